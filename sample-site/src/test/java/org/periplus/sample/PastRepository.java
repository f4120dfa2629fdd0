package org.periplus.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** A repository that the past was replayed into, as tests ask it. */
record PastRepository(Git git) implements AutoCloseable {

    static PastRepository open(Path folder) throws IOException {
        return new PastRepository(Git.open(folder.toFile()));
    }

    /** Returns bytes as a text that differs where they do. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Returns all commits, the oldest first. */
    List<RevCommit> commits() throws IOException {
        try (RevWalk walk = new RevWalk(git.getRepository())) {
            walk.markStart(walk.parseCommit(head()));
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            List<RevCommit> commits = new ArrayList<>();
            walk.forEach(commits::add);
            return commits;
        }
    }

    RevCommit newest() throws IOException {
        return commits().get(commits().size() - 1);
    }

    private ObjectId head() throws IOException {
        return git.getRepository().resolve(Constants.HEAD);
    }

    /** Returns the only commit that is meant. */
    RevCommit one(Predicate<RevCommit> meant) throws IOException {
        List<RevCommit> found = commits().stream().filter(meant).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " commits");
        }
        return found.get(0);
    }

    /** Returns name and address of all authors, without the last bracket. */
    Set<String> authors() throws IOException {
        return commits().stream()
                .map(RevCommit::getAuthorIdent)
                .map(author -> author.getName() + " <" + author.getEmailAddress())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the commits that tags stand on. */
    Map<String, String> tags() throws IOException {
        Map<String, String> tags = new TreeMap<>();
        for (Ref tag : git.getRepository().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            ObjectId commit = git.getRepository().getRefDatabase().peel(tag).getPeeledObjectId();
            tags.put(tag.getName(), commit.name());
        }
        return tags;
    }

    boolean isClean() {
        try {
            return git.status().call().isClean();
        } catch (GitAPIException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns the files that a commit changed on its first line of parents. */
    List<String> changed(RevCommit commit) throws IOException {
        return changed(commit.getParent(0), commit);
    }

    List<String> changed(RevCommit before, RevCommit after) throws IOException {
        try (TreeWalk trees = new TreeWalk(git.getRepository())) {
            trees.setRecursive(true);
            trees.setFilter(TreeFilter.ANY_DIFF);
            trees.addTree(tree(before));
            trees.addTree(tree(after));
            List<String> files = new ArrayList<>();
            while (trees.next()) {
                files.add(trees.getPathString());
            }
            return files;
        }
    }

    private ObjectId tree(ObjectId commit) throws IOException {
        return git.getRepository().resolve(commit.name() + "^{tree}");
    }

    /** Returns the files of a commit in a folder by their paths in it. */
    Map<String, String> texts(ObjectId commit, String folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (TreeWalk trees = new TreeWalk(git.getRepository())) {
            trees.setRecursive(true);
            trees.addTree(tree(commit));
            while (trees.next()) {
                if (trees.getPathString().startsWith(folder)) {
                    byte[] bytes =
                            trees.getObjectReader().open(trees.getObjectId(0)).getBytes();
                    texts.put(trees.getPathString().substring(folder.length()), text(bytes));
                }
            }
        }
        return texts;
    }

    /** Writes the files of a commit in a folder to disk. */
    void write(String commit, String folder, Path target) throws IOException {
        for (Map.Entry<String, String> file :
                texts(ObjectId.fromString(commit), folder).entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
