package org.periplus;

import java.nio.file.Path;
import java.util.Optional;
import org.periplus.timing.Stopwatch;

/**
 * What the machine gives to a build. But for the themes, and other repositories that can or cannot be had, nothing of it changes the site.
 *
 * @param home the user's home folder, which is refused as output
 * @param themes what holds the built-in themes
 * @param cache the folder of this program for what is costly to make again, such as pictures; it may be missing, and nothing
 *     depends on what is in it; empty for none
 * @param offline whether nothing is fetched: other repositories that the site includes must be in the cache
 * @param stopwatch is told how far the build is
 */
public record Equipment(
        Optional<Path> home, ClassLoader themes, Optional<Path> cache, boolean offline, Stopwatch stopwatch) {

    /** Returns the usual one: this program's own themes, what is missing is fetched, nothing is measured. */
    public static Equipment of(Optional<Path> home, Optional<Path> cache) {
        return new Equipment(home, Equipment.class.getClassLoader(), cache, false, Stopwatch.NONE);
    }

    /** Returns the same with other built-in themes. */
    public Equipment withThemes(ClassLoader others) {
        return new Equipment(home, others, cache, offline, stopwatch);
    }

    /** Returns the same that fetches nothing, or fetches what it needs. */
    public Equipment offline(boolean without) {
        return new Equipment(home, themes, cache, without, stopwatch);
    }

    /** Returns the same, measured. */
    public Equipment measured(Stopwatch by) {
        return new Equipment(home, themes, cache, offline, by);
    }
}
