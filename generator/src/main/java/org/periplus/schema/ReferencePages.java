package org.periplus.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Site;

/** The reference pages of the guide, in Markdown: made from the records alone. Immutable and safe for use by several threads. */
public final class ReferencePages {

    /** The page that lists the others. */
    public static final String OVERVIEW = "overview.md";

    private final Shapes shapes = new Shapes();
    private final Examples examples = new Examples();
    private final Samples samples = new Samples(shapes, examples);

    /** Returns every page by its file name, in order; lines end with {@code \n}. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(OVERVIEW, overview());
        int order = 2;
        files.put(name(FieldPath.SITE), page(FieldPath.SITE, "periplus.yaml", Site.class, samples.site(), order++));
        for (Kind kind : Kind.values()) {
            String page = page(kind.word(), Explainer.places(kind), Shapes.type(kind), samples.entry(kind), order++);
            files.put(name(kind.word()), page);
        }
        return files;
    }

    private static String name(String word) {
        return word + ".md";
    }

    private String overview() {
        List<String> lines =
                head("All kinds and keys", "Every kind of content with all its keys, made from the program itself.", 1);
        lines.add(
                "What can be written, kind by kind. These pages are made from the program, so they tell neither more nor");
        lines.add("less than it understands. In a terminal, `periplus explain persona` says the same.");
        lines.add("");
        lines.add("| Kind | What it is | Files |");
        lines.add("| --- | --- | --- |");
        lines.add("| [site](site.md) | The site's own file | `periplus.yaml` |");
        for (Kind kind : Kind.values()) {
            lines.add("| [" + kind.word() + "](" + name(kind.word()) + ") | "
                    + shapes.of(kind).doc() + " | " + Explainer.places(kind) + " |");
        }
        lines.add("");
        lines.add("## How values are written");
        lines.add("");
        lines.add("| Notation | Examples |");
        lines.add("| --- | --- |");
        for (Notation notation : Notation.values()) {
            String words = notation.words().replaceFirst("^an? ", "");
            lines.add("| " + words + " | `" + String.join("`, `", notation.examples()) + "` |");
        }
        lines.add("");
        lines.add("A reference is the id of an entry, or its kind, a colon and the id: `mira` or `persona:mira`.");
        return String.join("\n", lines) + "\n";
    }

    private String page(String word, String files, Class<?> type, String example, int order) {
        RecordShape shape = shapes.of(type);
        List<String> lines = head(title(word), shape.doc(), order);
        lines.add("Files: " + files + ".");
        lines.add("");
        lines.add("## Keys");
        lines.add("");
        table(type, Set.of(), lines);
        words(type, lines);
        sections("", type, lines, new TreeSet<>());
        lines.add("");
        lines.add("## Example");
        lines.add("");
        lines.add("```yaml");
        example.lines().forEach(lines::add);
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static String title(String word) {
        return word.equals(Kind.KPI.word())
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> head(String name, String summary, int order) {
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add("name: " + name);
        lines.add("summary: " + quoted(summary));
        lines.add("order: " + order);
        lines.add("tags: [guide, reference]");
        lines.add("---");
        lines.add("# " + name);
        lines.add("");
        return lines;
    }

    private static String quoted(String text) {
        return text.contains(": ") ? "\"" + text + "\"" : text;
    }

    /** Adds a section for each record within another, once for each. */
    private void sections(String path, Class<?> type, List<String> lines, Set<String> seen) {
        for (Field field : shapes.of(type).written()) {
            Optional<Class<?>> inner = FieldPath.inner(field);
            if (inner.isEmpty() || !seen.add(inner.get().getName())) {
                continue;
            }
            String here = path + field.key();
            lines.add("");
            lines.add("## " + here);
            lines.add("");
            lines.add(field.doc());
            lines.add("");
            boolean shared = table(inner.get(), Set.of(Details.class), lines);
            if (shared) {
                lines.add("");
                lines.add(
                        "Besides, what every entry may have: `summary`, `owner`, `tags`, `links`, `evidence`, `accept`"
                                + " and keys of your own that begin with `x-`.");
            }
            words(inner.get(), lines);
            sections(here + ".", inner.get(), lines, seen);
        }
    }

    /** Adds a row for each key but those of records to be left out; tells whether any was. */
    private boolean table(Class<?> type, Set<Class<?>> without, List<String> lines) {
        lines.add("| Key | What it is | Form | Example |");
        lines.add("| --- | --- | --- | --- |");
        boolean left = false;
        for (Field field : shapes.of(type).written()) {
            if (without.contains(field.owner())) {
                left = true;
                continue;
            }
            String key = "`" + field.key() + "`" + (field.isRequired() ? " (needed)" : "");
            String example =
                    examples.of(type, field).map(one -> "`" + one + "`").orElse("");
            boolean own = field.isNarrative() || (field.isId() && Entity.class.isAssignableFrom(type));
            lines.add("| " + key + " | " + cell(Explainer.doc(field)) + " | " + cell(form(field)) + " | "
                    + (own ? "" : cell(example)) + " |");
        }
        return left;
    }

    /** Returns the form in words; those of a choice stand below the table. */
    private String form(Field field) {
        String form = FormWords.of(field, shapes);
        Class<?> raw = RecordShape.rawClass(Samples.item(field.type()));
        return raw.isEnum() ? form.replaceFirst("words .*", "words below") : form;
    }

    private void words(Class<?> type, List<String> lines) {
        for (Field field : shapes.of(type).written()) {
            Class<?> raw = RecordShape.rawClass(Samples.item(field.type()));
            if (raw.isEnum()) {
                lines.add("");
                lines.add("Words of `" + field.key() + "`:");
                lines.add("");
                Vocabulary.of(raw).words().forEach(word -> lines.add("- `" + word.text() + "`: " + word.doc()));
            }
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
