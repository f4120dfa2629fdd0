package org.periplus.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds which commit a merge took a file from: a merge has not changed what its branch had changed already. Of several branches with
 * the same file the first counts. For use by one thread.
 */
final class LastCommits {

    private final OpenRepository repository;
    private final ObjectReader reader;
    private final RevWalk commits;
    private final Set<ObjectId> boundary;
    private final TreeDifference trees;
    private final Map<ObjectId, Set<String>> open = new HashMap<>();
    private final PriorityQueue<RevCommit> queue = new PriorityQueue<>(
            Comparator.comparingInt(RevCommit::getCommitTime).reversed());

    LastCommits(OpenRepository repository, ObjectReader reader) throws IOException {
        this.repository = repository;
        this.reader = reader;
        this.commits = new RevWalk(reader);
        this.boundary = repository.git().getObjectDatabase().getShallowCommits();
        this.trees = new TreeDifference(reader);
    }

    /** Returns the commit each file was last changed by, seen from merges that changed it; files of which it is not here are left out. */
    Map<String, ObjectId> behind(Map<String, ObjectId> merges) throws IOException {
        return behind(merges, Integer.MAX_VALUE);
    }

    /** Returns the same, but looks at so many commits only, the newest first; files changed by others are left out. */
    Map<String, ObjectId> behind(Map<String, ObjectId> merges, int most) throws IOException {
        Map<String, ObjectId> found = new TreeMap<>();
        int looked = 0;
        for (Map.Entry<String, ObjectId> merge : merges.entrySet()) {
            ask(merge.getValue(), Set.of(merge.getKey()));
        }
        while (!queue.isEmpty() && looked++ < most) {
            RevCommit commit = queue.remove();
            Set<String> files = open.remove(commit.copy());
            if (files != null && !boundary.contains(commit.getId())) {
                visit(commit, files, found);
            }
        }
        return found;
    }

    private void ask(ObjectId id, Set<String> files) throws IOException {
        Set<String> asked = open.computeIfAbsent(id.copy(), none -> new TreeSet<>());
        if (asked.isEmpty()) {
            queue.add(commits.parseCommit(id));
        }
        asked.addAll(files);
    }

    private void visit(RevCommit commit, Set<String> files, Map<String, ObjectId> found) throws IOException {
        Set<String> left = new TreeSet<>(files);
        ObjectId tree = repository.contentTree(reader, commit.getTree());
        List<RevCommit> parents = new ArrayList<>(List.of(commit.getParents()));
        for (RevCommit parent : parents) {
            if (left.isEmpty()) {
                return;
            }
            commits.parseHeaders(parent);
            Set<String> differing = trees.between(repository.contentTree(reader, parent.getTree()), tree)
                    .keySet();
            Set<String> same = new TreeSet<>(left);
            same.removeAll(differing);
            if (!same.isEmpty()) {
                ask(parent, same);
                left.removeAll(same);
            }
        }
        left.forEach(file -> found.put(file, commit.copy()));
    }
}
