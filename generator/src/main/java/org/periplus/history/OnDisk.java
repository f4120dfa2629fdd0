package org.periplus.history;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.source.ContentTree;

/**
 * The content's files as they are on disk. For use by one thread.
 *
 * @param source the content folder
 * @param content its files
 */
record OnDisk(Path source, ContentTree content) {

    /** Greater tables are not read by anybody. */
    private static final long LIMIT = 32L << 20;

    /** Returns the files that are otherwise than in a state, by the names that their bytes have in a repository; zero for those that are gone. */
    Map<String, ObjectId> changed(ContentState state) {
        Map<String, ObjectId> changed = new TreeMap<>();
        Map<String, Boolean> repositories = new HashMap<>();
        MessageDigest names = names();
        for (String file : content.files()) {
            if (FileIndex.matters(file) && isOwn(file, repositories)) {
                blob(file, names)
                        .filter(blob -> !blob.equals(state.blob(file)))
                        .ifPresent(blob -> changed.put(file, blob));
            }
        }
        state.files().keySet().stream()
                .filter(file -> FileIndex.matters(file) && !content.exists(file))
                .forEach(file -> changed.put(file, ObjectId.zeroId()));
        return changed;
    }

    /** Tells whether a file is one that this repository would keep: not one behind a link, nor one of a repository within. */
    private boolean isOwn(String file, Map<String, Boolean> repositories) {
        for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
            String folder = file.substring(0, end);
            if (repositories.computeIfAbsent(folder, one -> Files.exists(source.resolve(one + "/.git")))) {
                return false;
            }
        }
        return !Files.isSymbolicLink(source.resolve(file));
    }

    private Optional<ObjectId> blob(String file, MessageDigest names) {
        try {
            if (content.size(file) > LIMIT) {
                return Optional.empty();
            }
            byte[] bytes = content.read(file);
            names.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return Optional.of(ObjectId.fromRaw(names.digest(bytes)));
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns what names objects as git does: that the hash is weak harms nobody who compares his own files. */
    private static MessageDigest names() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
