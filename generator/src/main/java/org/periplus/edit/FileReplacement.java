package org.periplus.edit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/** Replaces the content of a file at one blow. Stateless. */
public final class FileReplacement {

    private FileReplacement() {}

    /**
     * Writes {@code bytes} beside {@code file} and puts them in its place, with the permissions it had.
     *
     * @param file a plain file; links are refused
     * @throws IOException if that fails; the file is as it was then
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path fresh = Files.createTempFile(Objects.requireNonNull(file.getParent()), ".periplus-", ".tmp");
        try {
            Files.write(fresh, bytes);
            keepPermissions(file, fresh);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
