package org.periplus.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.periplus.decode.Decoded;
import org.periplus.decode.Reference;
import org.periplus.decode.Reference.ToTouchpoint;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.ContentTree;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Finds every place at which an entry's id is written, and every file that is named by it. For use by one thread. */
final class RenamePlan {

    private final ContentTree tree;
    private final Decoded decoded;
    private final Ref from;
    private final Ref to;
    private final Map<String, RawText> texts = new TreeMap<>();
    private final Map<String, String> moves = new TreeMap<>();

    RenamePlan(ContentTree tree, Decoded decoded, Ref from, Ref to) {
        this.tree = tree;
        this.decoded = decoded;
        this.from = from;
        this.to = to;
    }

    /** Returns the changes, in order of paths. */
    List<RenameChange> changes() throws RenameRefusal {
        entry(decoded.files().getOrDefault(from, ""));
        for (Reference reference : decoded.references()) {
            boolean inside = reference.target() instanceof ToTouchpoint;
            if (!inside && reference.target().entry().equals(from)) {
                replace(reference.span(), reference.text(), reference.idStart().orElse(-1));
            }
        }
        Set<String> files = new TreeSet<>(texts.keySet());
        files.addAll(moves.keySet());
        List<RenameChange> changes = new ArrayList<>();
        for (String file : files) {
            byte[] before = tree.read(file);
            RawText text = texts.get(file);
            String target = moves.getOrDefault(file, file);
            changes.add(new RenameChange(
                    file,
                    target,
                    before,
                    text == null ? before : text.bytes(),
                    text == null ? 0 : text.replacements()));
        }
        return changes;
    }

    /** Finds where the id itself comes from: a key in the file of the kind, the key {@code id}, or the file's name. */
    private void entry(String file) throws RenameRefusal {
        List<Diagnostic> ignored = new ArrayList<>();
        Optional<Mapping> root = new DocumentReader(new TextReader(tree, ignored::add), ignored::add)
                .read(file)
                .flatMap(Document::root)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
        if (file.indexOf('/') < 0) {
            Optional<Scalar> key = root.flatMap(all -> all.find(from.id())).map(Entry::key);
            if (key.isPresent()) {
                replace(key.get().span(), from.id(), 0);
            }
        } else {
            Optional<YamlNode> id = root.flatMap(all -> all.find("id")).map(Entry::value);
            if (id.isPresent() && id.get() instanceof Scalar written) {
                replace(written.span(), from.id(), 0);
            } else {
                move(file);
            }
        }
        if (from.kind() == Kind.JOURNEY) {
            narratives();
        }
    }

    private void move(String file) {
        int dot = file.lastIndexOf('.');
        moves.put(file, renamed(file));
        String table = file.substring(0, dot) + ".csv";
        if (from.kind() == Kind.FEEDBACK && tree.exists(table)) {
            moves.put(table, renamed(table));
        }
    }

    private String renamed(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1) + lastPart(to.id()) + file.substring(file.lastIndexOf('.'));
    }

    /** Moves the folder with the narratives of a journey's stages. */
    private void narratives() {
        for (String file : tree.files()) {
            String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
            boolean ours = file.startsWith(Kind.JOURNEY.folder() + "/")
                    && folder.indexOf('/') > 0
                    && lastPart(folder).equals(from.id())
                    && !decoded.files().containsValue(file);
            if (ours && file.endsWith(".md")) {
                String above = folder.substring(0, folder.lastIndexOf('/') + 1);
                moves.put(file, above + to.id() + file.substring(file.lastIndexOf('/')));
            }
        }
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void replace(SourceSpan span, String text, int start) throws RenameRefusal {
        boolean link = start < 0 && moves.containsKey(decoded.files().getOrDefault(from, ""));
        if (start < 0 && !link) {
            return;
        }
        RawText raw = texts.computeIfAbsent(span.file(), file -> new RawText(tree.read(file)));
        OptionalInt at = raw.before().find(span, text);
        boolean table = span.file().endsWith(".csv");
        if (table && (at.isEmpty() || !raw.before().isWholeField(at.getAsInt(), text.length()))) {
            return;
        }
        if (at.isEmpty()) {
            throw RenameRefusal.content(
                    "The id is written in a way that cannot be changed here; write it on one line, plainly or in quotes",
                    List.of(Diagnostic.error(
                            "rename", span, "\"" + text + "\" is not written in so many letters here", "")));
        }
        if (link) {
            relative(raw, at.getAsInt(), text);
        } else {
            raw.replace(at.getAsInt() + start, from.id().length(), to.id());
        }
    }

    /** Changes the file's name at the end of a path that a Markdown link names. */
    private void relative(RawText raw, int at, String link) {
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        String path = link.substring(0, end);
        String name = lastPart(from.id());
        int start = path.lastIndexOf('/') + 1;
        if (path.startsWith(name + ".", start)) {
            raw.replace(at + start, name.length(), lastPart(to.id()));
        }
    }
}
