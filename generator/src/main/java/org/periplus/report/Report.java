package org.periplus.report;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;

/**
 * All that a format tells.
 *
 * @param problems the problems in order of place, with paths from the content root
 * @param files the content files, with or without problems, from the content root
 * @param folder the way from the root of the repository to the content root: empty, or ended by {@code /}
 * @param failOn the least grave severity that fails; nothing fails if empty
 * @param catalogue what is known of the rules
 */
public record Report(
        List<Diagnostic> problems, List<String> files, String folder, Optional<Severity> failOn, Catalogue catalogue) {

    /** Takes copies of the lists. */
    public Report {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /** Tells whether a file is named by its repository, as {@code rail (https://git.example/rail.git v1.2):personas/mira.md}. */
    public static boolean isElsewhere(String file) {
        return file.indexOf(" (") > 0 && file.contains("):");
    }

    /** Returns the path of the problem's file from the root of the repository. */
    String path(Diagnostic problem) {
        return way(folder, problem.span().file());
    }

    /** Returns the path of a file, as seen from where {@code folder} begins; leading {@code ../} are taken away with the folders they leave. */
    static String way(String folder, String file) {
        String from = folder;
        String path = file;
        while (path.startsWith("../") && !from.isEmpty() && !from.endsWith("../") && !from.equals("/")) {
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
            path = path.substring("../".length());
        }
        return from + path;
    }

    /** Tells whether the problem alone makes the check fail. */
    boolean fails(Diagnostic problem) {
        return failOn.isPresent() && problem.severity().atLeast(failOn.get());
    }

    /** Returns how many problems have that severity. */
    long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
