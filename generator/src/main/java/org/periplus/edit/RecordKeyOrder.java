package org.periplus.edit;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Emotion;
import org.periplus.model.Kind;
import org.periplus.model.Site;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;
import org.periplus.schema.Shapes;

/**
 * The order of keys that the records of the model have, with the id and the name first. Keys of maps, such as a persona's facts,
 * keep the order written. Immutable; safe for use by several threads.
 */
public final class RecordKeyOrder implements KeyOrder {

    private static final List<String> FIRST = List.of("periplus", "id", "name", "term", "title");

    private final Shapes shapes;
    private final Class<?> entry;
    private final boolean byId;

    private RecordKeyOrder(Shapes shapes, Class<?> entry, boolean byId) {
        this.shapes = shapes;
        this.entry = entry;
        this.byId = byId;
    }

    /**
     * Returns the order for a file, or nothing for files that are no entries: those of the theme and the assets.
     *
     * @param path path from the content root
     * @param shapes the shapes of the records
     */
    public static Optional<KeyOrder> of(String path, Shapes shapes) {
        int slash = path.indexOf('/');
        String top = slash < 0 ? path.replaceFirst("\\.[^.]*$", "") : path.substring(0, slash);
        if (slash < 0 && top.equals("periplus")) {
            return Optional.of(new RecordKeyOrder(shapes, Site.class, false));
        }
        for (Kind kind : Kind.values()) {
            if (kind.folder().equals(top)) {
                return Optional.of(new RecordKeyOrder(shapes, Shapes.type(kind), slash < 0));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> keysAt(List<String> path) {
        if (byId && path.isEmpty()) {
            return List.of();
        }
        Optional<Type> type = Optional.of(entry);
        for (String key : byId ? path.subList(1, path.size()) : path) {
            type = type.flatMap(from -> below(from, key));
        }
        return type.flatMap(this::shape).map(RecordKeyOrder::sorted).orElse(List.of());
    }

    private Optional<Type> below(Type type, String key) {
        Type bare = unwrapped(type);
        if (RecordShape.rawClass(bare) == Map.class) {
            return Optional.of(RecordShape.argument(bare, 1));
        }
        return shape(bare)
                .flatMap(shape -> shape.written().stream()
                        .filter(field -> field.key().equals(key))
                        .map(Field::type)
                        .findFirst());
    }

    /** Returns the shape of a record that is written as keys and values of its own. */
    private Optional<RecordShape> shape(Type type) {
        Class<?> raw = RecordShape.rawClass(unwrapped(type));
        return raw.isRecord() && raw != Emotion.class ? Optional.of(shapes.of(raw)) : Optional.empty();
    }

    private static Type unwrapped(Type type) {
        Class<?> raw = RecordShape.rawClass(type);
        return raw == List.class || raw == Optional.class ? unwrapped(RecordShape.argument(type, 0)) : type;
    }

    private static List<String> sorted(RecordShape shape) {
        List<String> keys = new ArrayList<>(FIRST);
        keys.retainAll(shape.keys());
        shape.keys().stream().filter(key -> !FIRST.contains(key)).forEach(keys::add);
        return keys;
    }
}
