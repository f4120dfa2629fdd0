package org.periplus.check;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.ElementPath;

/**
 * A place where a rule is broken.
 *
 * @param path the value that breaks it; the nearest written ancestor is shown where it was not written
 * @param message what is wrong there, a plain sentence without a full stop
 * @param hint what to do there, if that differs from what the rule says
 * @param missing the keys below {@code path} that would keep the rule; when one of them was written after all, it could not
 *     be understood, that was told already, and the breach is not told as well
 */
public record Breach(ElementPath path, String message, Optional<String> hint, List<String> missing) {

    /** Takes a copy of the list. */
    public Breach {
        missing = List.copyOf(missing);
    }

    /** Returns a breach that is mended as the rule says. */
    public static Breach at(ElementPath path, String message) {
        return new Breach(path, message, Optional.empty(), List.of());
    }

    /** Returns a breach with a hint of its own. */
    public static Breach at(ElementPath path, String message, String hint) {
        return new Breach(path, message, Optional.of(hint), List.of());
    }

    /** Returns a breach by the absence of {@code keys}, which hold one value each, no list. */
    public static Breach without(ElementPath path, String message, String... keys) {
        return new Breach(path, message, Optional.empty(), List.of(keys));
    }
}
