package org.periplus.change;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;

/**
 * The fields of a record with those inlined in it, opened out: takes a record apart and puts it together again without loss. All
 * that is known of a record comes from its shape, so a field added to the model is compared from then on.
 *
 * @param shape the shape
 * @param traits its fields as declared, those of inlined records in their place
 */
record Anatomy(RecordShape shape, List<Trait> traits) {

    /** The components that say what a thing is called, the first that it has. */
    private static final List<String> NAMES = List.of("name", "title", "text");

    /** Takes a copy of the list. */
    Anatomy {
        traits = List.copyOf(traits);
    }

    /** Returns the anatomy of records of that shape. */
    static Anatomy of(RecordShape shape) {
        List<Trait> traits = new ArrayList<>();
        collect(shape, shape.keys(), traits);
        return new Anatomy(shape, traits);
    }

    private static void collect(RecordShape shape, List<String> keys, List<Trait> traits) {
        for (Field field : shape.fields()) {
            if (field.inner().isPresent()) {
                collect(field.inner().get(), keys, traits);
            } else {
                int written = keys.indexOf(field.key());
                int rank = written < 0 ? keys.size() + traits.size() : written;
                traits.add(new Trait(traits.size(), rank, field, parts(field.type())));
            }
        }
    }

    /** Returns the kind of the parts in lists of that type: parts are records that have an id and a kind. */
    private static Optional<PartKind> parts(Type type) {
        if (RecordShape.rawClass(type) != List.class) {
            return Optional.empty();
        }
        Class<?> item = RecordShape.rawClass(RecordShape.argument(type, 0));
        boolean hasId = item.isRecord() && Stream.of(item.getRecordComponents()).anyMatch(Anatomy::isId);
        return hasId ? PartKind.ofWord(item.getSimpleName().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isId(RecordComponent component) {
        return component.getName().equals("id") && component.getType() == String.class;
    }

    /** Returns the values of a record, one for each trait. */
    List<Object> open(Object thing) {
        List<Object> values = new ArrayList<>(traits.size());
        open(shape, thing, values);
        return values;
    }

    /** Tells whether two such records have equal values. The equality that Java makes for records takes long to be made for each of them. */
    boolean isSame(Object one, Object other) {
        return isSame(shape, one, other);
    }

    private static boolean isSame(RecordShape shape, Object one, Object other) {
        for (Field field : shape.fields()) {
            Object mine = value(field, one);
            Object its = value(field, other);
            boolean same = field.inner().isPresent() ? isSame(field.inner().get(), mine, its) : mine.equals(its);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static void open(RecordShape shape, Object thing, List<Object> values) {
        for (Field field : shape.fields()) {
            Object value = value(field, thing);
            if (field.inner().isPresent()) {
                open(field.inner().get(), value, values);
            } else {
                values.add(value);
            }
        }
    }

    private static Object value(Field field, Object thing) {
        try {
            return field.component().getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be read: " + field.component(), e);
        }
    }

    /** Makes a record of values, one for each trait. */
    Object close(List<Object> values) {
        return close(shape, values.iterator());
    }

    private static Object close(RecordShape shape, Iterator<Object> values) {
        List<Object> own = new ArrayList<>();
        for (Field field : shape.fields()) {
            own.add(field.inner().isPresent() ? close(field.inner().get(), values) : values.next());
        }
        return shape.create(own.toArray());
    }

    /** Returns the field that says what a thing is called, if it has one. */
    Optional<Trait> naming() {
        for (String name : NAMES) {
            Optional<Trait> found = trait(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns the field of that component, if there is one. */
    Optional<Trait> trait(String component) {
        for (Trait trait : traits) {
            if (trait.is(component)) {
                return Optional.of(trait);
            }
        }
        return Optional.empty();
    }
}
