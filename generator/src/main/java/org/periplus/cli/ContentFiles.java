package org.periplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.periplus.exchange.TextChange;

/** Writes content files that an import made. */
final class ContentFiles {

    private ContentFiles() {}

    /**
     * Writes all changes, each file at one blow.
     *
     * @param root the content folder; nothing behind a link in it is written
     * @throws IOException if a file cannot be written; those before it are
     */
    static void write(Path root, List<TextChange> changes) throws IOException {
        for (TextChange change : changes) {
            Path file = root.resolve(change.path()).normalize();
            if (!file.startsWith(root) || isLinked(root, file)) {
                throw new AccessDeniedException(file.toString());
            }
        }
        for (TextChange change : changes) {
            Path file = root.resolve(change.path()).normalize();
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path fresh = file.resolveSibling("." + file.getFileName() + ".periplus");
            try {
                Files.write(fresh, change.after().getBytes(StandardCharsets.UTF_8));
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static boolean isLinked(Path root, Path file) {
        for (Path at = file; !at.equals(root); at = Objects.requireNonNull(at.getParent())) {
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }
}
