package org.periplus.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.periplus.model.Kind;
import org.periplus.model.Site;

/** What there is to say about kinds and fields, for a terminal. Immutable and safe for use by several threads. */
public final class Explainer {

    private final Shapes shapes = new Shapes();
    private final Examples examples = new Examples();
    private final Samples samples = new Samples(shapes, examples);
    private final List<FieldPath> paths = FieldPath.all(shapes);

    /** Returns every word that can be explained: kinds, keys, and ways to keys. */
    public List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            words.add(kind.word());
        }
        words.add(FieldPath.SITE);
        paths.forEach(path -> words.add(path.path()));
        paths.forEach(path -> words.add(path.field().key()));
        return List.copyOf(words);
    }

    /** Returns the kinds with what they are, in order, the site first. */
    public List<Leaflet.Term> kinds() {
        List<Leaflet.Term> terms = new ArrayList<>();
        terms.add(new Leaflet.Term(FieldPath.SITE, "The site's own file, periplus.yaml."));
        for (Kind kind : Kind.values()) {
            terms.add(new Leaflet.Term(kind.word(), shapes.of(kind).doc()));
        }
        return terms;
    }

    /** Adds what there is to say about a word to a leaflet; tells whether it knows the word. */
    public boolean explain(String word, Leaflet to) {
        Optional<Kind> kind = Kind.ofWord(word).or(() -> ofFolder(word));
        if (kind.isPresent()) {
            record(kind.get().word(), Shapes.type(kind.get()), places(kind.get()), samples.entry(kind.get()), to);
            return true;
        }
        if (word.equals(FieldPath.SITE) || word.equals("periplus.yaml")) {
            record(FieldPath.SITE, Site.class, "periplus.yaml", samples.site(), to);
            return true;
        }
        List<FieldPath> found = find(word);
        if (found.size() > 0) {
            fields(found, to);
        }
        return !found.isEmpty();
    }

    private static Optional<Kind> ofFolder(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.folder().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private List<FieldPath> find(String word) {
        return paths.stream()
                .filter(path -> path.path().equals(word)
                        || path.field().key().equals(word)
                        || (word.contains(".") && path.path().endsWith("." + word)))
                .toList();
    }

    /** Returns where the entries of a kind stand. */
    static String places(Kind kind) {
        boolean text = kind == Kind.PAGE;
        String file = kind.folder() + "/ID" + (text ? ".md" : ".yaml or .md");
        return text ? file : file + ", or all in " + kind.folder() + ".yaml";
    }

    private void record(String word, Class<?> type, String files, String example, Leaflet to) {
        RecordShape shape = shapes.of(type);
        to.line(word).gap().paragraph(shape.doc()).hanging("Files: ", files).gap();
        to.line("Keys (those with * must be written):");
        List<Leaflet.Term> keys = new ArrayList<>();
        shape.written().forEach(field -> keys.add(new Leaflet.Term(star(field), doc(field))));
        if (shape.keepsNotes()) {
            keys.add(new Leaflet.Term("x-...", "Keys of your own."));
        }
        to.terms(keys).gap().line("An example:").gap().code(example).gap();
        to.paragraph("More about a key: periplus explain " + word + ".KEY");
    }

    private static String star(Field field) {
        return field.isRequired() ? field.key() + "*" : field.key();
    }

    /** Returns what a field means, in a sentence. */
    static String doc(Field field) {
        if (field.isId()) {
            return "The id; by default the file's name, or made from the words.";
        }
        return field.isNarrative() ? "The narrative, in Markdown; or the text below the front matter." : field.doc();
    }

    private void fields(List<FieldPath> found, Leaflet to) {
        Map<String, List<FieldPath>> same = new LinkedHashMap<>();
        for (FieldPath path : found) {
            String meaning = path.field().key() + doc(path.field()) + FormWords.of(path.field(), shapes);
            same.computeIfAbsent(meaning, key -> new ArrayList<>()).add(path);
        }
        boolean first = true;
        for (List<FieldPath> group : same.values()) {
            if (!first) {
                to.gap();
            }
            first = false;
            field(group, to);
        }
    }

    private void field(List<FieldPath> group, Leaflet to) {
        FieldPath path = group.get(0);
        Field field = path.field();
        to.hanging("", String.join(", ", group.stream().map(FieldPath::path).toList()));
        to.gap()
                .paragraph(doc(field))
                .hanging("Form: ", FormWords.of(field, shapes) + (field.isRequired() ? "; must be written" : ""));
        Class<?> raw = RecordShape.rawClass(Samples.item(field.type()));
        if (raw.isEnum()) {
            to.terms(Vocabulary.of(raw).words().stream()
                    .map(one -> new Leaflet.Term(one.text(), one.doc()))
                    .toList());
        }
        FieldPath.inner(field).ifPresent(inner -> {
            List<Leaflet.Term> keys = new ArrayList<>();
            shapes.of(inner).written().forEach(one -> keys.add(new Leaflet.Term(star(one), doc(one))));
            to.gap().line("Keys (those with * must be written):").terms(keys);
        });
        if (!field.isNarrative()) {
            to.gap().line("An example:").gap().code(samples.field(path.holder(), field));
        }
    }
}
