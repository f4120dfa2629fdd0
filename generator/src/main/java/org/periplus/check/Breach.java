package org.periplus.check;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.SourceSpan;

/**
 * A place where a rule is broken.
 *
 * @param path the value that breaks it; the nearest written ancestor is shown where it was not written
 * @param message what is wrong there, a plain sentence without a full stop
 * @param hint what to do there, if that differs from what the rule says
 * @param missing the keys below {@code path} that would keep the rule; when one of them was written after all, it could not
 *     be understood, that was told already, and the breach is not told as well
 * @param below how many lines below the first line of the text at {@code path} it is, from 0
 */
public record Breach(ElementPath path, String message, Optional<String> hint, List<String> missing, int below) {

    /** Takes a copy of the list. */
    public Breach {
        missing = List.copyOf(missing);
    }

    /** Returns a breach that is mended as the rule says. */
    public static Breach at(ElementPath path, String message) {
        return new Breach(path, message, Optional.empty(), List.of(), 0);
    }

    /** Returns a breach with a hint of its own. */
    public static Breach at(ElementPath path, String message, String hint) {
        return new Breach(path, message, Optional.of(hint), List.of(), 0);
    }

    /** Returns a breach by the absence of {@code keys}, which hold no lists that people write empty. */
    public static Breach without(ElementPath path, String message, String... keys) {
        return new Breach(path, message, Optional.empty(), List.of(keys), 0);
    }

    /** Returns a breach in a text of several lines, so many lines below its first one. */
    public static Breach below(ElementPath path, int lines, String message) {
        return new Breach(path, message, Optional.empty(), List.of(), lines);
    }

    /**
     * Returns where to show it: the place of {@link #path}, and lines below it only where a text begins at the start of a line,
     * since the lines of a text in quotes are not those of the file.
     */
    SourceSpan span(Origins origins) {
        SourceSpan first = origins.at(path);
        boolean counts =
                below > 0 && first.column() == 1 && origins.exactly(path).isPresent();
        return counts ? new SourceSpan(first.file(), first.line() + below, 1, 1) : first;
    }
}
