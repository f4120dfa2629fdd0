package org.periplus.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;

/** A long history of a program with an atlas in it, the same every time, written straight into a pack. */
final class LongPast implements AutoCloseable {

    private static final Instant BEGINNING = Instant.parse("2016-01-01T08:00:00Z");
    private static final List<String> KINDS = List.of("journeys", "opportunities", "personas", "teams", "segments");

    private final FileRepository git;
    private final Random random = new Random(7);
    private final Map<String, Map<String, ObjectId>> folders = new TreeMap<>();
    private final Map<String, ObjectId> folderTrees = new TreeMap<>();
    private ObjectId head = ObjectId.zeroId();
    private ObjectId code = ObjectId.zeroId();
    private ObjectId site = ObjectId.zeroId();
    private int commits;

    LongPast(Path folder) throws IOException {
        OwnSystem.use();
        git = new FileRepository(folder.resolve(".git").toFile());
        git.create();
    }

    /** Commits the whole atlas: {@code entries} files. */
    void begin(int entries) throws IOException {
        try (ObjectInserter out = inserter()) {
            site = blob(out, "periplus: 1\ntitle: Long\n");
            code = blob(out, "code 0");
            for (int i = 0; i < entries; i++) {
                write(out, i, 0);
            }
            commit(out, "Begin");
            out.flush();
        }
        update();
    }

    /** Commits so often; every {@code each}-th commit touches the atlas. */
    void goOn(int count, int each, int entries) throws IOException {
        try (ObjectInserter out = inserter()) {
            for (int i = 0; i < count; i++) {
                if (i % each == 0) {
                    write(out, random.nextInt(entries), commits);
                } else {
                    code = blob(out, "code " + commits);
                }
                commit(out, "Step " + commits);
            }
            out.flush();
        }
        update();
    }

    private ObjectInserter inserter() {
        return git.getObjectDatabase().newPackInserter();
    }

    private void write(ObjectInserter out, int entry, int version) throws IOException {
        String kind = KINDS.get(entry % KINDS.size());
        String text = kind.equals("journeys") ? journey(entry, version) : plain(entry, version);
        folders.computeIfAbsent(kind, none -> new TreeMap<>()).put("e" + entry + ".yaml", blob(out, text));
        TreeFormatter tree = new TreeFormatter();
        folders.get(kind).forEach((name, blob) -> tree.append(name, FileMode.REGULAR_FILE, blob));
        if (version > 0 || entry % 400 > 390 || entry < 5) {
            folderTrees.put(kind, out.insert(tree));
        }
    }

    private static String plain(int entry, int version) {
        return "name: Entry " + entry + "\nsummary: What it is about, for the " + version + ". time.\n";
    }

    /** A journey of four stages with three touchpoints each. */
    private static String journey(int entry, int version) {
        StringBuilder text = new StringBuilder("name: Journey " + entry + "\npersonas: [e2, e7]\nstages:\n");
        for (int stage = 0; stage < 4; stage++) {
            text.append("  - name: Stage ").append(stage).append("\n    touchpoints:\n");
            for (int i = 0; i < 3; i++) {
                text.append("      - name: Touchpoint ")
                        .append(stage * 3 + i)
                        .append("\n        channel: web\n        emotion: {e2: ")
                        .append((version + stage + i) % 5 - 2)
                        .append("}\n        action: Looks at it\n        pains: [It takes long]\n");
            }
        }
        return text.toString();
    }

    private static ObjectId blob(ObjectInserter out, String text) throws IOException {
        return out.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }

    private void commit(ObjectInserter out, String message) throws IOException {
        TreeFormatter atlas = new TreeFormatter();
        Map<String, ObjectId> all = new TreeMap<>(folderTrees);
        for (String kind : KINDS.stream().sorted().toList()) {
            if (kind.compareTo("periplus.yaml") < 0) {
                atlas.append(kind, FileMode.TREE, all.get(kind));
            }
        }
        atlas.append("periplus.yaml", FileMode.REGULAR_FILE, site);
        for (String kind : KINDS.stream().sorted().toList()) {
            if (kind.compareTo("periplus.yaml") > 0) {
                atlas.append(kind, FileMode.TREE, all.get(kind));
            }
        }
        TreeFormatter root = new TreeFormatter();
        root.append("atlas", FileMode.TREE, out.insert(atlas));
        root.append("code.txt", FileMode.REGULAR_FILE, code);
        CommitBuilder commit = new CommitBuilder();
        PersonIdent person =
                new PersonIdent("Ada", "ada@example.org", BEGINNING.plusSeconds(3_600L * commits), ZoneOffset.UTC);
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setTreeId(out.insert(root));
        if (commits > 0) {
            commit.setParentId(head);
        }
        commit.setMessage(message);
        head = out.insert(commit);
        commits++;
    }

    private void update() throws IOException {
        RefUpdate ref = git.updateRef(Constants.HEAD);
        ref.setNewObjectId(head);
        ref.forceUpdate();
    }

    @Override
    public void close() {
        git.close();
    }
}
