package org.periplus.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The last changes of all files at one commit. For use by one thread. */
final class LastChangesAt {

    /** So many commits are looked at, so that a long past of others does not make a build slow. */
    static final int MOST_COMMITS = 1_500;

    private final OpenRepository repository;
    private final ObjectReader reader;
    private final RevWalk commits;

    LastChangesAt(OpenRepository repository, ObjectReader reader) {
        this.repository = repository;
        this.reader = reader;
        this.commits = new RevWalk(reader);
    }

    /**
     * Returns the change of each file that is found, by path from the content root.
     *
     * @param most so many commits are looked at, the newest first
     */
    Map<String, LastChange> of(ObjectId commit, int most) throws IOException {
        ObjectId root = commits.parseCommit(commit).getTree();
        Map<String, ObjectId> asked = new TreeMap<>();
        new TreeDifference(reader)
                .all(repository.contentTree(reader, root))
                .keySet()
                .forEach(file -> asked.put(file, commit));
        CommitWords words = new CommitWords(Mailmap.of(reader, Mailmap.blob(reader, root)));
        Map<String, LastChange> told = new TreeMap<>();
        Map<ObjectId, LastChange> known = new LinkedHashMap<>();
        for (Map.Entry<String, ObjectId> found :
                new LastCommits(repository, reader).behind(asked, most).entrySet()) {
            LastChange change = known.get(found.getValue());
            if (change == null) {
                RevCommit last = commits.parseCommit(found.getValue());
                commits.parseBody(last);
                change = words.lastChange(last);
                known.put(found.getValue(), change);
            }
            told.put(found.getKey(), change);
        }
        return told;
    }
}
