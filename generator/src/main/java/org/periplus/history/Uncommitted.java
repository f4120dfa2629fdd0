package org.periplus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.periplus.source.ContentTree;

/**
 * What on disk is otherwise than in the newest commit. For use by one thread.
 *
 * @param source the content folder
 * @param content its files
 * @param committed where the bytes of committed files are
 */
record Uncommitted(Path source, ContentTree content, Blobs committed) {

    /** Greater tables are not read by anybody. */
    private static final long LIMIT = 32L << 20;

    /** Returns the step from the newest commit to what is on disk, if it changes anything. */
    Optional<Revision> revision(ContentState state, Evolution evolution, LocalDate day) {
        Map<String, ObjectId> changed = new TreeMap<>();
        Map<ObjectId, String> onDisk = new HashMap<>();
        Map<String, Boolean> repositories = new HashMap<>();
        for (String file : content.files()) {
            if (FileIndex.matters(file) && isOwn(file, repositories)) {
                blob(file).filter(blob -> !blob.equals(state.blob(file))).ifPresent(blob -> {
                    changed.put(file, blob);
                    onDisk.put(blob, file);
                });
            }
        }
        state.files().keySet().stream()
                .filter(file -> FileIndex.matters(file) && !content.exists(file))
                .forEach(file -> changed.put(file, ObjectId.zeroId()));
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Evolution.Outcome outcome = evolution.advance(changed, new Both(onDisk));
        if (outcome.changes().isEmpty() && outcome.unread().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Revision(
                Optional.empty(),
                day.atStartOfDay().atOffset(ZoneOffset.UTC),
                List.of(),
                "",
                "",
                0,
                List.of(),
                outcome.changes(),
                List.copyOf(outcome.unread())));
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

    private Optional<ObjectId> blob(String file) {
        try (ObjectInserter.Formatter names = new ObjectInserter.Formatter()) {
            return content.size(file) > LIMIT
                    ? Optional.empty()
                    : Optional.of(names.idFor(Constants.OBJ_BLOB, content.read(file)));
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** What is on disk, and what is committed. */
    private final class Both implements Blobs {

        private final Map<ObjectId, String> onDisk;

        Both(Map<ObjectId, String> onDisk) {
            this.onDisk = onDisk;
        }

        @Override
        public long size(ObjectId blob) throws IOException {
            String file = onDisk.get(blob);
            return file == null ? committed.size(blob) : content.size(file);
        }

        @Override
        public byte[] read(ObjectId blob) throws IOException {
            String file = onDisk.get(blob);
            return file == null ? committed.read(blob) : content.read(file);
        }
    }
}
