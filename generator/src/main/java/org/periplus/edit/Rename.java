package org.periplus.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.Ids;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Severity;
import org.periplus.edit.RenameResult.RenamedFile;
import org.periplus.edit.RenameResult.Status;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.ChangedTree;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;

/**
 * Gives an entry another id, in every file that refers to it. Only the id changes: comments, quotes, line ends and all other
 * bytes stay. Either all files are changed or none. Stateless; safe for use by several threads.
 */
public final class Rename {

    /**
     * Renames an entry, or tells why not.
     *
     * @throws IOException if a file cannot be read or written; the files are as they were then
     */
    public RenameResult run(RenameRequest request) throws IOException {
        FolderTree tree = new FolderTree(request.source(), Optional.empty());
        Decoded decoded = new Decoder().decode(tree);
        try {
            Ref from = from(request, decoded);
            Ref to = to(request, decoded, from);
            List<RenameChange> changes = new RenamePlan(tree, decoded, from, to).changes();
            RenameWriter writer = new RenameWriter(request.source().toRealPath());
            refuse(writer, changes);
            refuseBroken(tree, decoded, from, changes);
            verify(decoded, changed(tree, changes), from, to);
            if (!request.dryRun()) {
                writer.write(changes);
                confirm(request, writer, decoded, from, to);
            }
            return new RenameResult(
                    Status.DONE, "", List.of(), files(changes), notes(from, changes), decoded.excerpts());
        } catch (RenameRefusal refusal) {
            return new RenameResult(
                    refusal.status(), refusal.words(), refusal.problems(), List.of(), List.of(), decoded.excerpts());
        }
    }

    private static Ref from(RenameRequest request, Decoded decoded) throws RenameRefusal {
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        Kind kind = Kind.ofWord(request.kind())
                .orElseThrow(() -> RenameRefusal.usage("There is no kind \"" + request.kind() + "\"; "
                        + Nearest.hint(request.kind(), words, "the kinds are " + String.join(", ", words))));
        Ref from = new Ref(kind, request.oldId());
        List<String> ids = ids(decoded, kind);
        if (!ids.contains(from.id())) {
            throw RenameRefusal.usage("There is no " + kind.word() + " \"" + from.id() + "\"; "
                    + Nearest.hint(from.id(), ids, "look into " + kind.folder() + " for those there are"));
        }
        return from;
    }

    private static List<String> ids(Decoded decoded, Kind kind) {
        return decoded.files().keySet().stream()
                .filter(ref -> ref.kind() == kind)
                .map(Ref::id)
                .toList();
    }

    private static Ref to(RenameRequest request, Decoded decoded, Ref from) throws RenameRefusal {
        String id = request.newId();
        List<String> parts = from.kind() == Kind.PAGE ? List.of(id.split("/", -1)) : List.of(id);
        if (!parts.stream().allMatch(Ids::isValid)) {
            String slug = Ids.slug(id);
            throw RenameRefusal.usage("\"" + id + "\" cannot be an id: " + Ids.RULE
                    + (slug.isEmpty() || slug.equals(id) ? "" : "; write " + slug));
        }
        if (!folder(id).equals(folder(from.id()))) {
            throw RenameRefusal.usage("A page stays in its folder, because its links begin there; write "
                    + folder(from.id()) + parts.get(parts.size() - 1));
        }
        Optional<String> taken = ids(decoded, from.kind()).stream()
                .filter(other -> folded(other).equals(folded(id)))
                .findFirst();
        if (taken.isPresent()) {
            throw RenameRefusal.usage(
                    "There is a " + from.kind().word() + " \"" + taken.get() + "\" already; choose another id");
        }
        return new Ref(from.kind(), id);
    }

    private static String folder(String id) {
        return id.substring(0, id.lastIndexOf('/') + 1);
    }

    private static String folded(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static void refuse(RenameWriter writer, List<RenameChange> changes) throws RenameRefusal {
        Optional<String> linked = writer.linked(changes);
        if (linked.isPresent()) {
            throw RenameRefusal.content(
                    linked.get() + " is a link or lies behind one; put the file itself there first", List.of());
        }
        Optional<String> taken = writer.taken(changes);
        if (taken.isPresent()) {
            throw RenameRefusal.content(taken.get() + " exists already; move it away, or choose another id", List.of());
        }
    }

    /** Refuses when a file with errors would be changed, or may hold the id where nobody can see it. */
    private static void refuseBroken(ContentTree tree, Decoded decoded, Ref from, List<RenameChange> changes)
            throws RenameRefusal {
        Set<String> changed = changes.stream().map(RenameChange::from).collect(Collectors.toCollection(TreeSet::new));
        List<Diagnostic> inTheWay = decoded.diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> changed.contains(problem.span().file())
                        || mentions(tree, problem.span().file(), from.id()))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw RenameRefusal.content("Files that would be changed have errors; mend them first", inTheWay);
        }
    }

    private static boolean mentions(ContentTree tree, String file, String id) {
        Pattern word = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9-])");
        return tree.exists(file)
                && word.matcher(new String(tree.read(file), StandardCharsets.UTF_8))
                        .find();
    }

    /** Reads the content again and refuses unless it says the same as before, but for the id. */
    private static ContentTree changed(ContentTree tree, List<RenameChange> changes) {
        Map<String, byte[]> after = new TreeMap<>();
        changes.forEach(change -> after.put(change.to(), change.after()));
        return new ChangedTree(
                tree, after, changes.stream().map(RenameChange::from).toList());
    }

    private static void verify(Decoded before, ContentTree changed, Ref from, Ref to) throws RenameRefusal {
        Decoded after = new Decoder().decode(changed);
        boolean same = RenamedAtlas.of(before.atlas(), from, to).equals(RenamedAtlas.of(after.atlas(), from, to))
                && rules(before).equals(rules(after))
                && count(before, from) == count(after, to)
                && count(after, from) == 0;
        if (!same) {
            List<Diagnostic> fresh = new ArrayList<>(after.diagnostics());
            fresh.removeAll(before.diagnostics());
            throw RenameRefusal.content(
                    "With that id the content would no longer say the same; perhaps an id is made from \"" + from.id()
                            + "\", or the new one means something else somewhere. Nothing is changed",
                    fresh);
        }
    }

    private static List<String> rules(Decoded decoded) {
        return decoded.diagnostics().stream().map(Diagnostic::rule).sorted().toList();
    }

    private static long count(Decoded decoded, Ref ref) {
        return decoded.references().stream()
                .filter(reference -> reference.target().entry().equals(ref))
                .count();
    }

    private static void confirm(RenameRequest request, RenameWriter writer, Decoded before, Ref from, Ref to)
            throws IOException, RenameRefusal {
        try {
            verify(before, new FolderTree(request.source(), Optional.empty()), from, to);
        } catch (RenameRefusal changedMeanwhile) {
            writer.restore();
            throw changedMeanwhile;
        }
    }

    private static List<RenamedFile> files(List<RenameChange> changes) {
        return changes.stream()
                .map(change -> new RenamedFile(change.from(), change.to(), change.places()))
                .toList();
    }

    private static List<String> notes(Ref from, List<RenameChange> changes) {
        List<String> notes = new ArrayList<>();
        notes.add("History follows ids: that of this " + from.kind().word() + " begins anew");
        boolean moved = changes.stream().anyMatch(change -> !change.from().equals(change.to()));
        if (moved) {
            notes.add("To rename the file alone and keep the history, write id: " + from.id() + " into it instead");
        }
        return notes;
    }
}
