package org.periplus.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.periplus.model.Beside;
import org.periplus.model.Inline;
import org.periplus.model.Kind;
import org.periplus.model.OrOne;
import org.periplus.model.RefersTo;
import org.periplus.model.Required;
import org.periplus.model.Table;

/**
 * What the annotations and the type of a component say, looked at once: every value that is read asks for it. Immutable.
 *
 * @param isInline whether its fields stand beside those of the record that holds it
 * @param isRequired whether it must be written
 * @param isBeside whether its values stand in a file beside the entry
 * @param isTable whether a CSV file may be named instead of a list
 * @param isOrOne whether one value may be written for a list of one
 * @param isId whether it is the id
 * @param isNotes whether it keeps the team's own keys
 * @param refersTo the kinds its references may name
 */
public record FieldMarks(
        boolean isInline,
        boolean isRequired,
        boolean isBeside,
        boolean isTable,
        boolean isOrOne,
        boolean isId,
        boolean isNotes,
        List<Kind> refersTo) {

    /** Looks at a component. */
    static FieldMarks of(RecordComponent component) {
        RefersTo refers = component.getAnnotation(RefersTo.class);
        return new FieldMarks(
                has(component, Inline.class),
                has(component, Required.class),
                has(component, Beside.class),
                has(component, Table.class),
                has(component, OrOne.class),
                component.getName().equals("id") && component.getType() == String.class,
                component.getName().equals("notes") && component.getType() == Map.class,
                refers == null ? List.of() : List.of(refers.value()));
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return component.isAnnotationPresent(annotation);
    }
}
