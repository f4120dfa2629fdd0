package org.periplus.decode;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;

/** Copies of records that differ in some components. */
final class Copies {

    private final Context context;

    Copies(Context context) {
        this.context = context;
    }

    /** Returns a copy of {@code original} with other values for the components named. */
    <R extends Record> R with(R original, Map<String, ?> changes) {
        RecordShape shape = context.shape(original.getClass());
        Object[] parts = shape.fields().stream()
                .map(field -> {
                    Object change = changes.get(field.component().getName());
                    return change == null ? value(field, original) : change;
                })
                .toArray();
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) original.getClass();
        return type.cast(shape.create(parts));
    }

    /** Returns the value of a component. */
    static Object value(Field field, Record of) {
        try {
            return field.component().getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + field.component(), e);
        }
    }

    /** Tells whether a value says nothing: no value, no text, an empty list. */
    static boolean isEmpty(Object value) {
        return value.equals(Optional.empty()) || value.equals("") || value.equals(List.of());
    }
}
