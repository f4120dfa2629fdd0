package org.periplus.decode;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 */
record RecordShape(Class<?> type, List<Field> fields) {

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
        return new RecordShape(type, fields);
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

    /** Returns the keys of this record and of those inlined in it, in order, without the notes. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Field field : fields) {
            if (field.isInline()) {
                keys.addAll(of(rawClass(field.type())).keys());
            } else if (!field.isNotes()) {
                keys.add(field.key());
            }
        }
        return keys.stream().distinct().toList();
    }

    /** Tells whether the record keeps the team's own keys. */
    boolean keepsNotes() {
        return fields.stream()
                .anyMatch(field -> field.isNotes()
                        || field.isInline() && of(rawClass(field.type())).keepsNotes());
    }

    /** Makes a record; a record that refuses its values is a programmer's error. */
    Object create(Object[] values) {
        Class<?>[] types =
                fields.stream().map(field -> field.component().getType()).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
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
