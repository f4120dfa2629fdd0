package org.periplus.edit;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes changed files, all or none. */
final class RenameWriter {

    private final Path root;
    private final Deque<RenameChange> done = new ArrayDeque<>();

    /** Takes the content folder. */
    RenameWriter(Path root) {
        this.root = root;
    }

    /** Returns the first path of the changes, before or after, that is a link or lies behind one. */
    Optional<String> linked(List<RenameChange> changes) {
        for (RenameChange change : changes) {
            for (String path : List.of(change.from(), change.to())) {
                for (Path at = root.resolve(path); !at.equals(root); at = Objects.requireNonNull(at.getParent())) {
                    if (Files.isSymbolicLink(at)) {
                        return Optional.of(path);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the first path that a file would be moved to and at which something stands already. */
    Optional<String> taken(List<RenameChange> changes) {
        return changes.stream()
                .filter(change -> !change.to().equals(change.from()))
                .map(RenameChange::to)
                .filter(path -> Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** Writes all changes; after a failure the files are as they were. */
    void write(List<RenameChange> changes) throws IOException {
        try {
            for (RenameChange change : changes) {
                done.push(change);
                put(change.from(), change.to(), change.after());
            }
        } catch (IOException e) {
            restore();
            throw e;
        }
        removeEmptyFolders(changes);
    }

    /** Makes the files as they were. */
    void restore() throws IOException {
        while (!done.isEmpty()) {
            RenameChange change = done.pop();
            put(change.to(), change.from(), change.before());
        }
    }

    private void put(String from, String to, byte[] bytes) throws IOException {
        Path target = root.resolve(to);
        if (!from.equals(to) && Files.exists(root.resolve(from), LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.move(root.resolve(from), target);
        }
        Files.write(target, bytes);
    }

    private void removeEmptyFolders(List<RenameChange> changes) throws IOException {
        for (RenameChange change : changes) {
            Path folder = Objects.requireNonNull(root.resolve(change.from()).getParent());
            if (!change.from().equals(change.to())
                    && !folder.equals(root.resolve(change.to()).getParent())) {
                try {
                    Files.delete(folder);
                } catch (DirectoryNotEmptyException | NoSuchFileException stillUsed) {
                    continue;
                }
            }
        }
    }
}
