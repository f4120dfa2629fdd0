package org.periplus.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lies in an output folder, told by size and time of each file; nobody has to read them. */
final class OutputFiles {

    private OutputFiles() {}

    /**
     * Returns the fingerprint of a folder: path, kind, size and time of change of all in it.
     *
     * @throws IOException if it is missing or cannot be read
     */
    static String fingerprint(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                String told = kind.isRegularFile() + " " + kind.size() + " " + kind.lastModifiedTime();
                found.put(folder.relativize(file).toString(), told);
                return FileVisitResult.CONTINUE;
            }
        });
        Fingerprint all = new Fingerprint();
        found.forEach(all::add);
        return all.hex();
    }

    /** Returns the same; empty if the folder cannot be read. */
    static String fingerprintOrNone(Path folder) {
        try {
            return fingerprint(folder);
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }
}
