package org.periplus.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of files in an output folder that are ours.
 *
 * @param paths from the output folder, joined by {@code /}, in order
 */
record Manifest(SortedSet<String> paths) {

    /** The manifest's own name in the output folder. */
    static final String NAME = ".periplus-manifest";

    private static final String HEAD = "# Files written by Periplus; it removes or replaces no others.";

    static Manifest of(Collection<String> paths) {
        return new Manifest(new TreeSet<>(paths));
    }

    /** Reads the manifest of {@code output}; lines that are not safe paths are passed over. */
    static Manifest read(Path output) throws IOException {
        Path file = output.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return of(List.of());
        }
        SortedSet<String> paths = new TreeSet<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.startsWith("#") && isSafe(line)) {
                paths.add(line);
            }
        }
        return new Manifest(paths);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isSafe(String line) {
        try {
            return !new SiteFile(line, new byte[0]).path().isEmpty();
        } catch (IllegalArgumentException unsafe) {
            return false;
        }
    }
}
