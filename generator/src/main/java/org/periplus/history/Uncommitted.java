package org.periplus.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.change.Change;
import org.periplus.model.Atlas;
import org.periplus.source.ContentTree;

/**
 * What on disk is otherwise than in the newest commit. For use by one thread.
 *
 * @param source the content folder
 * @param content its files
 * @param committed where the bytes of committed files are
 * @param comparison tells what differs
 */
record Uncommitted(
        Path source, ContentTree content, Blobs committed, BiFunction<Atlas, Atlas, List<Change>> comparison) {

    /** Returns the step from the newest commit to what is on disk, if it changes anything. */
    Optional<Telling.Told> revision(ContentState state, Evolution evolution, LocalDate day) {
        Map<String, ObjectId> changed = new OnDisk(source, content).changed(state);
        Map<ObjectId, String> onDisk = new HashMap<>();
        changed.forEach((file, blob) -> onDisk.put(blob, file));
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Turn.Outcome outcome = evolution.advance(changed, new Both(onDisk)).told(comparison);
        if (outcome.changes().isEmpty() && outcome.unread().isEmpty()) {
            return Optional.empty();
        }
        Revision revision = new Revision(
                Optional.empty(),
                day.atStartOfDay().atOffset(ZoneOffset.UTC),
                List.of(),
                "",
                "",
                0,
                List.of(),
                outcome.changes(),
                outcome.unread());
        return Optional.of(new Telling.Told(revision, outcome.isTold()));
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
