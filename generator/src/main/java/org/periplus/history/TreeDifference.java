package org.periplus.history;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.periplus.source.ContentLayout;

/** Compares the content's trees of two commits by the names of their objects. For use by one thread. */
final class TreeDifference {

    private final ObjectReader reader;

    TreeDifference(ObjectReader reader) {
        this.reader = reader;
    }

    /** Returns all content files of a tree and their blobs. */
    Map<String, ObjectId> all(ObjectId tree) throws IOException {
        return between(ObjectId.zeroId(), tree);
    }

    /** Returns the content files that differ and their blobs in the second tree; zero for those that it has not. */
    Map<String, ObjectId> between(ObjectId before, ObjectId after) throws IOException {
        Map<String, ObjectId> found = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.setFilter(TreeFilter.ANY_DIFF);
            add(walk, before);
            add(walk, after);
            while (walk.next()) {
                visit(walk, found);
            }
        }
        return found;
    }

    private void add(TreeWalk walk, ObjectId tree) throws IOException {
        if (tree.equals(ObjectId.zeroId())) {
            walk.addTree(new EmptyTreeIterator());
        } else {
            walk.addTree(new CanonicalTreeParser(null, reader, tree));
        }
    }

    private static void visit(TreeWalk walk, Map<String, ObjectId> found) throws IOException {
        String path = walk.getPathString();
        if (walk.isSubtree()) {
            boolean top = walk.getDepth() == 0;
            if (top ? ContentLayout.isContentFolder(path) : walk.getDepth() < ContentLayout.MAX_DEPTH) {
                walk.enterSubtree();
            }
        }
        boolean was = isFile(walk.getFileMode(0));
        boolean is = isFile(walk.getFileMode(1));
        if ((was || is) && ContentLayout.isContent(path)) {
            found.put(path, is ? walk.getObjectId(1) : ObjectId.zeroId());
        }
    }

    private static boolean isFile(FileMode mode) {
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }
}
