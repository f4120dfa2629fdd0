package org.periplus.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The tags of a repository that name commits.
 *
 * @param releases the newest commit first, those of one moment by name
 */
record Tags(List<Release> releases) {

    /** Takes a copy. */
    Tags {
        releases = List.copyOf(releases);
    }

    /** Reads them; those that name something else or cannot be read are left out. */
    static Tags of(Repository git) {
        List<Release> found = new ArrayList<>();
        try (RevWalk objects = new RevWalk(git)) {
            for (Ref ref : git.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                add(objects, ref, found);
            }
        } catch (IOException | RuntimeException damaged) {
            // What was found until then is right.
        }
        found.sort(Comparator.comparing((Release one) -> one.when().toInstant())
                .reversed()
                .thenComparing(Release::name));
        return new Tags(found);
    }

    private static void add(RevWalk objects, Ref ref, List<Release> found) {
        try {
            RevObject named = objects.peel(objects.parseAny(ref.getObjectId()));
            if (named instanceof RevCommit commit) {
                objects.parseBody(commit);
                String name = Persons.plain(ref.getName().substring(Constants.R_TAGS.length()));
                found.add(new Release(name, commit.name(), CommitWords.when(commit)));
            }
        } catch (IOException | RuntimeException damaged) {
            // A tag whose commit is not here names no state that could be shown.
        }
    }

    /**
     * Returns those on commits of a line.
     *
     * @param line the commits
     * @return the newest on the line first, those of one commit by name
     */
    Tags on(CommitLine line) {
        Set<ObjectId> named = new HashSet<>();
        releases.forEach(release -> named.add(ObjectId.fromString(release.hash())));
        Map<String, Integer> byHash = new HashMap<>();
        line.places(named).forEach((id, place) -> byHash.put(id.name(), place));
        Comparator<Release> order = Comparator.comparing(release -> byHash.getOrDefault(release.hash(), -1));
        return new Tags(releases.stream()
                .filter(release -> byHash.getOrDefault(release.hash(), -1) >= 0)
                .sorted(order.reversed().thenComparing(Release::name))
                .toList());
    }

    /** Returns revisions with the tags that stand on them. */
    List<Revision> put(List<Revision> revisions) {
        Map<String, List<String>> names = byCommit();
        List<Revision> tagged = new ArrayList<>(revisions.size() + 1);
        for (Revision one : revisions) {
            List<String> own = names.getOrDefault(one.hash().orElse(""), List.of());
            tagged.add(own.equals(one.tags()) ? one : one.with(own));
        }
        return tagged;
    }

    /** Returns the names of the tags on each commit, sorted. */
    private Map<String, List<String>> byCommit() {
        Map<String, List<String>> names = new TreeMap<>();
        releases.stream()
                .sorted(Comparator.comparing(Release::name))
                .forEach(release -> names.computeIfAbsent(release.hash(), hash -> new ArrayList<>())
                        .add(release.name()));
        return names;
    }
}
