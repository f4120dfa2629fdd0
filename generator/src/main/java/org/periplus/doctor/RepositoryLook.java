package org.periplus.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.history.Gap;
import org.periplus.history.RepositoryFacts;

/**
 * Looks at the git repository that the content lies in: it is where changes, authors and releases come from.
 *
 * @param around the world outside
 * @param isSite whether there is a site in the folder
 */
record RepositoryLook(Surroundings around, boolean isSite) {

    static final String TITLE = "Repository";

    private static final int MANY = 5_000;
    private static final String NO_PAST = "The site tells no changes, authors and releases";

    Topic topic() throws IOException {
        Optional<RepositoryFacts> facts = RepositoryFacts.of(around.places().source());
        List<Finding> found = new ArrayList<>();
        if (facts.isEmpty() && !isSite) {
            found.add(Finding.note(
                    "There is no git repository here",
                    "A site tells changes, authors and releases only where its content is in one",
                    ""));
        } else if (facts.isEmpty()) {
            found.add(Finding.look(
                    "The content is in no git repository",
                    NO_PAST,
                    "Run git init and commit it, or copy it together with its folder .git; periplus build --no-history builds"
                            + " without"));
        } else {
            place(facts.get(), found);
            facts.get().obstacle().ifPresent(gap -> found.add(obstacle(gap)));
            gaps(facts.get(), found);
            edits(facts.get().edits(), found);
            people(facts.get(), found);
        }
        return new Topic(TITLE, found);
    }

    private void place(RepositoryFacts facts, List<Finding> found) {
        String kind = facts.layout().isLinked()
                ? ", a linked work tree"
                : facts.layout().isSubmodule() ? ", a submodule of another repository" : "";
        String most = facts.commits() >= RepositoryFacts.MOST ? "at least " : "";
        found.add(Finding.ok("Repository in " + around.shown(facts.workTree()) + kind + ", " + most
                + Amount.of(facts.commits(), "commit")));
        if (facts.commits() >= MANY) {
            found.add(Finding.note(
                    "It has many commits",
                    "The first build reads them all; later ones only the new, as long as the cache is kept",
                    "On machines that forget, keep the cache; see the topic Cache"));
        }
        if (isOfAnother(facts.gitFolder())) {
            found.add(Finding.note(
                    "It belongs to another user than the one who runs this program",
                    "Periplus reads it all the same, but git itself refuses to work there",
                    "git config --global --add safe.directory " + around.shown(facts.workTree())));
        }
    }

    private boolean isOfAnother(Path folder) {
        String user = around.machine().user();
        try {
            String owner = Files.getOwner(folder).getName();
            String name = owner.substring(owner.lastIndexOf('\\') + 1);
            return !user.isEmpty() && !name.equals(user.substring(user.lastIndexOf('\\') + 1));
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return false;
        }
    }

    private static Finding obstacle(Gap gap) {
        String remedy = switch (gap) {
            case NO_COMMIT -> "Commit the content: git add . && git commit";
            case NO_WORK_TREE -> "Build in a clone that has files: git clone";
            case OBJECT_NAMES -> "Keep the content in a repository with SHA-1 names, which is what git init makes";
            default -> "";
        };
        return Finding.look(gap.sentence(), NO_PAST, remedy);
    }

    private static void gaps(RepositoryFacts facts, List<Finding> found) {
        if (facts.layout().isShallow()) {
            found.add(Finding.look(
                    "It is a shallow clone: older commits were left out when it was fetched",
                    "The site tells no change before the first commit that is here, and no release on an older one",
                    "git fetch --unshallow --tags; on GitHub Actions fetch-depth: 0, on GitLab GIT_DEPTH: 0"));
        }
        if (facts.layout().isPartial()) {
            found.add(Finding.look(
                    "It is a partial clone: files of older commits were left out when it was fetched",
                    "What older commits changed cannot be told",
                    "Clone it again without --filter"));
        }
    }

    private static void edits(RepositoryFacts.Edits edits, List<Finding> found) {
        if (edits.conflicting() > 0) {
            found.add(Finding.look(
                    Amount.of(edits.conflicting(), "file") + " of the content could not be merged",
                    "They hold two versions at once",
                    "Settle them, then git add and git commit"));
        }
        if (edits.changed() + edits.added() > 0) {
            found.add(Finding.note(
                    "Of the content, " + Amount.of(edits.changed(), "changed file") + " and "
                            + Amount.of(edits.added(), "new file") + " are not committed",
                    "The site shows them as changes that are not committed yet",
                    ""));
        }
    }

    private static void people(RepositoryFacts facts, List<Finding> found) {
        if (facts.obstacle().isEmpty() && !facts.isMailmapKept()) {
            found.add(Finding.note(
                    "There is no file .mailmap",
                    "Who committed under two names or addresses is told as two people",
                    "If there are such people, write one; git help gitmailmap tells how"));
        }
    }
}
