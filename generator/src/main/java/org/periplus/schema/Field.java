package org.periplus.schema;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Doc;
import org.periplus.model.Key;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Range;

/**
 * One component of a record. Immutable and safe for use by several threads.
 *
 * @param key the key in files
 * @param type its type
 * @param component the component, for its annotations
 * @param inner the shape of the record whose fields stand beside those of the record that holds it
 * @param marks what its annotations and its type say of it
 */
public record Field(String key, Type type, RecordComponent component, Optional<RecordShape> inner, FieldMarks marks) {

    /** Makes the field of a component; {@code nameKey} is the key of the entry's name. */
    static Field of(RecordComponent component, String nameKey) {
        // Otherwise Java looks up at each use who calls, which takes longer than to read the value.
        component.getAccessor().setAccessible(true);
        Key key = component.getAnnotation(Key.class);
        String name = key != null
                ? key.value()
                : component.getName().equals("name") ? nameKey : RecordShape.kebab(component.getName());
        return new Field(name, component.getGenericType(), component, Optional.empty(), FieldMarks.of(component));
    }

    Field holding(RecordShape shape) {
        return new Field(key, type, component, Optional.of(shape), marks);
    }

    /** Returns the record that has the component. */
    public Class<?> owner() {
        return component.getDeclaringRecord();
    }

    /** Tells whether its fields stand beside those of the record that holds it. */
    public boolean isInline() {
        return marks.isInline();
    }

    /** Tells whether it must be written. */
    public boolean isRequired() {
        return marks.isRequired();
    }

    /** Tells whether it is the id, which is made where none is written. */
    public boolean isId() {
        return marks.isId();
    }

    /** Tells whether it is the Markdown text. */
    public boolean isNarrative() {
        return type == Markdown.class;
    }

    /** Tells whether it keeps the team's own keys. */
    public boolean isNotes() {
        return marks.isNotes();
    }

    /** Tells whether its values stand in a file beside the entry, under no key. */
    public boolean isBeside() {
        return marks.isBeside();
    }

    /** Tells whether a CSV file may be named instead of a list. */
    public boolean isTable() {
        return marks.isTable();
    }

    /** Tells whether one value may be written for a list of one. */
    public boolean isOrOne() {
        return marks.isOrOne();
    }

    /** Returns the least and greatest number allowed, if there are limits. */
    public Optional<Range> range() {
        return Optional.ofNullable(component.getAnnotation(Range.class));
    }

    /** Returns the kinds its references may name, the likeliest first; none if it holds no reference. */
    public List<Kind> refersTo() {
        return marks.refersTo();
    }

    /** Returns what it means, in one sentence; empty if it does not say so. */
    public String doc() {
        Doc annotation = component.getAnnotation(Doc.class);
        return annotation == null ? "" : annotation.value();
    }
}
