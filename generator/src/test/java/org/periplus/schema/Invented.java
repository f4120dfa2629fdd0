package org.periplus.schema;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.periplus.model.Details;
import org.periplus.model.Emotion;
import org.periplus.model.EmotionScale;
import org.periplus.model.FreePage;
import org.periplus.model.Journey;
import org.periplus.model.Markdown;
import org.periplus.model.Range;
import org.periplus.model.Ref;
import org.periplus.model.Scale;
import org.periplus.model.Site;
import org.periplus.model.Touchpoint;

/** Entries that nobody wrote, made from the records: well-shaped ones, and such with one thing changed. For one seed. */
final class Invented {

    private static final List<String> TEXTS = List.of(
            "Plain words",
            "no",
            "012",
            "1:30",
            "1e3",
            "true",
            "2024-01-01",
            "Grüße",
            "0x10",
            "\"3\"",
            "'~'",
            "on",
            "null-like");
    private static final List<String> STRANGE = List.of(
            "???",
            "-999999",
            "99999999999999999999",
            "\"\"",
            "2026-02-30",
            "12:30",
            "Not An Id",
            "3 fortnights",
            "101%",
            "off",
            "4.5");

    private final Random random;
    private final Shapes shapes = new Shapes();
    private final List<String> rules = Agreement.rules().entrySet().stream()
            .filter(rule -> rule.getValue().settable() && rule.getValue().acceptable())
            .map(Map.Entry::getKey)
            .toList();

    Invented(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a well-shaped record as YAML. */
    String entry(Class<?> type) {
        return yaml(record(shapes.of(type), 0)) + "\n";
    }

    /** Returns a record with one thing changed, somewhere. */
    String damaged(Class<?> type) {
        Map<String, Object> whole = record(shapes.of(type), 0);
        List<Runnable> changes = new ArrayList<>();
        changes(whole, changes);
        pick(changes).run();
        return yaml(whole) + "\n";
    }

    private void changes(Object node, List<Runnable> changes) {
        if (node instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<String, Object> keys = (Map<String, Object>) map;
            changes.add(() -> keys.put("emotoin", "1"));
            changes.add(() -> keys.put("x-own", "1"));
            for (Map.Entry<String, Object> entry : keys.entrySet()) {
                changes.add(() -> keys.remove(entry.getKey()));
                changes.add(() -> entry.setValue(other()));
                changes(entry.getValue(), changes);
            }
        } else if (node instanceof List<?> list) {
            @SuppressWarnings("unchecked")
            List<Object> items = (List<Object>) list;
            changes.add(() -> items.add(other()));
            for (int i = 0; i < items.size(); i++) {
                int at = i;
                changes.add(() -> items.set(at, other()));
                changes(items.get(i), changes);
            }
        }
    }

    private Object other() {
        return switch (random.nextInt(5)) {
            case 0 -> new LinkedHashMap<>(Map.of("some", "thing"));
            case 1 -> new ArrayList<>(List.of("one", "two", "three"));
            case 2 -> new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("some", "thing"))));
            case 3 ->
                pick(TEXTS.stream()
                        .filter(text -> !Beyond.GUESSED.contains(text))
                        .toList());
            default -> pick(STRANGE);
        };
    }

    private Map<String, Object> record(RecordShape shape, int depth) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (Field field : shape.written()) {
            boolean needed = field.isRequired()
                    || (shape.type() == Touchpoint.class && field.key().equals("name"));
            // What another journey gives, and the heading of a page, are not in the file.
            boolean left = field.key().equals("extends") && shape.type() == Journey.class
                    || (field.isId() && shape.type() == FreePage.class);
            if (needed || (!left && random.nextInt(depth == 0 ? 2 : 3) == 0)) {
                keys.put(field.key(), value(field, field.type(), depth));
            }
        }
        if (shape.keepsNotes() && random.nextInt(3) == 0) {
            keys.put("x-own", other());
        }
        return keys;
    }

    private Object value(Field field, Type type, int depth) {
        Class<?> raw = RecordShape.rawClass(type);
        if (field.isId()) {
            return "id-" + random.nextInt(1000);
        }
        if (raw == Optional.class) {
            return value(field, RecordShape.argument(type, 0), depth);
        }
        if (raw == Scale.class || field.owner() == EmotionScale.class) {
            return new ArrayList<>(List.of("-2", "2"));
        }
        if (raw == List.class) {
            return list(field, RecordShape.argument(type, 0), depth);
        }
        if (raw == Map.class) {
            return map(field, type, depth);
        }
        if (raw == Emotion.class) {
            return random.nextBoolean() ? "-1.5" : new LinkedHashMap<>(Map.of("mira", "1", "elif", "\"-2\""));
        }
        if (raw == Markdown.class || !FormWords.isPlain(field, raw)) {
            return raw == Markdown.class ? pick(TEXTS) : part(raw, depth);
        }
        return plain(field, raw);
    }

    private Object part(Class<?> type, int depth) {
        RecordShape shape = shapes.of(type);
        Optional<Field> plain = shape.shorthand();
        return plain.isPresent() && random.nextInt(3) == 0
                ? value(plain.get(), plain.get().type(), depth + 1)
                : record(shape, depth + 1);
    }

    private Object list(Field field, Type item, int depth) {
        if (field.isTable() && random.nextBoolean()) {
            return "readings.csv";
        }
        if (field.isOrOne() && random.nextBoolean()) {
            return value(field, item, depth);
        }
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(value(field, item, depth));
        }
        return items;
    }

    private Object map(Field field, Type type, int depth) {
        boolean site = field.owner() == Site.class;
        if (field.key().equals("checks") && site || (field.key().equals("accept") && field.owner() == Details.class)) {
            return new LinkedHashMap<>(Map.of(pick(rules), site ? pick(List.of("error", "off")) : pick(TEXTS)));
        }
        boolean references = RecordShape.argument(type, 0) == Ref.class;
        Map<String, Object> keys = new LinkedHashMap<>();
        for (String key : references ? List.of("app", "channel:website") : List.of("Lives in", "12", "no")) {
            keys.put(key, value(field, RecordShape.argument(type, 1), depth));
        }
        return keys;
    }

    private String plain(Field field, Class<?> type) {
        if (type.isEnum()) {
            return pick(Vocabulary.of(type).texts());
        }
        if (type == Ref.class) {
            String id = pick(List.of("one", "two-words", "2024"));
            return random.nextBoolean() ? id : field.refersTo().get(0).word() + ":" + id;
        }
        Optional<Notation> notation = Notation.of(field, type);
        Optional<Range> range = field.range();
        if (range.isPresent()) {
            String number = String.valueOf((long)
                    (random.nextBoolean() ? range.get().min() : range.get().max()));
            return random.nextInt(4) == 0 ? "\"" + number + "\"" : number;
        }
        return notation.map(one -> pick(one.examples())).orElseGet(() -> pick(TEXTS));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String yaml(Object node) {
        if (node instanceof Map<?, ?> map) {
            List<String> keys = new ArrayList<>();
            map.forEach((key, value) -> keys.add(key + ": " + yaml(value)));
            return "{" + String.join(", ", keys) + "}";
        }
        if (node instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(Invented::yaml).toList()) + "]";
        }
        return String.valueOf(node);
    }
}
