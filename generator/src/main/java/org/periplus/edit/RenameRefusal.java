package org.periplus.edit;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.edit.RenameResult.Status;

/** Why nothing is renamed; never leaves this package. */
final class RenameRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Status status;
    private final transient List<Diagnostic> problems;

    private RenameRefusal(Status status, String message, List<Diagnostic> problems) {
        super(message);
        this.status = status;
        this.problems = problems;
    }

    static RenameRefusal usage(String message) {
        return new RenameRefusal(Status.WRONG_USAGE, message, List.of());
    }

    static RenameRefusal content(String message, List<Diagnostic> problems) {
        return new RenameRefusal(Status.PROBLEMS, message, problems);
    }

    Status status() {
        return status;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
