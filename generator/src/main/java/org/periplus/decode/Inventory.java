package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.ContentTree;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.Mount;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Finds all entries of a tree and their ids, so that references can be checked while the entries are decoded. */
final class Inventory {

    private final ContentTree tree;
    private final DocumentReader documents;
    private final Findings findings;
    private final Known known;
    private final Conflicts conflicts;
    private final List<RawEntry> entries = new ArrayList<>();
    private final List<StageText> stageTexts = new ArrayList<>();
    private final Map<String, RawEntry> byFoldedId = new HashMap<>();
    private final Map<String, Mount> byRoot = new HashMap<>();

    Inventory(ContentTree tree, DocumentReader documents, Findings findings) {
        this(tree, documents, findings, Others.NONE);
    }

    Inventory(ContentTree tree, DocumentReader documents, Findings findings, Others others) {
        this.known = new Known(others);
        this.tree = tree;
        this.documents = documents;
        this.findings = findings;
        this.conflicts = new Conflicts(findings);
        List<Mount> mounts = tree.mounts().orElse(List.of());
        mounts.forEach(mount -> byRoot.put(mount.root(), mount));
        List<String> all = tree.files();
        for (Kind kind : Kind.values()) {
            take(kind, "", all);
            mounts.forEach(mount -> take(kind, mount.root(), all));
        }
    }

    Known known() {
        return known;
    }

    List<RawEntry> entries() {
        return entries;
    }

    List<StageText> stageTexts() {
        return stageTexts;
    }

    private void take(Kind kind, String root, List<String> all) {
        String folderOfKind = root + kind.folder();
        for (String single : List.of(folderOfKind + ".yaml", folderOfKind + ".yml")) {
            if (tree.exists(single)) {
                takeAll(kind, single);
            }
        }
        List<String> files = new ArrayList<>();
        for (String path : all) {
            if (path.startsWith(folderOfKind)
                    && path.startsWith("/", folderOfKind.length())
                    && DocumentReader.isDocument(path)) {
                files.add(path);
            }
        }
        Set<String> journeys = kind == Kind.JOURNEY ? journeyIds(files, root) : Set.of();
        for (String file : files) {
            String folder = folderName(file);
            if (file.endsWith(".md") && journeys.contains(folder)) {
                documents
                        .read(file)
                        .ifPresent(text -> stageTexts.add(new StageText(idOf(kind, folder, file), stem(file), text)));
            } else {
                takeFile(kind, file);
            }
        }
    }

    /** Returns the ids of journeys that could have a folder of stage narratives, by their file names and written ids. */
    private Set<String> journeyIds(List<String> files, String root) {
        Set<String> ids = new LinkedHashSet<>();
        entries.stream()
                .filter(entry -> Mount.rootOf(entry.file()).equals(root))
                .map(entry -> entry.ref().id())
                .map(id -> id.substring(
                        byRoot.containsKey(root) ? byRoot.get(root).prefix().length() : 0))
                .forEach(ids::add);
        Set<String> folders = new LinkedHashSet<>();
        files.forEach(file -> folders.add(folderName(file)));
        for (String file : files) {
            String id = stem(file);
            if (!folderName(file).equals(id)) {
                ids.add(id);
            }
        }
        ids.addAll(writtenIds(files, ids, folders));
        ids.retainAll(folders);
        return ids;
    }

    /** Looks for {@code id:} in journeys when a folder is named by no file. */
    private Set<String> writtenIds(List<String> files, Set<String> ids, Set<String> folders) {
        Set<String> written = new LinkedHashSet<>();
        if (!ids.containsAll(folders)) {
            for (String file : files) {
                documents
                        .read(file)
                        .flatMap(Document::root)
                        .flatMap(Inventory::writtenId)
                        .map(Scalar::text)
                        .filter(id -> !folderName(file).equals(id))
                        .ifPresent(written::add);
            }
        }
        return written;
    }

    private void takeFile(Kind kind, String file) {
        Optional<Document> document = documents.read(file);
        String name = kind == Kind.PAGE
                ? Mount.within(file)
                        .substring(
                                kind.folder().length() + 1, Mount.within(file).lastIndexOf('.'))
                : stem(file);
        if (document.isEmpty()) {
            known.add(new Ref(kind, idOf(kind, name, file)));
            return;
        }
        SourceSpan start = SourceSpan.startOf(file);
        Optional<YamlNode> root = document.get().root();
        if (root.isPresent() && !(root.get() instanceof Mapping)) {
            notMapping(root.get(), "this file must hold keys and values, such as name: ...");
            known.add(new Ref(kind, idOf(kind, name, file)));
            return;
        }
        if (root.isEmpty() && document.get().body().isEmpty()) {
            findings.error(
                    "empty-file", start, "this file holds no keys", "write at least name: ..., or remove the file");
            known.add(new Ref(kind, idOf(kind, name, file)));
            return;
        }
        Mapping node = root.map(Mapping.class::cast).orElse(RecordDecoder.nothingAt(start));
        Optional<Scalar> written = writtenId(node);
        String id = written.map(Scalar::text).orElse(name);
        checkShape(kind, id, written.map(Scalar::span).orElse(start));
        add(new RawEntry(
                new Ref(kind, idOf(kind, id, file)),
                file,
                start,
                node,
                document.get().body()));
    }

    private void takeAll(Kind kind, String file) {
        Optional<Document> document = documents.read(file);
        if (document.isEmpty()) {
            known.incomplete(kind);
            return;
        }
        Optional<YamlNode> root = document.get().root();
        if (root.isEmpty()) {
            return;
        }
        if (!(root.get() instanceof Mapping mapping)) {
            known.incomplete(kind);
            notMapping(root.get(), "this file must map ids to entries, such as first-id: {name: ...}");
            return;
        }
        mapping.entries().forEach(entry -> takeEntry(kind, file, entry));
    }

    private void takeEntry(Kind kind, String file, Entry entry) {
        String written = entry.key().text();
        checkShape(kind, written, entry.key().span());
        String id = idOf(kind, written, file);
        if (entry.value() instanceof Mapping node) {
            add(new RawEntry(new Ref(kind, id), file, entry.key().span(), node, Optional.empty()));
            return;
        }
        known.add(new Ref(kind, id));
        if (!(entry.value() instanceof YamlNode.Unreadable)) {
            findings.error(
                    "wrong-type",
                    entry.value().span(),
                    "the entry \"" + id + "\" must hold keys and values",
                    "write name: and the other keys below it, indented");
        }
    }

    private void add(RawEntry entry) {
        String folded = Ids.folded(entry.ref().toString());
        RawEntry first = byFoldedId.putIfAbsent(folded, entry);
        known.add(entry.ref());
        if (first == null) {
            entries.add(entry);
            return;
        }
        if (Mount.isForeign(entry.file()) || Mount.isForeign(first.file())) {
            conflicts.add(first, entry);
            return;
        }
        SourceSpan span = writtenId(entry.node()).map(Scalar::span).orElse(entry.span());
        findings.error(
                "duplicate-id",
                span,
                "the " + entry.ref().kind().word() + " \"" + entry.ref().id() + "\" exists already: "
                        + first.span().display(),
                "give one of the two another id: rename its file, or write id:");
    }

    /** Returns the id that an entry has here; entries of other repositories may have a prefix. */
    private String idOf(Kind kind, String id, String file) {
        Mount mount = byRoot.get(Mount.rootOf(file));
        return mount == null ? id : mount.id(id, kind == Kind.PAGE);
    }

    private void checkShape(Kind kind, String id, SourceSpan span) {
        List<String> parts = kind == Kind.PAGE ? List.of(id.split("/", -1)) : List.of(id);
        for (String part : parts) {
            if (Ids.isReserved(part)) {
                findings.error(
                        "bad-id",
                        span,
                        "\"" + part + "\" cannot be an id: Windows allows no file of that name",
                        "choose another id");
            } else if (!Ids.isValid(part)) {
                String slug = Ids.slug(part);
                String better = slug.isEmpty() ? "choose another id" : "rename it to " + slug;
                findings.error("bad-id", span, "\"" + part + "\" cannot be an id: " + Ids.RULE, better);
            }
        }
    }

    private void notMapping(YamlNode node, String message) {
        if (!(node instanceof YamlNode.Unreadable)) {
            findings.error(
                    "wrong-type",
                    node.span(),
                    message,
                    "write each key on a line of its own, a colon and a space behind it");
        }
    }

    private static Optional<Scalar> writtenId(YamlNode node) {
        return node instanceof Mapping mapping
                ? mapping.find("id")
                        .map(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                : Optional.empty();
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String folderName(String path) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
