package org.periplus.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.periplus.edit.FileReplacement;

/**
 * A file of the content that is written whole or not at all.
 *
 * @param root the real path of the content folder
 * @param path from there
 */
record WholeFile(Path root, String path) {

    /**
     * Puts a text in the file's place, whether it exists or not.
     *
     * @throws IOException if that fails, or if the file is a link or lies behind one; it is as it was then
     */
    void write(String text) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || isLinked(file)) {
            throw new AccessDeniedException(path);
        }
        Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            FileReplacement.replace(file, bytes);
            return;
        }
        Path fresh = folder.resolve("." + file.getFileName() + ".periplus-new");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private boolean isLinked(Path file) {
        for (Path at = file; !at.equals(root); at = Objects.requireNonNull(at.getParent())) {
            if (Files.isSymbolicLink(at)) {
                return true;
            }
        }
        return false;
    }
}
