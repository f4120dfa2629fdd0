package org.periplus.history;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.KpiSource;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Ref;

/** Finds the other entries that an entry names, by the types of its values. For use by one thread. */
final class Mentions {

    private static final Set<Class<?>> NAMING = Set.of(Ref.class, Place.class, PainRef.class, KpiSource.class);

    private final Map<Class<?>, Boolean> naming = new HashMap<>();
    private final Map<Class<?>, List<Method>> accessors = new HashMap<>();

    /** Adds to {@code found} what the entry names in its values, not in its narratives. */
    void of(Entity entry, Set<Ref> found) {
        visit(entry, found);
    }

    private void visit(Object value, Set<Ref> found) {
        if (value instanceof Ref ref) {
            found.add(ref);
        } else if (value instanceof Place place) {
            found.add(new Ref(Kind.JOURNEY, place.journey()));
        } else if (value instanceof PainRef pain) {
            found.add(new Ref(Kind.JOURNEY, pain.journey()));
        } else if (value instanceof KpiSource source) {
            source.ref().ifPresent(found::add);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> visit(inner, found));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> visit(item, found));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                visit(key, found);
                visit(inner, found);
            });
        } else if (value instanceof Record record) {
            components(record, found);
        }
    }

    private void components(Record record, Set<Ref> found) {
        for (Method accessor : accessors.computeIfAbsent(record.getClass(), this::accessors)) {
            visit(value(accessor, record), found);
        }
    }

    /** Returns what gives the values of a record that may name entries. */
    private List<Method> accessors(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> mayName(component.getGenericType(), new HashSet<>()))
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList();
    }

    private static Object value(Method accessor, Record of) {
        try {
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private boolean mayName(Type type, Set<Class<?>> open) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                if (mayName(argument, open)) {
                    return true;
                }
            }
            return false;
        }
        return type instanceof Class<?> one && mayName(one, open);
    }

    private boolean mayName(Class<?> type, Set<Class<?>> open) {
        if (NAMING.contains(type)) {
            return true;
        }
        Boolean known = naming.get(type);
        if (known != null) {
            return known;
        }
        if (!type.isRecord() || !open.add(type)) {
            return type.isInterface() && type.isSealed();
        }
        boolean found = false;
        for (RecordComponent component : type.getRecordComponents()) {
            found |= mayName(component.getGenericType(), open);
        }
        naming.put(type, found);
        return found;
    }
}
