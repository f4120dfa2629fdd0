package org.periplus.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.model.Doc;
import org.periplus.model.NamedBy;
import org.periplus.model.Shorthand;

/**
 * What a record of the model says about the YAML it is read from. Immutable and safe for use by several threads.
 *
 * @param type the record
 * @param fields its components in order
 * @param keys the keys of this record and of those inlined in it, in order, each once, without the notes
 * @param keepsNotes whether it keeps the team's own keys
 * @param constructor makes it from its components
 */
public record RecordShape(
        Class<?> type, List<Field> fields, List<String> keys, boolean keepsNotes, Constructor<?> constructor) {

    /** The key of names where a record has no other for it. */
    private static final String NAME = "name";

    /** What stands first of all that every entry has. */
    private static final Set<String> LEADING = Set.of("name", "summary");

    /** Takes copies of the lists. */
    public RecordShape {
        fields = List.copyOf(fields);
        keys = List.copyOf(keys);
    }

    /** Returns the shape of a record type; throws {@link IllegalStateException} for other types. */
    public static RecordShape of(Class<?> type) {
        NamedBy named = type.getAnnotation(NamedBy.class);
        return of(type, named == null ? NAME : named.value());
    }

    private static RecordShape of(Class<?> type, String nameKey) {
        List<Field> fields = new ArrayList<>();
        boolean notes = false;
        for (var component : type.getRecordComponents()) {
            Field field = Field.of(component, nameKey);
            if (field.isInline()) {
                RecordShape inner = of(rawClass(field.type()), nameKey);
                field = field.holding(inner);
                notes |= inner.keepsNotes();
            }
            notes |= field.isNotes();
            fields.add(field);
        }
        List<String> keys =
                written(fields, nameKey).stream().map(Field::key).distinct().toList();
        return new RecordShape(type, fields, keys, notes, constructor(type, fields));
    }

    private static Constructor<?> constructor(Class<?> type, List<Field> fields) {
        Class<?>[] types =
                fields.stream().map(field -> field.component().getType()).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            // Otherwise Java looks up at each use who calls, which takes longer than to make the record.
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("not a record: " + type.getName(), e);
        }
    }

    /** Returns the component that a plain value stands for, if the record has a short form. */
    public Optional<Field> shorthand() {
        Shorthand annotation = type.getAnnotation(Shorthand.class);
        return annotation == null
                ? Optional.empty()
                : fields.stream()
                        .filter(field -> field.component().getName().equals(annotation.value()))
                        .findFirst();
    }

    /**
     * Returns the fields of this record and of those inlined in it that are written in files, each key once, in the order in
     * which people write them: what every entry has stands behind what is its own, but for name and summary; what is long stands last.
     */
    public List<Field> written() {
        return written(fields, ownNameKey().orElse(NAME));
    }

    private static List<Field> written(List<Field> fields, String nameKey) {
        Set<String> own = new LinkedHashSet<>();
        fields.stream().filter(field -> !field.isInline()).forEach(field -> own.add(field.key()));
        List<Field> all = new ArrayList<>();
        List<Field> last = new ArrayList<>();
        List<Field> deep = new ArrayList<>();
        for (Field field : fields) {
            List<Field> inner = field.inner().map(RecordShape::written).orElse(List.of()).stream()
                    .filter(one -> !own.contains(one.key()))
                    .toList();
            boolean named = inner.stream().anyMatch(one -> one.key().equals(nameKey));
            inner.forEach(one -> (named && !LEADING.contains(one.component().getName()) ? last : all).add(one));
            if (!field.isInline() && !field.isNotes() && !field.isBeside()) {
                (field.isNarrative() || isDeep(field.type()) ? deep : all).add(field);
            }
        }
        all.addAll(last);
        all.addAll(deep);
        return all;
    }

    /** Tells whether it is a list of records that hold lists of records: whatever stands behind such a list is lost to sight. */
    private static boolean isDeep(Type type) {
        return itemOf(type)
                .filter(item -> Stream.of(item.getRecordComponents())
                        .anyMatch(part -> itemOf(part.getGenericType()).isPresent()))
                .isPresent();
    }

    /** Returns the record that a list holds; nothing if it is no list of records. */
    private static Optional<Class<?>> itemOf(Type type) {
        return rawClass(type) == List.class
                ? Optional.<Class<?>>of(rawClass(argument(type, 0))).filter(Class::isRecord)
                : Optional.empty();
    }

    /** Returns the key under which an entry has its name, where that is not {@code name}. */
    public Optional<String> ownNameKey() {
        return Optional.ofNullable(type.getAnnotation(NamedBy.class)).map(NamedBy::value);
    }

    /** Returns what the record is, in one sentence; empty if it does not say so. */
    public String doc() {
        Doc annotation = type.getAnnotation(Doc.class);
        return annotation == null ? "" : annotation.value();
    }

    /** Makes a record; a record that refuses its values is a programmer's error, an {@link IllegalStateException}. */
    public Object create(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("not a public record: " + type.getName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " refuses its values", e.getCause());
        }
    }

    /** Returns the class of a type without its parameters. */
    public static Class<?> rawClass(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** Returns a type parameter, counted from 0. */
    public static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** Returns {@code revenue-share} for {@code revenueShare}. */
    static String kebab(String name) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            kebab.append(c >= 'A' && c <= 'Z' ? "-" : "").append(c);
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }
}
