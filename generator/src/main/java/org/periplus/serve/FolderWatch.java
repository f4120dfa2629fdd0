package org.periplus.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Waits for changes below some folders. A folder may vanish and return. Used by one thread, closed by any.
 */
final class FolderWatch implements AutoCloseable {

    /** How often it is looked whether the folders themselves are still there, which no event tells. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final int NAMES = 20;

    private final WatchService service;
    private final Predicate<Path> concerns;
    private final WatchedTree tree;
    private List<Path> roots;
    private List<Optional<Object>> identities = List.of();

    /** Begins to watch. */
    FolderWatch(List<Path> roots, Predicate<Path> concerns) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.concerns = concerns;
        this.tree = new WatchedTree(service, concerns);
        this.roots = List.copyOf(roots);
        follow();
    }

    /** Watches these folders from now on, and no others; tells whether they are not those that were watched already. */
    boolean watch(List<Path> folders) {
        if (folders.equals(roots)) {
            return false;
        }
        roots = List.copyOf(folders);
        follow();
        return true;
    }

    /** Returns a folder that is not there, if one is missing. */
    Optional<Path> missing() {
        return roots.stream().filter(root -> WatchedTree.real(root).isEmpty()).findFirst();
    }

    /** Returns why some folders are not watched, in words; empty if all are. */
    Optional<String> blind() {
        return tree.blind();
    }

    /**
     * Waits until something changed and a short while nothing more; changes that nobody tells of may be looked for meanwhile.
     *
     * @param idle what to do each time that nothing changed for a while
     * @throws java.nio.file.ClosedWatchServiceException if this is closed meanwhile
     */
    Changes next(Runnable idle) throws InterruptedException {
        Burst burst = new Burst();
        Seen seen = new Seen();
        while (burst.isEmpty() || burst.left(System.nanoTime()) > 0) {
            long wait = burst.isEmpty() ? LOOK.toNanos() : burst.left(System.nanoTime());
            WatchKey key = service.poll(wait, TimeUnit.NANOSECONDS);
            if (key != null) {
                take(key, burst, seen);
            } else if (burst.isEmpty() && !identities().equals(identities)) {
                seen.folders = true;
                burst.note(1, System.nanoTime());
            } else if (burst.isEmpty()) {
                idle.run();
            }
        }
        if (seen.folders) {
            follow();
        }
        return seen.changes();
    }

    private void take(WatchKey key, Burst burst, Seen seen) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                seen.folders = true;
                burst.note(event.count(), System.nanoTime());
                continue;
            }
            Path name = (Path) event.context();
            Path path = folder.resolve(name);
            if (!PassingNames.isPassing(name.toString()) && concerns.test(path)) {
                seen.note(path);
                seen.folders |= isFolder(path);
                burst.note(event.count(), System.nanoTime());
            }
        }
        if (!key.reset()) {
            seen.folders = true;
        }
    }

    private boolean isFolder(Path path) {
        return tree.holds(path) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void follow() {
        identities = identities();
        tree.follow(roots);
    }

    private List<Optional<Object>> identities() {
        return roots.stream()
                .map(root -> WatchedTree.real(root).flatMap(WatchedTree::identity))
                .toList();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException ended) {
            // It is of no more use either way.
        }
    }

    /** What was seen in one burst. */
    private final class Seen {

        private final Set<Path> paths = new LinkedHashSet<>();
        private boolean folders;

        void note(Path path) {
            paths.add(path);
        }

        /** Names what is there before what is gone: programs that save by renaming leave names behind that nobody knows. */
        Changes changes() {
            List<Path> reals = roots.stream()
                    .flatMap(root -> WatchedTree.real(root).stream())
                    .toList();
            List<String> names = new ArrayList<>();
            Stream.concat(paths.stream().filter(Files::exists), paths.stream().filter(path -> !Files.exists(path)))
                    .limit(NAMES)
                    .forEach(path -> names.add(name(path, reals)));
            return new Changes(
                    names,
                    paths.size() - names.size(),
                    folders || blind().isPresent() ? Optional.empty() : Optional.of(paths));
        }

        private static String name(Path path, List<Path> reals) {
            return reals.stream()
                    .filter(path::startsWith)
                    .map(root -> root.relativize(path))
                    .findFirst()
                    .orElse(path)
                    .toString()
                    .replace('\\', '/');
        }
    }
}
