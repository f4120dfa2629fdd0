package org.periplus.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.YamlNode.Scalar;

/** Makes references from text and checks that they lead somewhere. */
final class RefDecoder {

    private final Context context;

    RefDecoder(Context context) {
        this.context = context;
    }

    /**
     * Returns the reference written as {@code id}, or {@code kind:id}.
     *
     * @param allowed the kinds it may name, the likeliest first
     * @param node the text
     */
    Optional<Ref> decode(List<Kind> allowed, Scalar node) {
        int colon = node.text().indexOf(':');
        String id = node.text().substring(colon + 1);
        List<Kind> kinds = allowed;
        if (colon >= 0) {
            Optional<Kind> named = Kind.ofWord(node.text().substring(0, colon)).filter(allowed::contains);
            if (named.isEmpty()) {
                report(
                        "bad-reference",
                        node,
                        "\"" + node.text() + "\" does not name " + words(allowed),
                        "write the id alone");
                return Optional.empty();
            }
            kinds = List.of(named.get());
        }
        Optional<Ref> found = context.known().resolve(kinds, id);
        found.ifPresent(ref -> context.refer(new Reference(new Reference.ToEntry(ref), node.span(), node.text())));
        if (found.isEmpty() && !context.findings().isFull(node.span().file())) {
            report("missing-reference", node, "there is no " + orWords(kinds) + " \"" + id + "\"", hint(kinds, id));
        }
        return found;
    }

    private String hint(List<Kind> kinds, String id) {
        List<String> ids = new ArrayList<>();
        kinds.forEach(kind -> ids.addAll(context.known().ids(kind)));
        if (!Ids.isValid(id)) {
            String slug = Ids.slug(id);
            if (ids.contains(slug)) {
                return "references are written by id: did you mean \"" + slug + "\"?";
            }
        }
        return Nearest.hint(id, ids, "add it to " + kinds.get(0).folder() + ", or name one that exists");
    }

    private static String words(List<Kind> kinds) {
        String words = orWords(kinds);
        return (words.startsWith("o") ? "an " : "a ") + words;
    }

    private static String orWords(List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind == Kind.FEEDBACK ? "feedback entry" : kind.word())
                .collect(Collectors.joining(" or "));
    }

    private void report(String rule, Scalar node, String message, String hint) {
        context.findings().error(rule, node.span(), message, hint);
    }
}
