package org.periplus.sample.past;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;

/** Commits moments into an empty repository: the same ids on every machine. For one use by one thread. */
final class Replay {

    private static final String CONTENT = "atlas/";

    private final Repository repository;
    private final Map<String, byte[]> beside;
    private final IdentityHashMap<byte[], ObjectId> blobs = new IdentityHashMap<>();
    private final IdentityHashMap<byte[], byte[]> byHand = new IdentityHashMap<>();

    /**
     * Takes a repository and the files that lie beside the content in every commit.
     */
    Replay(Repository repository, Map<String, byte[]> beside) {
        this.repository = repository;
        this.beside = beside;
    }

    /** Commits all, sets {@code main} and the tags, fills the work tree, and returns the id of the last commit. */
    ObjectId commit(List<Moment> moments) throws IOException {
        List<ObjectId> commits = new ArrayList<>();
        ObjectId tree = ObjectId.zeroId();
        Map<String, ObjectId> refs = new TreeMap<>();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            for (Moment moment : moments) {
                tree = tree(moment.state(), inserter);
                ObjectId id = inserter.insert(commit(moment, tree, commits));
                commits.add(id);
                if (moment.step().tag().isPresent()) {
                    String tag = moment.step().tag().orElseThrow();
                    refs.put(Constants.R_TAGS + tag, inserter.insert(tag(tag, moment.step(), id)));
                }
            }
            inserter.flush();
        }
        ObjectId head = commits.get(commits.size() - 1);
        refs.put("refs/heads/main", head);
        for (Map.Entry<String, ObjectId> ref : refs.entrySet()) {
            point(ref.getKey(), ref.getValue());
        }
        DirCache index = repository.lockDirCache();
        new DirCacheCheckout(repository, index, tree).checkout();
        return head;
    }

    private static CommitBuilder commit(Moment moment, ObjectId tree, List<ObjectId> commits) {
        Step step = moment.step();
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(moment.parents().stream().map(commits::get).toList());
        commit.setAuthor(ident(step.author(), step.when()));
        commit.setCommitter(ident(step.author(), step.when()));
        commit.setMessage(step.message());
        return commit;
    }

    private static TagBuilder tag(String name, Step step, ObjectId commit) {
        TagBuilder tag = new TagBuilder();
        tag.setTag(name);
        tag.setObjectId(commit, Constants.OBJ_COMMIT);
        tag.setTagger(ident(step.author(), step.when()));
        tag.setMessage("Edition " + name + "\n");
        return tag;
    }

    private static PersonIdent ident(Person person, OffsetDateTime when) {
        return new PersonIdent(person.name(), person.mail(), when.toInstant(), when.getOffset());
    }

    private ObjectId tree(Snapshot state, ObjectInserter inserter) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(beside);
        state.files().forEach((file, bytes) -> files.put(CONTENT + file, laidOut(state, file, bytes)));
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(blob(file.getValue(), inserter));
            builder.add(entry);
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    private byte[] laidOut(Snapshot state, String file, byte[] bytes) {
        boolean old = state.isOldLayout() && (file.endsWith(".yaml") || file.endsWith(".md"));
        return old
                ? byHand.computeIfAbsent(
                        bytes,
                        now -> Relaid.byHand(file, new String(now, UTF_8)).getBytes(UTF_8))
                : bytes;
    }

    private ObjectId blob(byte[] bytes, ObjectInserter inserter) throws IOException {
        ObjectId known = blobs.get(bytes);
        if (known == null) {
            known = inserter.insert(Constants.OBJ_BLOB, bytes);
            blobs.put(bytes, known);
        }
        return known;
    }

    private void point(String ref, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(id);
        update.disableRefLog();
        RefUpdate.Result result = update.forceUpdate();
        if (result != RefUpdate.Result.NEW) {
            throw new IOException("The ref " + ref + " could not be made: " + result);
        }
    }
}
