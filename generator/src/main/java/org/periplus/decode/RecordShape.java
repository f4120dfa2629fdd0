package org.periplus.decode;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Doc;
import org.periplus.model.Inline;
import org.periplus.model.Key;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Range;
import org.periplus.model.RefersTo;
import org.periplus.model.Required;
import org.periplus.model.Shorthand;

/**
 * What a record of the model says about the YAML it is read from.
 *
 * @param type the record
 * @param fields its components in order
 * @param keys the keys of this record and of those inlined in it, in order, each once, without the notes
 * @param keepsNotes whether it keeps the team's own keys
 * @param constructor makes it from its components
 */
record RecordShape(
        Class<?> type, List<Field> fields, List<String> keys, boolean keepsNotes, Constructor<?> constructor) {

    /**
     * One component.
     *
     * @param key the key in files
     * @param type its type
     * @param component the component, for its annotations
     */
    record Field(String key, Type type, RecordComponent component) {

        static Field of(RecordComponent component) {
            Key key = component.getAnnotation(Key.class);
            String name = key == null ? kebab(component.getName()) : key.value();
            return new Field(name, component.getGenericType(), component);
        }

        Class<?> owner() {
            return component.getDeclaringRecord();
        }

        boolean isInline() {
            return component.isAnnotationPresent(Inline.class);
        }

        boolean isRequired() {
            return component.isAnnotationPresent(Required.class);
        }

        boolean isId() {
            return component.getName().equals("id") && type == String.class;
        }

        boolean isNarrative() {
            return type == Markdown.class;
        }

        boolean isNotes() {
            return component.getName().equals("notes") && rawClass(type) == Map.class;
        }

        Optional<Range> range() {
            return Optional.ofNullable(component.getAnnotation(Range.class));
        }

        List<Kind> refersTo() {
            RefersTo annotation = component.getAnnotation(RefersTo.class);
            return annotation == null ? List.of() : List.of(annotation.value());
        }

        String doc() {
            Doc annotation = component.getAnnotation(Doc.class);
            return annotation == null ? "" : annotation.value();
        }
    }

    static RecordShape of(Class<?> type) {
        List<Field> fields =
                Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        Set<String> keys = new LinkedHashSet<>();
        boolean notes = false;
        for (Field field : fields) {
            if (field.isInline()) {
                RecordShape inner = of(rawClass(field.type()));
                keys.addAll(inner.keys());
                notes |= inner.keepsNotes();
            } else if (field.isNotes()) {
                notes = true;
            } else {
                keys.add(field.key());
            }
        }
        return new RecordShape(type, fields, List.copyOf(keys), notes, constructor(type, fields));
    }

    private static Constructor<?> constructor(Class<?> type, List<Field> fields) {
        Class<?>[] types =
                fields.stream().map(field -> field.component().getType()).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("not a record: " + type.getName(), e);
        }
    }

    /** Returns the component that a plain value stands for, if the record has a short form. */
    Optional<Field> shorthand() {
        Shorthand annotation = type.getAnnotation(Shorthand.class);
        return annotation == null
                ? Optional.empty()
                : fields.stream()
                        .filter(field -> field.component().getName().equals(annotation.value()))
                        .findFirst();
    }

    /** Makes a record; a record that refuses its values is a programmer's error. */
    Object create(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("not a public record: " + type.getName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " refuses its values", e.getCause());
        }
    }

    /** Returns the class of a type without its parameters. */
    static Class<?> rawClass(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** Returns a type parameter. */
    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** Returns {@code revenue-share} for {@code revenueShare}. */
    static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
