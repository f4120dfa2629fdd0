package org.periplus.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Emotion;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Scale;
import org.periplus.model.Site;

/**
 * A field and the way to it from an entry.
 *
 * @param path the kind's word and the keys, such as {@code journey.stages.touchpoints.emotion}
 * @param holder the record it stands in, as written
 * @param field the field
 */
record FieldPath(String path, Class<?> holder, Field field) {

    private static final Set<Class<?>> WHOLE = Set.of(Emotion.class, Scale.class, Markdown.class);

    /** The word for the site's own file. */
    static final String SITE = "site";

    /** Returns all fields of all kinds and of the site, in order. */
    static List<FieldPath> all(Shapes shapes) {
        List<FieldPath> all = new ArrayList<>(within(SITE, Site.class, shapes));
        for (Kind kind : Kind.values()) {
            all.addAll(within(kind.word(), Shapes.type(kind), shapes));
        }
        return all;
    }

    /** Returns all fields of a record and of the records in it, those of an inner record behind it. */
    static List<FieldPath> within(String path, Class<?> type, Shapes shapes) {
        List<FieldPath> fields = new ArrayList<>();
        for (Field field : shapes.of(type).written()) {
            String here = path + "." + field.key();
            fields.add(new FieldPath(here, type, field));
            inner(field).ifPresent(record -> fields.addAll(within(here, record, shapes)));
        }
        return fields;
    }

    /** Returns the record that a field holds, or a list of which it holds. */
    static Optional<Class<?>> inner(Field field) {
        Class<?> raw = RecordShape.rawClass(Samples.item(field.type()));
        boolean record = raw.isRecord() && raw != Map.class && !WHOLE.contains(raw) && !FormWords.isPlain(field, raw);
        return record ? Optional.of(raw) : Optional.empty();
    }
}
