package org.periplus.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Reads the last change of every file in one walk back from HEAD, over all parents: a merge has not changed what its branch had
 * changed already.
 *
 * <p>Stateless; safe for use by several threads. A repository that cannot be read, wholly or in part, is never a failure: what
 * is missing is said in {@link History#gaps()}.
 */
public final class Historian {

    private static final String TOGETHER_WITH = "Co-authored-by";
    /** Addresses of people are nobody's business. */
    private static final Pattern MAIL = Pattern.compile("<[^>]*>?|\\S*@\\S*");

    /**
     * Walks the repository that holds {@code source}.
     *
     * @param source the content folder
     * @param files the files asked for, as paths from the content folder joined by {@code /}
     * @return what is known; files that no commit here changed have no entry
     */
    public History read(Path source, Collection<String> files) {
        OwnSystem.use();
        RepositoryBuilder builder = new RepositoryBuilder();
        builder.findGitDir(source.toAbsolutePath().toFile());
        File gitDir = builder.getGitDir();
        if (gitDir == null) {
            return History.unknown(Gap.NO_REPOSITORY);
        }
        try (Repository repository = builder.setMustExist(true).build()) {
            return readRepository(repository, source, files);
        } catch (IOException | RuntimeException failure) {
            return History.unknown(Gap.UNREADABLE);
        }
    }

    private static History readRepository(Repository repository, Path source, Collection<String> files)
            throws IOException {
        String format = repository.getConfig().getString("extensions", null, "objectformat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            return History.unknown(Gap.OBJECT_NAMES);
        }
        if (repository.isBare()) {
            return History.unknown(Gap.NO_WORK_TREE);
        }
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return History.unknown(Gap.NO_COMMIT);
        }
        String prefix = prefix(repository.getWorkTree().toPath(), source);
        Map<String, LastChange> found = new TreeMap<>();
        List<Gap> gaps = new ArrayList<>();
        try {
            walk(repository, head, prefix, new HashSet<>(files), found);
        } catch (IOException | RuntimeException failure) {
            gaps.add(Gap.BROKEN);
        }
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
            gaps.add(Gap.SHALLOW);
        }
        return new History(found, gaps, Optional.of(head.name()));
    }

    private static String prefix(Path workTree, Path source) throws IOException {
        String relative = workTree.toRealPath().relativize(source.toRealPath()).toString();
        return relative.isEmpty() ? "" : relative.replace(File.separatorChar, '/') + "/";
    }

    private static void walk(
            Repository repository, ObjectId head, String prefix, Set<String> wanted, Map<String, LastChange> found)
            throws IOException {
        Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk trees = new TreeWalk(commits.getObjectReader())) {
            trees.setRecursive(true);
            trees.setFilter(
                    prefix.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(
                                    PathFilter.create(prefix.substring(0, prefix.length() - 1)), TreeFilter.ANY_DIFF));
            commits.markStart(commits.parseCommit(head));
            RevCommit commit = commits.next();
            while (commit != null && !wanted.isEmpty()) {
                // A shallow clone's oldest commit only looks as if it had made every file.
                if (!boundary.contains(commit.getId())) {
                    changesOf(commits, trees, commit, prefix, wanted, found);
                }
                commit = commits.next();
            }
        }
    }

    /** A merge counts only for files that it left different from all its parents: the others were changed before it. */
    private static void changesOf(
            RevWalk commits,
            TreeWalk trees,
            RevCommit commit,
            String prefix,
            Set<String> wanted,
            Map<String, LastChange> found)
            throws IOException {
        trees.reset();
        int parents = commit.getParentCount();
        if (parents == 0) {
            trees.addTree(new EmptyTreeIterator());
        }
        for (RevCommit parent : commit.getParents()) {
            commits.parseHeaders(parent);
            trees.addTree(parent.getTree());
        }
        int own = trees.addTree(commit.getTree());
        while (trees.next()) {
            String file = trees.getPathString().substring(prefix.length());
            if (wanted.contains(file) && differsFromAll(trees, own)) {
                wanted.remove(file);
                found.put(file, lastChange(commit));
            }
        }
    }

    private static boolean differsFromAll(TreeWalk trees, int own) {
        for (int parent = 0; parent < own; parent++) {
            if (trees.idEqual(parent, own)) {
                return false;
            }
        }
        return true;
    }

    private static LastChange lastChange(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        PersonIdent committer = commit.getCommitterIdent();
        return new LastChange(
                OffsetDateTime.ofInstant(committer.getWhenAsInstant(), author.getZoneId()),
                author.getName(),
                commit.getShortMessage(),
                commit.name(),
                commit.getFooterLines(TOGETHER_WITH).stream()
                        .map(line -> MAIL.matcher(line).replaceAll("").strip())
                        .filter(name -> !name.isEmpty())
                        .toList());
    }
}
