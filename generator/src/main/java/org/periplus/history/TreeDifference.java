package org.periplus.history;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.periplus.source.ContentLayout;

/** Compares the content's trees of two commits by the names of their objects. For use by one thread. */
final class TreeDifference {

    /** So many bytes of trees are kept: each step begins at the trees that the one before it ended at. */
    private static final int KEPT = 4 << 20;

    private final ObjectReader reader;
    private final Map<ObjectId, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int size;

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
        compare("", 0, before, after, found);
        return found;
    }

    private void compare(String folder, int depth, ObjectId before, ObjectId after, Map<String, ObjectId> found)
            throws IOException {
        byte[] old = raw(before);
        byte[] now = raw(after);
        int same = sameStart(old, now);
        CanonicalTreeParser first = parser(old, same);
        CanonicalTreeParser second = parser(now, same);
        while (!first.eof() || !second.eof()) {
            int order = first.eof() ? 1 : second.eof() ? -1 : first.pathCompare(second);
            boolean hasFirst = order <= 0;
            boolean hasSecond = order >= 0;
            boolean equal = order == 0
                    && first.getEntryRawMode() == second.getEntryRawMode()
                    && first.getEntryObjectId().equals(second.getEntryObjectId());
            if (!equal) {
                differing(
                        folder,
                        depth,
                        hasFirst ? first : new CanonicalTreeParser(),
                        hasSecond ? second : new CanonicalTreeParser(),
                        found);
            }
            if (hasFirst) {
                first.next(1);
            }
            if (hasSecond) {
                second.next(1);
            }
        }
    }

    private void differing(
            String folder,
            int depth,
            CanonicalTreeParser before,
            CanonicalTreeParser after,
            Map<String, ObjectId> found)
            throws IOException {
        String path = folder + (before.eof() ? after : before).getEntryPathString();
        ObjectId oldTree = entry(before, FileMode.TYPE_TREE);
        ObjectId newTree = entry(after, FileMode.TYPE_TREE);
        boolean isTree = !oldTree.equals(ObjectId.zeroId()) || !newTree.equals(ObjectId.zeroId());
        if (isTree && (depth == 0 ? ContentLayout.isContentFolder(path) : depth < ContentLayout.MAX_DEPTH)) {
            compare(path + "/", depth + 1, oldTree, newTree, found);
        }
        ObjectId newFile = entry(after, FileMode.TYPE_FILE);
        boolean isFile = !newFile.equals(ObjectId.zeroId())
                || !entry(before, FileMode.TYPE_FILE).equals(ObjectId.zeroId());
        if (isFile && ContentLayout.isContent(path)) {
            found.put(path, newFile);
        }
    }

    /** Returns the object of an entry of that type; zero for others. Links and repositories within are neither files nor trees. */
    private static ObjectId entry(CanonicalTreeParser at, int type) {
        return !at.eof() && (at.getEntryRawMode() & FileMode.TYPE_MASK) == type
                ? at.getEntryObjectId()
                : ObjectId.zeroId();
    }

    private byte[] raw(ObjectId tree) throws IOException {
        if (tree.equals(ObjectId.zeroId())) {
            return new byte[0];
        }
        byte[] known = kept.get(tree);
        if (known == null) {
            known = reader.open(tree, Constants.OBJ_TREE).getCachedBytes();
            kept.put(tree.copy(), known);
            size += known.length;
            forget();
        }
        return known;
    }

    /** Forgets the trees that were not asked for longest. */
    private void forget() {
        Iterator<byte[]> oldest = kept.values().iterator();
        while (size > KEPT && kept.size() > 2) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }

    private static CanonicalTreeParser parser(byte[] tree, int from) {
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(from == 0 ? tree : Arrays.copyOfRange(tree, from, tree.length));
        return parser;
    }

    /** Returns the length of the entries that both trees begin with: most folders are long and differ in one file. */
    private static int sameStart(byte[] one, byte[] other) {
        int mismatch = Arrays.mismatch(one, other);
        int differ = mismatch < 0 ? one.length : mismatch;
        int start = 0;
        int at = 0;
        while (at < differ) {
            if (one[at] == 0) {
                // Behind the name of an entry comes the name of its object.
                at += Constants.OBJECT_ID_LENGTH;
                start = at < differ ? at + 1 : start;
            }
            at++;
        }
        return start;
    }
}
