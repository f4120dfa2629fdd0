package org.periplus.history;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What was found out of a repository's past, kept in one file from build to build. A file that is damaged, of another program or of
 * another state of affairs is as good as none. Safe for use by several builds at once: a file is written whole or not at all.
 *
 * @param file where it is kept; empty for nowhere
 * @param key what must be the same for it to be of use
 */
record Memory(Optional<Path> file, String key) {

    private static final long LIMIT = 512L << 20;

    /** Returns where to keep the past of a repository's content. */
    static Memory of(OpenRepository repository, HistoryRequest request, ObjectId mailmap) throws IOException {
        TreeSet<String> shallow = new TreeSet<>();
        repository.git().getObjectDatabase().getShallowCommits().forEach(id -> shallow.add(id.name()));
        String key = String.join("\n", request.program(), repository.prefix(), mailmap.name(), shallow.toString());
        return new Memory(file(request, repository.git().getDirectory(), repository.prefix()), key);
    }

    /** Returns where the past of a repository's content may be kept that is not open yet: what is kept there may be of use. */
    static Memory of(Whereabouts now, HistoryRequest request) {
        return new Memory(file(request, now.folder(), now.prefix()), request.program() + "\n" + now.prefix() + "\n");
    }

    private static Optional<Path> file(HistoryRequest request, File repository, String prefix) {
        String where = repository.getAbsolutePath() + "\n" + prefix;
        return request.cache().map(folder -> folder.resolve("history").resolve(hash(where) + ".past"));
    }

    /** Returns what must be the same for a past to be told again as it was. */
    static String seen(HistoryRequest request, Whereabouts now) {
        return request.program() + "\n" + now.text();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was kept.
     *
     * @param key what must be the same for it to be of use
     * @param past what was found out
     * @param sheets how it is kept
     */
    record Kept(String key, Remembered past, Sheets sheets) {}

    /** Returns what was kept, if it is whole and under a key that begins with this one. */
    Optional<Kept> kept() {
        try {
            Optional<Sheets> sheets = sheets();
            return sheets.isPresent() && sheets.get().key().startsWith(key)
                    ? Optional.of(new Kept(sheets.get().key(), sheets.get().past(true), sheets.get()))
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Returns what was kept if the repository was seen so, not to be gone on from. */
    Optional<Remembered> recall(String now) {
        try {
            Optional<Sheets> sheets = sheets();
            return sheets.isPresent() && sheets.get().seen().equals(now)
                    ? Optional.of(sheets.get().past(false))
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Sheets> sheets() throws IOException {
        return file.isEmpty() || !Files.exists(file.get()) || Files.size(file.get()) > LIMIT
                ? Optional.empty()
                : Optional.of(Sheets.of(Files.readAllBytes(file.get())));
    }

    /** Keeps the past; if that cannot be, the next build only takes longer. */
    void write(Remembered past) {
        if (file.isPresent()) {
            Packer out = new Packer();
            out.text(key);
            out.text(past.seen().text());
            past.pack(out);
            keep(Sheets.first(out.bytes()));
        }
    }

    /**
     * Keeps what a past has become.
     *
     * @param known as it was kept
     * @param growth what is other than it was
     */
    void write(Remembered past, Kept known, Growth growth) {
        Packer out = new Packer();
        out.text(past.seen().text());
        growth.pack(out, past);
        Optional<byte[]> grown = known.sheets().with(out.bytes());
        if (grown.isPresent()) {
            keep(grown.get());
        } else {
            write(past);
        }
    }

    private void keep(byte[] bytes) {
        try {
            replace(file.orElseThrow(), bytes);
        } catch (IOException | RuntimeException full) {
            // Without a cache the next build only takes longer.
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(""));
        Path part = Files.createTempFile(folder, "part", ".past");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException never) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
