package org.periplus.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a file looks from outside, without reading it.
 *
 * @param size in bytes
 * @param changed when it was last written to, as exactly as its file system tells
 * @param identity which file it is, where the file system tells: another one under the same name has another
 */
record FileStamp(long size, FileTime changed, Optional<Object> identity) {

    /** File systems tell times to two seconds at worst. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(file.size(), file.lastModifiedTime(), Optional.ofNullable(file.fileKey()));
    }

    /** Tells whether a file that is written to after {@code moment} is sure to look otherwise. */
    boolean isSettled(Instant moment) {
        return changed.toInstant().plus(COARSEST).isBefore(moment);
    }
}
