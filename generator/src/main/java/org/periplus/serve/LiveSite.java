package org.periplus.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A site as it is now, held in memory and read again when its content may have changed. Safe for use by several threads: while one
 * reads anew, others are given the files of the last good state.
 */
public interface LiveSite {

    /**
     * Reads what changed since the last time. Problems of the content never throw: they are told, and where they stop a build, the
     * last good state stays; where there was none, files are missing.
     *
     * @throws IOException if the content folder cannot be read
     */
    Refreshed refresh() throws IOException;

    /**
     * Reads some files again, as {@link #refresh()}; others may be taken as they were.
     *
     * @param changed all files that are known to have changed since the last time, absolute, below one of {@link #folders} or its real
     *     path; of what else changed, {@link #overlooked} is to tell
     * @throws IOException if the content folder cannot be read
     */
    default Refreshed refresh(Set<Path> changed) throws IOException {
        return refresh();
    }

    /**
     * Looks whether anything changed that nobody told of, and reads that; nothing if all is as it is known. Asked a few times a second
     * while nothing else is to be done, so it has to be quick then.
     *
     * @throws IOException if the content folder cannot be read
     */
    default Optional<Refreshed> overlooked() throws IOException {
        return Optional.empty();
    }

    /**
     * Returns a file of the last good state.
     *
     * @param path from the root of the site with forward slashes, such as {@code personas/mira.html}; never escaped, never with
     *     a leading slash
     */
    Optional<byte[]> file(String path);

    /** Returns the folders whose files the site is made of, absolute; all that is below them counts but what the site is written to. */
    List<Path> folders();

    /**
     * Tells whether a change of a file or folder can change the site. What begins with a dot, {@code target}, {@code node_modules} and
     * what editors write beside a file is not asked for.
     *
     * @param path below one of {@link #folders}, absolute, or below the real path of one that is a link; it need not exist
     */
    default boolean concerns(Path path) {
        return true;
    }
}
