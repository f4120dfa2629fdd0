package org.periplus.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * What came with a merge.
 *
 * @param count how many commits besides itself
 * @param authors the names of all who wrote them, the merge's own author first
 */
record Merged(int count, List<String> authors) {

    private static final int MAX_AUTHORS = 100;

    /** Counts what came with a commit; nothing did with one that is no merge. Commits that are not here are not counted. */
    static Merged with(RevCommit commit, ObjectReader reader, CommitWords words) {
        Set<String> authors = new LinkedHashSet<>(words.authors(commit));
        int count = 0;
        if (commit.getParentCount() > 1) {
            List<String> brought = new ArrayList<>();
            try (RevWalk walk = new RevWalk(reader)) {
                walk.markUninteresting(walk.parseCommit(commit.getParent(0)));
                for (int i = 1; i < commit.getParentCount(); i++) {
                    walk.markStart(walk.parseCommit(commit.getParent(i)));
                }
                for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                    count++;
                    brought.addAll(0, words.authors(each));
                    each.disposeBody();
                    if (brought.size() > 10 * MAX_AUTHORS) {
                        brought = new ArrayList<>(new LinkedHashSet<>(brought));
                    }
                }
            } catch (IOException | RuntimeException missing) {
                // What was counted until then did come with it.
            }
            authors.addAll(brought);
        }
        return new Merged(count, authors.stream().limit(MAX_AUTHORS).toList());
    }
}
