package org.periplus.decode;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.JourneyState;
import org.periplus.model.KpiType;
import org.periplus.model.Markdown;
import org.periplus.model.OpportunityStatus;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;
import org.periplus.source.Document.Body;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/**
 * Makes records from mappings, driven by the records' components and annotations. One for each entry; an empty answer means
 * that a required part is missing or wrong, which was reported.
 */
final class RecordDecoder {

    /** What stands where nothing was written and the type knows no "nothing". */
    private static final Map<Class<?>, Object> DEFAULTS = Map.of(
            boolean.class,
            false,
            String.class,
            "",
            OpportunityStatus.class,
            OpportunityStatus.IDEA,
            InitiativeStatus.class,
            InitiativeStatus.PROPOSED,
            JourneyState.class,
            JourneyState.CURRENT,
            KpiType.class,
            KpiType.CUSTOM,
            List.class,
            List.of(),
            Map.class,
            Map.of(),
            Optional.class,
            Optional.empty());

    private final Context context;
    private final LocalIds ids;
    private final ValueDecoder values;
    private final NotesDecoder notes;
    private final KeyCheck keys;

    RecordDecoder(Context context, LocalIds ids, EntryTables tables) {
        this.context = context;
        this.ids = ids;
        this.values = new ValueDecoder(context, this, tables);
        this.notes = new NotesDecoder(context);
        this.keys = new KeyCheck(context.findings());
    }

    /** Returns the record of that type that {@code node} describes. */
    <R> Optional<R> decode(Class<R> type, Mapping node, ElementPath path, Seed seed) {
        RecordShape shape = context.shape(type);
        keys.check(shape, node, path);
        return build(new Frame(shape, node, path, seed, Set.of(), KeyCheck.mistyped(shape, node)))
                .map(type::cast);
    }

    /**
     * A record in the making.
     *
     * @param claimed keys that belong to the record that holds this one
     * @param mistyped keys that were meant by others, which were reported
     */
    private record Frame(
            RecordShape shape, Mapping node, ElementPath path, Seed seed, Set<String> claimed, Set<String> mistyped) {

        Frame inline(RecordShape inner) {
            Set<String> taken = new HashSet<>(claimed);
            shape.fields().stream().filter(field -> !field.isInline()).forEach(field -> taken.add(field.key()));
            return new Frame(inner, node, path, seed, taken, mistyped);
        }
    }

    private Optional<Object> build(Frame frame) {
        List<Field> fields = frame.shape().fields();
        Object[] parts = new Object[fields.size()];
        boolean complete = true;
        for (int i = 0; i < parts.length; i++) {
            Optional<Object> part = component(fields.get(i), frame);
            complete &= part.isPresent();
            if (part.isPresent()) {
                parts[i] = part.get();
            }
        }
        return complete ? Optional.of(frame.shape().create(parts)) : Optional.empty();
    }

    private Optional<Object> component(Field field, Frame frame) {
        if (field.isInline()) {
            return build(frame.inline(field.inner().orElseThrow()));
        }
        if (field.isId()) {
            return Optional.of(id(frame));
        }
        if (field.isNarrative()) {
            return Optional.of(narrative(frame));
        }
        if (field.isNotes()) {
            return Optional.of(notes.decode(frame.node(), frame.path()));
        }
        if (field.isBeside()) {
            return Optional.of(values.beside(field, frame.path().child(field.key())));
        }
        if (frame.claimed().contains(field.key())) {
            return fallback(field);
        }
        Optional<Entry> entry = frame.node().find(field.key());
        if (entry.isEmpty() || (entry.get().value() instanceof Scalar scalar && scalar.isAbsent())) {
            return absent(field, frame, entry);
        }
        return written(field, entry.get(), frame.path().child(field.key()));
    }

    private Optional<Object> written(Field field, Entry entry, ElementPath path) {
        SourceSpan span = entry.value() instanceof Scalar
                ? entry.value().span()
                : entry.key().span();
        context.findings().place(path, span);
        boolean optional = RecordShape.rawClass(field.type()) == Optional.class;
        if (!optional) {
            Optional<Object> value = values.decode(field, field.type(), entry.value(), path);
            return value.isPresent() || field.isRequired() ? value : fallback(field);
        }
        return Optional.of(values.decode(field, RecordShape.argument(field.type(), 0), entry.value(), path));
    }

    private Optional<Object> absent(Field field, Frame frame, Optional<Entry> entry) {
        if (field.isRequired() && entry.isEmpty() && frame.mistyped().contains(field.key())) {
            return Optional.empty();
        }
        if (field.isRequired()) {
            context.findings()
                    .error(
                            "missing-key",
                            entry.map(found -> found.key().span())
                                    .orElse(frame.node().span()),
                            "the key \"" + field.key() + "\" is missing" + (entry.isPresent() ? " its value" : ""),
                            "add " + field.key() + ": " + lowerFirst(field.doc()));
            return Optional.empty();
        }
        if (entry.isPresent()) {
            context.findings()
                    .warning(
                            "empty-value",
                            entry.get().key().span(),
                            "\"" + field.key() + "\" has no value",
                            "write a value, or remove the line");
        }
        return fallback(field);
    }

    private static Optional<Object> fallback(Field field) {
        return Optional.ofNullable(DEFAULTS.get(RecordShape.rawClass(field.type())));
    }

    private String id(Frame frame) {
        if (frame.seed().id().isPresent()) {
            return frame.seed().id().get();
        }
        String list = listOf(frame.path());
        Optional<Entry> entry = frame.node().find("id");
        if (entry.isPresent() && entry.get().value() instanceof Scalar scalar && !scalar.isAbsent()) {
            context.findings().place(frame.path().child("id"), scalar.span());
            if (!Ids.isValid(scalar.text())) {
                String slug = Ids.slug(scalar.text());
                context.findings()
                        .error(
                                "bad-id",
                                scalar.span(),
                                "\"" + scalar.text() + "\" cannot be an id: " + Ids.RULE,
                                slug.isEmpty() ? "write another id" : "write " + slug);
            }
            ids.take(list, scalar.text(), scalar.span());
            return scalar.text();
        }
        if (entry.isPresent()
                && !(entry.get().value() instanceof Scalar || entry.get().value() instanceof YamlNode.Unreadable)) {
            context.findings()
                    .error("wrong-type", entry.get().value().span(), "id must be text", "write one id: " + Ids.RULE);
        }
        return ids.make(list, LocalIds.text(frame.node()), frame.node().span());
    }

    /** Returns the key of the list that holds the path's item. */
    private static String listOf(ElementPath path) {
        String list = path.parent().value();
        return list.substring(list.lastIndexOf('/') + 1);
    }

    private Markdown narrative(Frame frame) {
        ElementPath path = frame.path().child("narrative");
        Optional<Body> body = frame.seed().body().filter(text -> !text.text().isBlank());
        Optional<Entry> entry = frame.node().find("narrative");
        body.ifPresent(text -> context.findings()
                .place(path, new SourceSpan(frame.node().span().file(), text.firstLine(), 1, 1)));
        if (entry.isEmpty()) {
            return new Markdown(body.map(Body::text).orElse(""));
        }
        if (body.isPresent()) {
            context.findings()
                    .error(
                            "two-narratives",
                            entry.get().key().span(),
                            "the narrative is written twice: here, and as the text below the keys",
                            "keep one of the two");
            return new Markdown(body.get().text());
        }
        return narrative(entry.get().value(), path);
    }

    private Markdown narrative(YamlNode node, ElementPath path) {
        SourceSpan span = node.span();
        if (node instanceof Scalar scalar) {
            boolean block = scalar.block();
            int line = block ? span.line() + 1 : span.line();
            context.findings().place(path, new SourceSpan(span.file(), line, block ? 1 : span.column(), 1));
            return new Markdown(scalar.text());
        }
        if (!(node instanceof YamlNode.Unreadable)) {
            context.findings()
                    .error(
                            "wrong-type",
                            span,
                            "narrative must be text",
                            "write narrative: | and the text below, indented");
        }
        return Markdown.NONE;
    }

    private static String lowerFirst(String text) {
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return plain.isEmpty() ? plain : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    /** Returns an empty mapping at a place, for entries of which nothing but the text is written. */
    static Mapping nothingAt(SourceSpan span) {
        return new Mapping(List.of(), span);
    }

    /** Returns the mapping with the entries of {@code more} that it lacks. */
    static Mapping with(Mapping node, List<Entry> more) {
        Map<String, Entry> all = new LinkedHashMap<>();
        node.entries().forEach(entry -> all.put(entry.key().text(), entry));
        more.forEach(entry -> all.putIfAbsent(entry.key().text(), entry));
        return new Mapping(List.copyOf(all.values()), node.span());
    }
}
