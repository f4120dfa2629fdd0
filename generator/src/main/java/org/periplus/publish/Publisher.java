package org.periplus.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts a site into its folder so that, whatever happens and whenever, every file there is whole.
 *
 * <p>All that differs is first written beside the site, in a work folder of the output; then new files are moved in, then
 * changed ones, then stale ones are removed. A cut-off run is completed by the next. Not for use by two threads at once on one
 * folder; two processes are kept apart by a lock.
 */
public final class Publisher {

    /** The folder inside the output in which files wait until all are there. */
    static final String WORK_FOLDER = ".periplus-work";

    /**
     * Publishes the files.
     *
     * @param output the output folder, made if it is not there; checked before by {@link OutputGuard}
     * @param files all files of the site; taken one after the other
     * @return how many were written, unchanged and removed
     * @throws IOException if the folder cannot be written to, or another process is publishing to it; the old site stays
     */
    public Published publish(Path output, Stream<SiteFile> files) throws IOException {
        Files.createDirectories(output);
        Path work = output.resolve(WORK_FOLDER);
        Files.createDirectories(work);
        boolean isMine = false;
        try (FileChannel channel =
                        FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, output)) {
            isMine = true;
            clean(work.resolve("next"));
            Published published = publishLocked(output, work.resolve("next"), files);
            assert lock.isValid();
            return published;
        } finally {
            if (isMine) {
                Files.deleteIfExists(work.resolve("lock"));
                deleteIfEmpty(work);
            }
        }
    }

    private static FileLock lock(FileChannel channel, Path output) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            lock = null;
        }
        if (lock == null) {
            throw new IOException("Another build is writing to " + output + "; wait for it to end and build again");
        }
        return lock;
    }

    private static Published publishLocked(Path output, Path next, Stream<SiteFile> files) throws IOException {
        Manifest before = Manifest.read(output);
        SortedSet<String> paths = new TreeSet<>();
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        try (files) {
            Iterator<SiteFile> each = files.iterator();
            while (each.hasNext()) {
                SiteFile file = each.next();
                if (!paths.add(file.path())) {
                    throw new IllegalStateException("two files for one path: " + file.path());
                }
                if (stage(output, next, file, added, changed) && !before.paths().contains(file.path())) {
                    foreign.add(file.path());
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        refuseForeign(output, next, foreign);
        SortedSet<String> stale = new TreeSet<>(before.paths());
        stale.removeAll(paths);
        SortedSet<String> ours = new TreeSet<>(before.paths());
        ours.addAll(paths);
        writeManifest(output, next, Manifest.of(ours));
        moveAll(output, next, added);
        moveAll(output, next, changed);
        for (String path : stale) {
            remove(output, path);
        }
        writeManifest(output, next, Manifest.of(paths));
        clean(next);
        return new Published(added.size() + changed.size(), paths.size() - added.size() - changed.size(), stale.size());
    }

    private static void refuseForeign(Path output, Path next, List<String> foreign) throws IOException {
        if (!foreign.isEmpty()) {
            clean(next);
            throw new UnsafeOutputException("In " + output
                    + ", files that Periplus did not write stand where pages would go ("
                    + String.join(", ", foreign.subList(0, Math.min(5, foreign.size())))
                    + "); move them away or choose another folder with --output");
        }
    }

    /** Returns true if a file that differs stands at the place already. */
    private static boolean stage(Path output, Path next, SiteFile file, List<String> added, List<String> changed)
            throws IOException {
        Path target = output.resolve(file.path());
        boolean there = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        if (there
                && Files.size(target) == file.bytes().length
                && Arrays.equals(Files.readAllBytes(target), file.bytes())) {
            return false;
        }
        Path waiting = next.resolve(file.path());
        Files.createDirectories(waiting.getParent());
        Files.write(waiting, file.bytes());
        (there ? changed : added).add(file.path());
        return there;
    }

    private static void moveAll(Path output, Path next, List<String> paths) throws IOException {
        for (String path : paths) {
            Path target = output.resolve(path);
            Files.createDirectories(target.getParent());
            move(next.resolve(path), target);
        }
    }

    private static void writeManifest(Path output, Path next, Manifest manifest) throws IOException {
        Path target = output.resolve(Manifest.NAME);
        byte[] bytes = manifest.bytes();
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        Files.createDirectories(next);
        Path waiting = next.resolve(Manifest.NAME);
        Files.write(waiting, bytes);
        move(waiting, target);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path output, String path) throws IOException {
        Path file = output.resolve(path);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
        }
        Path folder = file.getParent();
        while (folder != null && !folder.equals(output) && deleteIfEmpty(folder)) {
            folder = folder.getParent();
        }
    }

    private static boolean deleteIfEmpty(Path folder) throws IOException {
        try {
            return Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException stays) {
            return false;
        }
    }

    private static void clean(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
