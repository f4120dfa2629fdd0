package org.periplus.change;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.periplus.model.Atlas;
import org.periplus.model.Emotion;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Ref;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;

/** Gives a field another value at random, and knows the key under which that must be told. */
final class FieldEdits {

    /** A value and the key of what is other in it. */
    record Edited(Object value, Optional<Said> key) {}

    private final MadeContent made;
    private final Random random;
    private final Atlas names;
    private final Opening opening;

    FieldEdits(MadeContent made, Atlas names, Opening opening) {
        this.opening = opening;
        this.made = made;
        this.random = made.random();
        this.names = names;
    }

    /** Returns another value for a field. */
    Edited other(Field field, Object value) {
        if (value instanceof Optional<?> maybe) {
            Class<?> inner = RecordShape.rawClass(RecordShape.argument(field.type(), 0));
            if (inner == Emotion.class) {
                return emotion(maybe.map(Emotion.class::cast));
            }
            if (maybe.isPresent() && shapes(inner)) {
                if (random.nextInt(4) == 0) {
                    return new Edited(Optional.empty(), Optional.empty());
                }
                Edited edited = component(maybe.get());
                return new Edited(Optional.of(edited.value()), edited.key());
            }
        } else if (value instanceof Map<?, ?> map) {
            return map(field, map);
        } else if (value instanceof List<?> list) {
            return list(field, list);
        } else if (value instanceof Markdown markdown) {
            return new Edited(new Markdown(text(markdown.text())), Optional.empty());
        }
        return new Edited(fresh(field, value), Optional.empty());
    }

    /** Tells whether records of that type are told by their components. */
    private boolean shapes(Class<?> type) {
        return type.isRecord()
                && List.of("Share", "Reach", "Rhythm", "Timespan", "Operand", "Place", "Scale", "Ref").stream()
                        .noneMatch(type.getSimpleName()::equals);
    }

    private Object fresh(Field field, Object value) {
        Object fresh = made.value(field);
        while (fresh.equals(value)) {
            fresh = made.value(field);
        }
        return fresh;
    }

    private Edited component(Object record) {
        Anatomy anatomy = opening.anatomy(record.getClass());
        RecordShape shape = anatomy.shape();
        int at = random.nextInt(shape.fields().size());
        List<Object> values = new ArrayList<>(anatomy.open(record));
        values.set(at, fresh(shape.fields().get(at), values.get(at)));
        Said key = new Said.Word(shape.fields().get(at).key());
        return new Edited(shape.create(values.toArray()), Optional.of(key));
    }

    private Edited emotion(Optional<Emotion> emotion) {
        Emotion was = emotion.orElse(new Emotion(Optional.empty(), Map.of()));
        double felt = random.nextInt(1_000_000) / 64.0 + 1000;
        if (random.nextBoolean()) {
            return new Edited(Optional.of(new Emotion(Optional.of(felt), was.byPersona())), Optional.empty());
        }
        String persona = random.nextBoolean() ? "e0" : "nobody";
        Map<String, Double> each = new LinkedHashMap<>(was.byPersona());
        each.put(persona, felt);
        Said key = KeyedEdits.plain(new Ref(Kind.PERSONA, persona), names);
        return new Edited(Optional.of(new Emotion(was.everybody(), each)), Optional.of(key));
    }

    private Edited map(Field field, Map<?, ?> was) {
        Map<Object, Object> map = new LinkedHashMap<>(was);
        Type value = RecordShape.argument(field.type(), 1);
        List<Object> keys = new ArrayList<>(map.keySet());
        Object key;
        if (keys.isEmpty() || random.nextInt(3) == 0) {
            key = made.item(RecordShape.argument(field.type(), 0), field);
        } else {
            key = keys.get(random.nextInt(keys.size()));
        }
        if (was.containsKey(key) && random.nextBoolean()) {
            map.remove(key);
        } else {
            Object other = made.item(value, field);
            while (other.equals(was.get(key)) || other.equals(List.of())) {
                other = made.item(value, field);
            }
            map.put(key, other);
        }
        return new Edited(map, Optional.of(KeyedEdits.plain(key, names)));
    }

    private Edited list(Field field, List<?> was) {
        List<Object> list = new ArrayList<>(was);
        int at = random.nextInt(list.size() + 1);
        Object item = made.item(RecordShape.argument(field.type(), 0), field);
        if (at == list.size() || random.nextInt(3) == 0) {
            boolean known = !KeyedEdits.unlike(append(was, item)).contains(item);
            if (known) {
                return list(field, was);
            }
            list.add(at, item);
        } else if (random.nextBoolean()) {
            item = list.remove(at);
        } else if (KeyedEdits.key(item).isPresent()) {
            item = beside(list.get(at));
            list.set(at, item);
        } else {
            list.set(at, item);
        }
        return list.equals(was) ? list(field, was) : new Edited(list, KeyedEdits.said(item, names));
    }

    private static List<Object> append(List<?> list, Object item) {
        List<Object> all = new ArrayList<>(list);
        all.add(item);
        return all;
    }

    /** Returns a record with the same key and something else beside it. */
    private Object beside(Object record) {
        Object other = component(record).value();
        while (!KeyedEdits.key(other).equals(KeyedEdits.key(record))) {
            other = component(record).value();
        }
        return other;
    }

    private String text(String was) {
        String fresh = "Another w" + random.nextLong() + ".";
        if (random.nextBoolean()) {
            return was + "\n\n" + fresh;
        }
        return fresh + was.substring(was.indexOf(".") + 1);
    }
}
