package org.periplus.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The folders that are watched: some roots with all that is below them. Links are not followed, so that nothing outside is watched and
 * no circle is walked; only a root itself may be a link. Not safe for use by several threads.
 */
final class WatchedTree {

    /** Deeper folders are no content. */
    private static final int DEEPEST = 32;

    /** A folder that is watched, and which one it is: another of the same name is watched anew. */
    private record Watched(WatchKey key, Optional<Object> identity) {}

    private final WatchService service;
    private final Predicate<Path> concerns;
    private final Map<Path, Watched> watched = new HashMap<>();
    private Optional<String> blind = Optional.empty();

    WatchedTree(WatchService service, Predicate<Path> concerns) {
        this.service = service;
        this.concerns = concerns;
    }

    /** Brings the watches in line with the folders as they are now. */
    void follow(List<Path> roots) {
        List<Path> reals = roots.stream().flatMap(root -> real(root).stream()).toList();
        watched.entrySet().removeIf(entry -> {
            boolean stays = reals.stream().anyMatch(entry.getKey()::startsWith)
                    && identity(entry.getKey()).equals(entry.getValue().identity())
                    && entry.getValue().key().isValid();
            if (!stays) {
                entry.getValue().key().cancel();
            }
            return !stays;
        });
        blind = Optional.empty();
        reals.forEach(this::walk);
    }

    /** Tells whether a folder is watched. */
    boolean holds(Path folder) {
        return watched.containsKey(folder);
    }

    /** Returns why some folders are not watched, in words; empty if all are. */
    Optional<String> blind() {
        return blind;
    }

    /** Returns the folder that a root stands for; empty if there is none. */
    static Optional<Path> real(Path root) {
        try {
            return Optional.of(root.toRealPath()).filter(Files::isDirectory);
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Returns what tells a folder from another of the same name, or its name where the system does not tell; empty for none. */
    static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Object key = now.fileKey();
            return now.isDirectory() ? Optional.of(key == null ? folder : key) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private void walk(Path root) {
        try {
            Files.walkFileTree(root, Set.of(), DEEPEST, new Visitor(root));
        } catch (IOException unreadable) {
            blind = Optional.of(root + ": " + unreadable.getMessage());
        }
    }

    private void register(Path folder) {
        if (watched.containsKey(folder)) {
            return;
        }
        Optional<Object> identity = identity(folder);
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watched.put(folder, new Watched(key, identity));
        } catch (IOException refused) {
            blind = blind.or(() -> Optional.of(folder + ": " + refused.getMessage()));
        }
    }

    /** Watches each folder before it is listed, so that what comes into it meanwhile is seen. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ours = folder.equals(root)
                    || (!PassingNames.isPassing(String.valueOf(folder.getFileName())) && concerns.test(folder));
            if (!ours) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cut) {
            return FileVisitResult.CONTINUE;
        }
    }
}
