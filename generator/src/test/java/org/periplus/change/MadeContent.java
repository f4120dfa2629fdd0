package org.periplus.change;

import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.periplus.model.Atlas;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Operand;
import org.periplus.model.Reach;
import org.periplus.model.Ref;
import org.periplus.model.Rhythm;
import org.periplus.model.Share;
import org.periplus.model.Site;
import org.periplus.model.Timespan;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;
import org.periplus.schema.Shapes;

/** Content that is made at random, by the shapes of the records alone: no two texts, numbers, days or ids are alike. */
final class MadeContent {

    private static final List<String> SPICE =
            List.of("", " <b>&amp;", " é\u0301", " \"q\": {", " 旅行", " رحلة", " 🚆", " |x|");

    private static final Shapes SHAPES = new Shapes();

    private final Random random;
    private final boolean full;
    private int count;

    /** Takes the seed, and whether every field shall say something. */
    MadeContent(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    Random random() {
        return random;
    }

    /** Makes an atlas with two journeys and some entries of other kinds; of all kinds if every field shall say something. */
    Atlas atlas() {
        List<Entity> entries = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind == Kind.JOURNEY || full || random.nextInt(4) == 0) {
                entries.add(entry(kind, "e0"));
                entries.add(entry(kind, "e1"));
            }
        }
        return new Atlas(site(), entries);
    }

    /** Makes the settings of a site. */
    Site site() {
        return (Site) record(Site.class);
    }

    /** Makes an entry with that id. */
    Entity entry(Kind kind, String id) {
        return (Entity) record(SHAPES.of(kind), Optional.of(id));
    }

    private Object record(Class<?> type) {
        return record(SHAPES.of(type), Optional.empty());
    }

    private Object record(RecordShape shape, Optional<String> id) {
        return shape.create(shape.fields().stream()
                .map(field -> field.isId() ? id.orElseGet(() -> "x" + next()) : value(field.type(), field))
                .toArray());
    }

    /** Makes a value of a field. */
    Object value(Field field) {
        return value(field.type(), field);
    }

    private Object value(Type type, Field field) {
        Class<?> raw = RecordShape.rawClass(type);
        if (raw == Optional.class) {
            return full || random.nextInt(5) < 3
                    ? Optional.of(value(RecordShape.argument(type, 0), field))
                    : Optional.empty();
        } else if (raw == List.class) {
            return list(RecordShape.argument(type, 0), field);
        } else if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = many(); i > 0; i--) {
                map.put(value(RecordShape.argument(type, 0), field), value(RecordShape.argument(type, 1), field));
            }
            return map;
        }
        return one(raw, field);
    }

    /** Makes an item of a list or the key or value of a map. */
    Object item(Type type, Field field) {
        return value(type, field);
    }

    private List<Object> list(Type item, Field field) {
        List<Object> list = new ArrayList<>();
        for (int i = many(); i > 0; i--) {
            list.add(value(item, field));
        }
        return KeyedEdits.unlike(list);
    }

    private int many() {
        return full ? 2 : random.nextInt(4);
    }

    private int next() {
        return ++count;
    }

    private Object one(Class<?> type, Field field) {
        if (type == String.class) {
            return "w" + next() + SPICE.get(random.nextInt(SPICE.size()));
        } else if (type == Integer.class) {
            return next();
        } else if (type == Long.class) {
            return (long) next();
        } else if (type == Double.class || type == double.class) {
            return next() / 4.0;
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(next());
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return small(type, field);
    }

    private Object small(Class<?> type, Field field) {
        if (type == Ref.class) {
            Kind kind =
                    field.refersTo().isEmpty() ? Kind.PERSONA : field.refersTo().get(0);
            return new Ref(kind, random.nextInt(3) == 0 && !full ? "e0" : "r" + next());
        } else if (type == Markdown.class) {
            return new Markdown("First w" + next() + ".\n\nSecond w" + next() + "\nin two lines.\n\nThird.");
        } else if (type == Rhythm.class) {
            int days = next();
            return new Rhythm(days + " days", Period.ofDays(days));
        } else if (type == Timespan.class) {
            int minutes = next();
            return new Timespan(minutes + " minutes", Optional.of(Duration.ofMinutes(minutes)));
        } else if (type == Share.class) {
            return new Share(next() / 8.0);
        } else if (type == Operand.class) {
            return new Operand(Optional.of(next() / 4.0), Optional.empty());
        } else if (type == Reach.class) {
            return new Reach(Optional.of((long) next()), Optional.empty());
        } else if (type == Emotion.class) {
            return new Emotion(Optional.of(next() / 4.0), Map.of("e0", next() / 4.0));
        }
        return record(type);
    }
}
