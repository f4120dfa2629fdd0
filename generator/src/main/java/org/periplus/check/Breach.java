package org.periplus.check;

import java.util.Optional;
import org.periplus.diagnostic.ElementPath;

/**
 * A place where a rule is broken.
 *
 * @param path the value that breaks it; the nearest written ancestor is shown where it was not written
 * @param message what is wrong there, a plain sentence without a full stop
 * @param hint what to do there, if that differs from what the rule says
 */
public record Breach(ElementPath path, String message, Optional<String> hint) {

    /** Returns a breach that is mended as the rule says. */
    public static Breach at(ElementPath path, String message) {
        return new Breach(path, message, Optional.empty());
    }

    /** Returns a breach with a hint of its own. */
    public static Breach at(ElementPath path, String message, String hint) {
        return new Breach(path, message, Optional.of(hint));
    }
}
