package org.periplus.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds records for tests from the few fields a test is about; all other fields are empty. */
public final class Sketch {

    private Sketch() {}

    /**
     * Returns a record with these fields, given as name and value in turn. An optional field takes the bare value, a list a
     * single item; fields of a nested {@code common} or {@code details} are given as if they were the record's own. A field
     * the record does not have is a mistake of the test.
     */
    public static <R extends Record> R of(Class<R> type, Object... fields) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            given.put((String) fields[i], fields[i + 1]);
        }
        if (given.containsKey("id")) {
            given.putIfAbsent("name", given.get("id"));
        }
        R made = type.cast(make(type, given));
        given.remove("name");
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + given.keySet());
        }
        return made;
    }

    /** Returns an atlas with these entries on an otherwise empty site. */
    public static Atlas atlas(Entity... entries) {
        return new Atlas(Site.untitled(), List.of(entries));
    }

    /** Returns a reference to a persona. */
    public static Ref persona(String id) {
        return new Ref(Kind.PERSONA, id);
    }

    /** Returns a reference to a KPI. */
    public static Ref kpi(String id) {
        return new Ref(Kind.KPI, id);
    }

    /** Returns a reference to a team. */
    public static Ref team(String id) {
        return new Ref(Kind.TEAM, id);
    }

    /** Returns a reference to a piece of feedback. */
    public static Ref feedback(String id) {
        return new Ref(Kind.FEEDBACK, id);
    }

    private static Object make(Class<?> type, Map<String, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], given);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName(), e);
        }
    }

    private static Object value(RecordComponent component, Map<String, Object> given) {
        Class<?> type = component.getType();
        if (component.isAnnotationPresent(Inline.class) && !given.containsKey(component.getName())) {
            return make(type, given);
        }
        Object written = given.remove(component.getName());
        return written == null ? empty(type) : fitting(type, written);
    }

    private static Object fitting(Class<?> type, Object written) {
        if (type == Optional.class && !(written instanceof Optional)) {
            return Optional.of(written);
        }
        return type == List.class && !(written instanceof List) ? List.of(written) : written;
    }

    private static Object empty(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Map<Class<?>, Object> empty = Map.of(
                Optional.class,
                Optional.empty(),
                List.class,
                List.of(),
                Map.class,
                Map.of(),
                boolean.class,
                false,
                String.class,
                "unnamed",
                Integer.class,
                1,
                Markdown.class,
                Markdown.NONE);
        return Optional.ofNullable(empty.get(type)).orElseThrow(() -> new IllegalArgumentException("no empty " + type));
    }
}
