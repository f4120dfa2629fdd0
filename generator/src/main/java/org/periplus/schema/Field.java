package org.periplus.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Beside;
import org.periplus.model.Doc;
import org.periplus.model.Inline;
import org.periplus.model.Key;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.OrOne;
import org.periplus.model.Range;
import org.periplus.model.RefersTo;
import org.periplus.model.Required;
import org.periplus.model.Table;

/**
 * One component of a record. Immutable and safe for use by several threads.
 *
 * @param key the key in files
 * @param type its type
 * @param component the component, for its annotations
 * @param inner the shape of the record whose fields stand beside those of the record that holds it
 */
public record Field(String key, Type type, RecordComponent component, Optional<RecordShape> inner) {

    /** Makes the field of a component; {@code nameKey} is the key of the entry's name. */
    static Field of(RecordComponent component, String nameKey) {
        Key key = component.getAnnotation(Key.class);
        String name = key != null
                ? key.value()
                : component.getName().equals("name") ? nameKey : RecordShape.kebab(component.getName());
        return new Field(name, component.getGenericType(), component, Optional.empty());
    }

    Field holding(RecordShape shape) {
        return new Field(key, type, component, Optional.of(shape));
    }

    /** Returns the record that has the component. */
    public Class<?> owner() {
        return component.getDeclaringRecord();
    }

    /** Tells whether its fields stand beside those of the record that holds it. */
    public boolean isInline() {
        return has(Inline.class);
    }

    /** Tells whether it must be written. */
    public boolean isRequired() {
        return has(Required.class);
    }

    /** Tells whether it is the id, which is made where none is written. */
    public boolean isId() {
        return component.getName().equals("id") && type == String.class;
    }

    /** Tells whether it is the Markdown text. */
    public boolean isNarrative() {
        return type == Markdown.class;
    }

    /** Tells whether it keeps the team's own keys. */
    public boolean isNotes() {
        return component.getName().equals("notes") && RecordShape.rawClass(type) == Map.class;
    }

    /** Tells whether its values stand in a file beside the entry, under no key. */
    public boolean isBeside() {
        return has(Beside.class);
    }

    /** Tells whether a CSV file may be named instead of a list. */
    public boolean isTable() {
        return has(Table.class);
    }

    /** Tells whether one value may be written for a list of one. */
    public boolean isOrOne() {
        return has(OrOne.class);
    }

    /** Returns the least and greatest number allowed, if there are limits. */
    public Optional<Range> range() {
        return Optional.ofNullable(component.getAnnotation(Range.class));
    }

    /** Returns the kinds its references may name, the likeliest first; none if it holds no reference. */
    public List<Kind> refersTo() {
        RefersTo annotation = component.getAnnotation(RefersTo.class);
        return annotation == null ? List.of() : List.of(annotation.value());
    }

    /** Returns what it means, in one sentence; empty if it does not say so. */
    public String doc() {
        Doc annotation = component.getAnnotation(Doc.class);
        return annotation == null ? "" : annotation.value();
    }

    private boolean has(Class<? extends Annotation> annotation) {
        return component.isAnnotationPresent(annotation);
    }
}
