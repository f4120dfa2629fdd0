package org.periplus.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.periplus.history.FirstParents.Commit;
import org.periplus.history.StepsAhead.Ahead;
import org.periplus.source.DocumentReader;
import org.periplus.source.ParsedFile;

/** Looks at steps: what differs, and what their commits say of themselves. For use by one thread. */
final class StepReader {

    private final ObjectReader reader;
    private final CommitWords words;
    private final RevWalk commits;
    private final TreeDifference trees;
    private final StoredBlobs blobs;
    private final boolean reads;

    /**
     * Takes where to look.
     *
     * @param reader used by nobody else at the same time
     * @param words what commits say
     * @param reads whether the files are read too
     */
    StepReader(ObjectReader reader, CommitWords words, boolean reads) {
        this.reader = reader;
        this.words = words;
        this.commits = new RevWalk(reader);
        this.trees = new TreeDifference(reader);
        this.blobs = new StoredBlobs(reader);
        this.reads = reads;
    }

    /** Looks at a step; what stands in the way is told in the answer. */
    Ahead at(Commit step) {
        try {
            Map<String, ObjectId> changed = trees.between(step.parent(), step.tree());
            if (step.isEdge() || changed.isEmpty()) {
                return new Ahead(changed, Map.of(), Optional.empty(), 1, Optional.empty());
            }
            Map<String, FutureTask<ParsedFile>> files = new TreeMap<>();
            long size = 0;
            for (Map.Entry<String, ObjectId> file : changed.entrySet()) {
                if (reads && isRead(file.getKey(), file.getValue())) {
                    size += add(file.getKey(), file.getValue(), files);
                }
            }
            int weight = (int) Math.min(StepsAhead.MOST, 1 + (size >> 10));
            return new Ahead(changed, files, Optional.of(revision(step.id())), weight, Optional.empty());
        } catch (IOException | RuntimeException damaged) {
            return Ahead.failed(damaged);
        }
    }

    private static boolean isRead(String file, ObjectId blob) {
        return DocumentReader.isDocument(file) && !blob.equals(ObjectId.zeroId());
    }

    private long add(String file, ObjectId blob, Map<String, FutureTask<ParsedFile>> files) {
        try {
            long size = blobs.size(blob);
            if (size > DocumentReader.YAML_LIMIT) {
                return 0;
            }
            byte[] bytes = blobs.read(blob);
            files.put(file, new FutureTask<>(() -> ParsedFile.of(file, bytes)));
            return size;
        } catch (IOException | RuntimeException missing) {
            // Who decodes the step finds that out again, and says so.
            return 0;
        }
    }

    /** Returns what a commit says of itself. */
    private Revision revision(ObjectId id) throws IOException {
        RevCommit commit = commits.parseCommit(id);
        commits.parseBody(commit);
        Merged merged = Merged.with(commit, reader, words);
        Revision revision = new Revision(
                Optional.of(id.name()),
                CommitWords.when(commit),
                merged.authors(),
                words.subject(commit),
                words.message(commit),
                merged.count(),
                List.of(),
                List.of(),
                List.of());
        commit.disposeBody();
        return revision;
    }
}
