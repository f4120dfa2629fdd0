package org.periplus;

import java.util.Optional;
import org.periplus.diagnostic.Severity;

/**
 * What a build puts up with, and what stops it.
 *
 * @param failOn the least grave severity that stops it; nothing stops it if empty
 * @param force whether an output folder with foreign files is accepted
 */
public record Tolerance(Optional<Severity> failOn, boolean force) {

    /** Errors stop it, and so does a folder with foreign files. */
    public static final Tolerance USUAL = new Tolerance(Optional.of(Severity.ERROR), false);

    /** Returns the same stopped by that severity and all graver ones, or by no problem if that is empty. */
    public Tolerance failingOn(Optional<Severity> least) {
        return new Tolerance(least, force);
    }

    /** Returns the same that accepts foreign files, or refuses them. */
    public Tolerance forced(boolean accepted) {
        return new Tolerance(failOn, accepted);
    }
}
