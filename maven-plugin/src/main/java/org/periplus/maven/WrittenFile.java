package org.periplus.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file that a goal writes.
 *
 * @param path where; folders above it are made
 */
record WrittenFile(Path path) {

    /** Writes it, unless it has these bytes already, so that nothing that watches it wakes up in vain. */
    void write(byte[] bytes) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IllegalArgumentException(path + " is a folder; name a file");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
            Files.write(path, bytes);
        }
    }
}
