package org.periplus.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses output folders in which publishing could do harm. Immutable.
 *
 * @param source the content folder
 * @param home the user's home folder, if known
 */
public record OutputGuard(Path source, Optional<Path> home) {

    /**
     * Checks {@code output} before anything is written.
     *
     * @param output the folder asked for; it may not exist yet
     * @param force whether foreign files in it are accepted (they are never touched)
     * @throws UnsafeOutputException if it is the source or a folder above it, a file, the root, the home folder, or, without
     *     {@code force}, holds files but no manifest of ours
     * @throws IOException if it cannot be looked at
     */
    public void check(Path output, boolean force) throws IOException {
        Path wanted = real(output);
        if (wanted.getParent() == null) {
            throw refusal(output, "it is the root of the file system");
        }
        if (home.isPresent() && real(home.get()).startsWith(wanted)) {
            throw refusal(output, "it is the home folder or a folder above it");
        }
        if (real(source).startsWith(wanted)) {
            throw refusal(output, "it is the source folder or a folder above it");
        }
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw refusal(output, "it is a file");
        }
        if (!force
                && Files.isDirectory(wanted)
                && !Files.isRegularFile(wanted.resolve(Manifest.NAME))
                && holdsFiles(wanted)) {
            throw new UnsafeOutputException(
                    "The output folder " + output
                            + " holds files that Periplus did not write; choose another folder, or add --force to publish beside them");
        }
    }

    private static boolean holdsFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry -> !entry.getFileName().toString().equals(Publisher.WORK_FOLDER));
        }
    }

    private static UnsafeOutputException refusal(Path output, String why) {
        return new UnsafeOutputException(
                "The output folder " + output + " cannot be used: " + why + "; choose another with --output");
    }

    private static Path real(Path path) throws IOException {
        Path at = path.toAbsolutePath().normalize();
        if (Files.exists(at)) {
            return at.toRealPath();
        }
        Path parent = at.getParent();
        return parent == null ? at : real(parent).resolve(at.getFileName());
    }
}
