package org.periplus.source;

import java.util.Arrays;
import java.util.Optional;

/** One file held in memory, with what reading it as a document gives. Safe for use by several threads. */
final class HeldFile {

    private final String path;
    private final Optional<FileStamp> stamp;
    private final long size;
    private final Optional<byte[]> bytes;
    private volatile Optional<ParsedFile> parsed = Optional.empty();

    /**
     * Holds a file.
     *
     * @param stamp how it looked before it was read; empty if it may look so again with other bytes in it
     * @param size how many bytes it has
     * @param bytes what is in it; empty if it cannot be read, or has so much in it that nobody would
     */
    HeldFile(String path, Optional<FileStamp> stamp, long size, Optional<byte[]> bytes) {
        this.path = path;
        this.stamp = stamp;
        this.size = size;
        this.bytes = bytes;
    }

    /** Returns the same file as it looks now. */
    HeldFile looking(Optional<FileStamp> now) {
        HeldFile same = new HeldFile(path, now, size, bytes);
        same.parsed = parsed;
        return same;
    }

    String path() {
        return path;
    }

    /** Tells whether a file that looks as this one has its bytes. */
    boolean isSettled() {
        return stamp.isPresent();
    }

    /** Tells whether the file is sure to be as it was, as it looks. */
    boolean isAsBefore(Optional<FileStamp> now) {
        return stamp.isPresent() && stamp.equals(now);
    }

    boolean holds(byte[] others) {
        return bytes.isPresent() && Arrays.equals(bytes.get(), others);
    }

    /** Tells whether this has the very bytes of another, which were not read again. */
    @SuppressWarnings(
            "ReferenceEquality") // bytes that were read again and are the same ones are known as such elsewhere
    boolean isAs(HeldFile other) {
        return this == other || (bytes.isPresent() && other.bytes.isPresent() && bytes.get() == other.bytes.get());
    }

    long size() {
        return size;
    }

    /** Returns what is in it, never to be changed; empty if it cannot be read. */
    Optional<byte[]> bytes() {
        return bytes;
    }

    /** Returns what it is as a document, if it is one and can be read. */
    Optional<ParsedFile> parsed() {
        if (bytes.isEmpty() || !DocumentReader.isDocument(path)) {
            return Optional.empty();
        }
        if (parsed.isEmpty()) {
            parse(bytes.get());
        }
        return parsed;
    }

    private synchronized void parse(byte[] content) {
        if (parsed.isEmpty()) {
            parsed = Optional.of(ParsedFile.of(path, content));
        }
    }
}
