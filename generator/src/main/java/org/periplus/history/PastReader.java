package org.periplus.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.periplus.change.Change;
import org.periplus.model.Atlas;
import org.periplus.schema.Shapes;

/** Reads the past from a repository that can be read. For one use by one thread. */
final class PastReader {

    private final OpenRepository repository;
    private final ObjectReader reader;
    private final HistoryRequest request;
    private final ReadAhead before;
    private final BiFunction<Atlas, Atlas, List<Change>> comparison;
    private final StoredBlobs blobs;
    private final List<String> untold = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();
    private final RevWalk commits;

    PastReader(
            OpenRepository repository,
            ObjectReader reader,
            HistoryRequest request,
            ReadAhead before,
            BiFunction<Atlas, Atlas, List<Change>> comparison) {
        this.repository = repository;
        this.reader = reader;
        this.request = request;
        this.before = before;
        this.comparison = comparison;
        this.blobs = new StoredBlobs(reader);
        this.commits = new RevWalk(reader);
    }

    History read(ObjectId head, Shapes shapes) throws IOException {
        ObjectId people = mailmapBlob(head);
        CommitWords words = new CommitWords(Mailmap.of(reader, people));
        Memory memory = Memory.of(repository, request, people);
        Optional<Memory.Kept> kept = before.read(memory);
        Optional<Remembered> known = kept.map(Memory.Kept::past);
        FirstParents line = FirstParents.walk(repository, reader, head, known.map(Remembered::head));
        request.recall().accept(line.isKnownBase() ? Recall.GROWN : Recall.NOTHING);
        Remembered past = line.isKnownBase() ? known.orElseThrow() : Remembered.nothing(head);
        Optional<Memory.Kept> base = kept.filter(
                one -> line.isKnownBase() && one.past().state().unlooked().isEmpty());
        int told = past.revisions().size();
        int passed = past.line().count();
        Evolution evolution = new Evolution(past.state(), shapes);
        follow(line, past, evolution, line.isKnownBase() ? List.of() : revisions(known), words);
        past.line().addAll(line.commits());
        Map<String, LastChange> last = lastChanges(past, words);
        past.learn(last);
        Tags tags = Tags.of(repository.git()).on(past.line());
        Remembered now = past.at(head, seen(head, tags));
        if (isToKeep(known, now, line)) {
            base.ifPresentOrElse(
                    one -> memory.write(now, one, new Growth(told, passed, files, last.values())),
                    () -> memory.write(now));
        }
        List<Revision> revisions = tags.put(past.revisions());
        uncommitted(past, evolution).ifPresent(open -> add(open, revisions));
        Collections.reverse(revisions);
        Collections.reverse(untold);
        return new History(
                past.lastOf(request.files()), gaps(line), Optional.of(head.name()), revisions, tags.releases(), untold);
    }

    private boolean isToKeep(Optional<Remembered> known, Remembered past, FirstParents line) {
        boolean isWhole = !blobs.isMissing()
                && untold.isEmpty()
                && !line.isBroken()
                && request.at().isEmpty();
        boolean isNew = known.filter(
                        old -> old.head().equals(past.head()) && old.seen().equals(past.seen()))
                .isEmpty();
        return isWhole && isNew;
    }

    /** Returns how the repository was seen before it was opened, if it was seen at that commit. */
    private Remembered.Seen seen(ObjectId head, Tags tags) {
        String text = before.now()
                .filter(now -> now.head().equals(head.name()))
                .map(now -> Memory.seen(request, now))
                .orElse("");
        return new Remembered.Seen(text, tags.releases());
    }

    private static List<Revision> revisions(Optional<Remembered> known) {
        return known.map(Remembered::revisions).orElse(List.of());
    }

    private ObjectId mailmapBlob(ObjectId head) {
        try {
            return Mailmap.blob(reader, commits.parseCommit(head).getTree());
        } catch (IOException | RuntimeException none) {
            return ObjectId.zeroId();
        }
    }

    private void follow(
            FirstParents line, Remembered past, Evolution evolution, List<Revision> known, CommitWords words)
            throws IOException {
        Map<Optional<String>, Revision> byHash = new HashMap<>();
        known.stream()
                .filter(revision -> revision.unread().isEmpty())
                .forEach(revision -> byHash.put(revision.hash(), revision));
        try (StepsAhead ahead = StepsAhead.of(repository, reader, words, line.steps());
                Telling telling = new Telling(comparison)) {
            ReadBlobs read = new ReadBlobs(blobs);
            for (FirstParents.Commit step : line.steps()) {
                StepsAhead.Ahead next = ahead.next();
                read.take(next);
                files.addAll(next.changed().keySet());
                if (step.isEdge()) {
                    evolution.skip(next.changed());
                } else if (!next.changed().isEmpty()) {
                    past.touch(next.changed(), step.id());
                    Revision revision = byHash.get(Optional.of(step.id().name()));
                    if (revision == null) {
                        telling.add(next.revision().orElseThrow(), evolution.advance(next.changed(), read));
                    } else {
                        evolution.skip(next.changed());
                        telling.add(revision);
                    }
                }
            }
            telling.all().forEach(told -> add(told, past.revisions()));
        }
    }

    private void add(Telling.Told told, List<Revision> revisions) {
        revisions.add(told.revision());
        if (!told.isTold()) {
            untold.add(told.revision().hash().orElse("not committed yet"));
        }
    }

    /** Finds for the files that a merge changed what had changed them, and tells the commits that are last for a file. */
    private Map<String, LastChange> lastChanges(Remembered past, CommitWords words) throws IOException {
        Map<String, ObjectId> merges = new TreeMap<>();
        Map<ObjectId, Boolean> isMerge = new HashMap<>();
        for (Map.Entry<String, ObjectId> file : past.touched().entrySet()) {
            ObjectId id = file.getValue();
            if (!past.lastChanges().containsKey(id.name())) {
                if (!isMerge.containsKey(id)) {
                    isMerge.put(id, commits.parseCommit(id).getParentCount() > 1);
                }
                if (isMerge.get(id)) {
                    merges.put(file.getKey(), id);
                }
            }
        }
        if (!merges.isEmpty()) {
            Map<String, ObjectId> found = new LastCommits(repository, reader).behind(merges);
            past.touched().keySet().removeAll(merges.keySet());
            past.touched().putAll(found);
        }
        Map<String, LastChange> last = new TreeMap<>();
        for (ObjectId id : past.touched().values()) {
            if (!past.lastChanges().containsKey(id.name()) && !last.containsKey(id.name())) {
                RevCommit commit = commits.parseCommit(id);
                commits.parseBody(commit);
                last.put(id.name(), words.lastChange(commit));
                commit.disposeBody();
            }
        }
        return last;
    }

    private Optional<Telling.Told> uncommitted(Remembered past, Evolution evolution) {
        return request.at().isPresent()
                ? Optional.empty()
                : request.content()
                        .flatMap(content -> new Uncommitted(request.source(), content, blobs, comparison)
                                .revision(past.state(), evolution, request.asOf()));
    }

    private List<Gap> gaps(FirstParents line) throws IOException {
        List<Gap> gaps = new ArrayList<>();
        if (line.isBroken()) {
            gaps.add(Gap.BROKEN);
        }
        if (!repository.git().getObjectDatabase().getShallowCommits().isEmpty()) {
            gaps.add(Gap.SHALLOW);
        }
        if (blobs.isMissing()) {
            gaps.add(Gap.PARTIAL);
        }
        if (!untold.isEmpty()) {
            gaps.add(Gap.UNTOLD);
        }
        return gaps;
    }
}
