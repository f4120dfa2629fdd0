package org.periplus.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The line of first parents from one commit back, as far as content goes.
 *
 * @param steps the commits that touch content, the oldest first
 * @param commits all commits on it, the oldest first, without the one that is known already
 * @param isKnownBase whether the line was followed back to the commit that is known already
 * @param isBroken whether a commit on it could not be read
 */
record FirstParents(List<Commit> steps, List<ObjectId> commits, boolean isKnownBase, boolean isBroken) {

    /** So many commits are kept in memory at most while walking. */
    private static final int AT_ONCE = 5_000;

    /**
     * A commit that touches content.
     *
     * @param id its name
     * @param tree the content's tree; zero for none
     * @param parent the content's tree before it; zero for none
     * @param isEdge whether it is the oldest that is here, though not the oldest there is
     */
    record Commit(ObjectId id, ObjectId tree, ObjectId parent, boolean isEdge) {}

    /** Follows the line from {@code head} to its beginning, or to {@code known}. */
    static FirstParents walk(OpenRepository repository, ObjectReader reader, ObjectId head, Optional<ObjectId> known)
            throws IOException {
        return new Walk(repository, reader, known).from(head);
    }

    /** The walk itself. */
    private static final class Walk {

        private final OpenRepository repository;
        private final ObjectReader reader;
        private final Optional<ObjectId> known;
        private final Set<ObjectId> boundary;
        private final List<Commit> steps = new ArrayList<>();
        private final List<ObjectId> passed = new ArrayList<>();
        private RevWalk commits;
        private int parsed;
        private ObjectId lastRoot = ObjectId.zeroId();
        private ObjectId lastTree = ObjectId.zeroId();

        Walk(OpenRepository repository, ObjectReader reader, Optional<ObjectId> known) throws IOException {
            this.repository = repository;
            this.reader = reader;
            this.known = known;
            this.boundary = repository.git().getObjectDatabase().getShallowCommits();
            this.commits = newWalk();
        }

        private RevWalk newWalk() {
            RevWalk walk = new RevWalk(reader);
            walk.setRetainBody(false);
            return walk;
        }

        FirstParents from(ObjectId head) throws IOException {
            RevCommit commit = parse(head);
            ObjectId tree = contentTree(commit);
            while (!known.equals(Optional.of(commit.copy()))) {
                passed.add(commit.copy());
                if (boundary.contains(commit.getId())) {
                    steps.add(new Commit(commit.copy(), tree, ObjectId.zeroId(), true));
                    return done(false, false);
                }
                if (commit.getParentCount() == 0) {
                    add(commit, tree, ObjectId.zeroId());
                    return done(false, false);
                }
                RevCommit parent;
                ObjectId parentTree;
                try {
                    parent = parse(commit.getParent(0));
                    parentTree = contentTree(parent);
                } catch (IOException | RuntimeException broken) {
                    steps.add(new Commit(commit.copy(), tree, ObjectId.zeroId(), true));
                    return done(false, true);
                }
                add(commit, tree, parentTree);
                commit = parent;
                tree = parentTree;
            }
            return done(true, false);
        }

        private void add(RevCommit commit, ObjectId tree, ObjectId parent) {
            if (!tree.equals(parent)) {
                steps.add(new Commit(commit.copy(), tree, parent, false));
            }
        }

        private FirstParents done(boolean isKnownBase, boolean isBroken) {
            Collections.reverse(steps);
            Collections.reverse(passed);
            return new FirstParents(steps, passed, isKnownBase, isBroken);
        }

        private RevCommit parse(ObjectId id) throws IOException {
            if (++parsed % AT_ONCE == 0) {
                commits = newWalk();
            }
            return commits.parseCommit(id);
        }

        private ObjectId contentTree(RevCommit commit) throws IOException {
            ObjectId root = commit.getTree();
            if (!root.equals(lastRoot)) {
                lastTree = repository.contentTree(reader, root);
                lastRoot = root.copy();
            }
            return lastTree;
        }
    }
}
