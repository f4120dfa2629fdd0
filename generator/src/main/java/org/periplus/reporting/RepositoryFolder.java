package org.periplus.reporting;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the repository a content folder lies in, as far as paths in reports need it; git itself is not asked. */
final class RepositoryFolder {

    private static final String MARK = ".git";

    private RepositoryFolder() {}

    /**
     * Returns the way from the root of the repository to {@code source}: empty where they are the same, else ended by {@code /}.
     * The root is the nearest folder upwards that holds {@code .git}, a folder or a file, and where there is none the source.
     */
    static String wayTo(Path source) {
        Path folder = source.toAbsolutePath().normalize();
        for (@Nullable Path root = folder; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(MARK))) {
                String way = root.relativize(folder).toString().replace('\\', '/');
                return way.isEmpty() ? "" : way + "/";
            }
        }
        return "";
    }
}
