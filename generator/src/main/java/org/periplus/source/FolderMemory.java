package org.periplus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.periplus.diagnostic.Diagnostic;

/**
 * Reads a folder again and again: it is listed each time, but of its files only those are read that look otherwise than before, or that
 * were written to so lately that they might look the same with other bytes in them. A file whose bytes are the same is not parsed again.
 *
 * <p>For use by one thread; the trees it gives are immutable and safe for use by several.
 */
public final class FolderMemory {

    /** Nobody reads files that are larger than this in bytes. */
    private static final long LARGEST = 64L << 20;

    private final Path root;
    private final Optional<Path> output;
    private final InstantSource clock;
    private NavigableMap<String, HeldFile> files = new TreeMap<>();
    private Set<String> unsettled = Set.of();
    private Optional<Path> real = Optional.empty();
    private Optional<Snapshot> last = Optional.empty();

    /**
     * Remembers nothing yet.
     *
     * @param root the content's root
     * @param output the folder the site is written to, which is not content; it need not exist
     * @param clock tells the time of the machine whose file system this is
     */
    public FolderMemory(Path root, Optional<Path> output, InstantSource clock) {
        this.root = root;
        this.output = output;
        this.clock = clock;
    }

    /**
     * Returns the folder as it is now, if it was read before and of its files only these have changed, and their bytes alone; nothing if
     * that cannot be said, as of a file that is new or gone. What is told of a change elsewhere is not believed.
     *
     * @param changed absolute paths
     */
    public Optional<ContentTree> read(Set<Path> changed) {
        Instant before = clock.instant();
        Set<String> again = new LinkedHashSet<>(unsettled);
        changed.stream().map(this::within).filter(path -> !isPassing(path)).forEach(again::add);
        NavigableMap<String, HeldFile> now = new TreeMap<>(files);
        for (String path : again) {
            Optional<HeldFile> file = again(path, before);
            if (last.isEmpty() || file.isEmpty()) {
                return Optional.empty();
            }
            now.put(path, file.get());
        }
        return Optional.of(kept(now, last.get().files(), last.get().findings()));
    }

    private String within(Path path) {
        return real.filter(path::startsWith)
                .map(folder -> folder.relativize(path).toString().replace('\\', '/'))
                .orElse("");
    }

    /** Tells whether something was not there and is not there: it came and went between. */
    private boolean isPassing(String path) {
        return !path.isEmpty()
                && !files.containsKey(path)
                && real.filter(folder -> Files.notExists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
                        .isPresent();
    }

    /** Returns a file that was there and is still a plain file. */
    private Optional<HeldFile> again(String path, Instant before) {
        if (!files.containsKey(path) || real.isEmpty()) {
            return Optional.empty();
        }
        Path file = real.get().resolve(path);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(now)
                    .filter(BasicFileAttributes::isRegularFile)
                    .map(FileStamp::of)
                    .map(stamp -> held(path, Optional.of(stamp), () -> bytes(file), before));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Snapshot kept(NavigableMap<String, HeldFile> now, List<String> names, List<Diagnostic> findings) {
        files = now;
        unsettled = new LinkedHashSet<>();
        now.values().stream().filter(file -> !file.isSettled()).forEach(file -> unsettled.add(file.path()));
        Snapshot snapshot = new Snapshot(Collections.unmodifiableNavigableMap(now), names, findings);
        last = Optional.of(snapshot);
        return snapshot;
    }

    /**
     * Returns the folder as it is now; a file of which nothing changed is the same object in every tree.
     *
     * @throws UncheckedIOException if the root is not a folder or cannot be read
     */
    public ContentTree read() {
        Instant before = clock.instant();
        FolderTree listed = new FolderTree(root, output);
        NavigableMap<String, HeldFile> now = new TreeMap<>();
        for (String path : listed.files()) {
            now.put(path, held(path, listed.stamp(path), () -> listed.read(path), before));
        }
        real = Optional.of(listed.root());
        return kept(now, List.copyOf(now.keySet()), listed.findings());
    }

    private HeldFile held(String path, Optional<FileStamp> stamp, Supplier<byte[]> content, Instant before) {
        Optional<HeldFile> known = Optional.ofNullable(files.get(path));
        if (known.isPresent() && known.get().isAsBefore(stamp)) {
            return known.get();
        }
        Optional<FileStamp> settled = stamp.filter(one -> one.isSettled(before));
        if (stamp.filter(one -> one.size() > LARGEST).isPresent()) {
            return new HeldFile(path, settled, stamp.get().size(), Optional.empty());
        }
        return read(content)
                .map(bytes -> known.filter(file -> file.holds(bytes))
                        .map(file -> file.looking(settled))
                        .orElseGet(() -> new HeldFile(path, settled, bytes.length, Optional.of(bytes))))
                .orElseGet(() -> new HeldFile(path, Optional.empty(), 0, Optional.empty()));
    }

    private static Optional<byte[]> read(Supplier<byte[]> content) {
        try {
            return Optional.of(content.get());
        } catch (UncheckedIOException goneOrLocked) {
            return Optional.empty();
        }
    }

    /** The folder as it was at one time. */
    private record Snapshot(NavigableMap<String, HeldFile> held, List<String> files, List<Diagnostic> findings)
            implements ContentTree {

        @Override
        public boolean exists(String path) {
            return held.containsKey(path);
        }

        @Override
        public long size(String path) {
            return file(path).size();
        }

        @Override
        public byte[] read(String path) {
            return file(path).bytes().orElseThrow(() -> new UncheckedIOException(new AccessDeniedException(path)));
        }

        @Override
        public Optional<Set<String>> changedSince(ContentTree older) {
            return Optional.of(older)
                    .filter(Snapshot.class::isInstance)
                    .map(Snapshot.class::cast)
                    .filter(before -> before.files.equals(files) && before.findings.equals(findings))
                    .map(before -> changed(before.held.values().iterator()));
        }

        /** Both trees have files of the same names in the same order. */
        private Set<String> changed(Iterator<HeldFile> before) {
            Set<String> changed = new LinkedHashSet<>();
            held.forEach((path, file) -> {
                if (!file.isAs(before.next())) {
                    changed.add(path);
                }
            });
            return changed;
        }

        private HeldFile file(String path) {
            return Optional.ofNullable(held.get(path))
                    .orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(path)));
        }

        @Override
        public Optional<ParsedFile> parsed(String path) {
            return Optional.ofNullable(held.get(path)).flatMap(HeldFile::parsed);
        }
    }
}
