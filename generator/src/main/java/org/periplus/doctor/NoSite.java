package org.periplus.doctor;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.periplus.source.ContentLayout;

/**
 * A folder without a site: looks for one near by, a few folders down and all the way up.
 *
 * @param around the world outside
 */
record NoSite(Surroundings around) {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 4;
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules", "build", "site");

    Finding finding() {
        Path here = around.places().source();
        String remedy = near(here)
                .map(site -> "There is one in " + around.shown(site) + ": name it with --source")
                .orElse("Write a new one with periplus init, or name its folder with --source");
        return Finding.note("There is no " + ContentLayout.SITE_FILE + " in " + around.shown(here), "", remedy);
    }

    private static Optional<Path> near(Path here) {
        for (@Nullable Path up = here.toAbsolutePath().normalize().getParent(); up != null; up = up.getParent()) {
            if (isSite(up)) {
                return Optional.of(up);
            }
        }
        Deque<Path> next = new ArrayDeque<>(List.of(here));
        for (int seen = 0; seen < MOST && !next.isEmpty(); seen++) {
            Path folder = next.removeFirst();
            if (isSite(folder)) {
                return Optional.of(folder);
            }
            if (folder.getNameCount() - here.getNameCount() < DEEPEST) {
                next.addAll(within(folder));
            }
        }
        return Optional.empty();
    }

    private static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve(ContentLayout.SITE_FILE));
    }

    private static List<Path> within(Path folder) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".")
                        && !LEFT_OUT.contains(name)
                        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        folders.sort(null);
        return folders;
    }
}
