package org.periplus.inclusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.Reference;
import org.periplus.decode.Reference.ToEntry;
import org.periplus.decode.Reference.ToPlace;
import org.periplus.decode.Reference.ToTouchpoint;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.ChangedTree;
import org.periplus.source.ContentTree;
import org.periplus.source.JoinedTree;
import org.periplus.source.Mount;

/** The content of others in which every reference to an entry of its own has the prefix that the entry has in the site. */
final class PrefixedTree {

    private final ContentTree tree;
    private final Mount mount;
    private final Map<String, Insertions> changed = new HashMap<>();

    /** Reads the tree once to find its references; its problems are told when it is read as a part of the site. */
    PrefixedTree(ContentTree tree, Mount mount) {
        this.tree = tree;
        this.mount = mount;
        if (!mount.prefix().isEmpty()) {
            Decoded decoded = new Decoder().decode(new JoinedTree(tree, Map.of()));
            decoded.references().stream()
                    .filter(reference ->
                            decoded.files().containsKey(reference.target().entry()))
                    .forEach(this::prefix);
        }
    }

    private void prefix(Reference reference) {
        Ref entry = reference.target().entry();
        int start = start(reference);
        if (start >= 0 && !(reference.target() instanceof ToTouchpoint)) {
            boolean page = entry.kind() == Kind.PAGE;
            String word = mount.id("", page);
            changed.computeIfAbsent(reference.span().file(), file -> new Insertions(tree.read(file)))
                    .put(reference.span(), reference.text(), start, word);
        }
    }

    /** Returns the content as it is read in the site. */
    ContentTree tree() {
        Map<String, byte[]> bytes = new HashMap<>();
        changed.forEach((file, text) -> bytes.put(file, text.bytes()));
        return new ChangedTree(tree, bytes, List.of());
    }

    /** Returns where in a reference's text the id begins; -1 if the text does not hold it. */
    private static int start(Reference reference) {
        String text = reference.text();
        String id = reference.target().entry().id();
        if (!(reference.target() instanceof ToEntry)) {
            int start = text.startsWith("journey:") ? "journey:".length() : 0;
            boolean whole = reference.target() instanceof ToPlace place
                    && place.place().stage().isEmpty();
            return text.startsWith(id + (whole ? "" : "/"), start) ? start : -1;
        }
        boolean named = text.equals(id) || text.endsWith(":" + id);
        return named ? text.length() - id.length() : -1;
    }

    /** Returns a problem of the text with prefixes at its place in the file as it is written. */
    Diagnostic written(Diagnostic found) {
        Insertions text = changed.get(found.span().file());
        SourceSpan span = text == null ? found.span() : text.written(found.span());
        return new Diagnostic(found.rule(), found.severity(), span, found.message(), found.hint());
    }

    /** Returns a line of a file as it is written, if the file was changed. */
    Optional<String> line(String file, int line) {
        return Optional.ofNullable(changed.get(file)).flatMap(text -> text.line(line));
    }
}
