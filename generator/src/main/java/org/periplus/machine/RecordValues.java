package org.periplus.machine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.periplus.change.Said;
import org.periplus.html.MailMask;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.Kind;
import org.periplus.model.Lane;
import org.periplus.model.Markdown;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.Rhythm;
import org.periplus.model.Share;
import org.periplus.model.Timespan;

/**
 * Records as JSON. What is not written, or empty, is left out; references are texts such as {@code persona:mira}, shares are per
 * cent, words of the model are written as in content files. E-mail addresses are taken out. Safe for use by several threads.
 */
final class RecordValues {

    private final Map<Class<?>, List<Member>> members = new ConcurrentHashMap<>();

    /** Returns a record as object. */
    JsonObject object(Object record) {
        JsonObject.Builder object = Json.object();
        put(object, record);
        return object.build();
    }

    /** Puts the members of a record into an object. */
    void put(JsonObject.Builder object, Object record) {
        for (Member member : members.computeIfAbsent(record.getClass(), Member::of)) {
            value(member.value(record)).ifPresent(value -> object.put(member.key(), value));
        }
    }

    /** Returns a value; nothing for what is missing or empty. */
    Optional<Json> value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(this::value);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Json.array(list.stream()
                            .map(this::value)
                            .flatMap(Optional::stream)
                            .toList()));
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? Optional.empty() : Optional.of(map(map));
        }
        if (value instanceof Markdown text) {
            return text.isBlank() ? Optional.empty() : Optional.of(Json.text(MailMask.masked(text.text())));
        }
        if (value instanceof Said said) {
            return SaidValues.of(said);
        }
        if (value instanceof Number || value instanceof Share) {
            return number(value instanceof Share share ? share.percent() : (Number) value);
        }
        return Optional.of(
                value instanceof Boolean bool
                        ? Json.bool(bool)
                        : text(value).<Json>map(Json::text).orElseGet(() -> object(value)));
    }

    private Json map(Map<?, ?> map) {
        JsonObject.Builder object = Json.object();
        map.forEach((key, value) ->
                value(value).ifPresent(present -> object.put(text(key).orElse(key.toString()), present)));
        return object.build();
    }

    private static Optional<Json> number(Number number) {
        if (number instanceof Double real) {
            return Double.isFinite(real) ? Optional.of(Json.number(BigDecimal.valueOf(real))) : Optional.empty();
        }
        return Optional.of(Json.number(number.longValue()));
    }

    /** Returns what is a text in JSON; nothing for records that are objects. */
    private static Optional<String> text(Object value) {
        if (value instanceof String text) {
            return Optional.of(MailMask.masked(text));
        }
        if (value instanceof Enum<?> word) {
            return Optional.of(word(word));
        }
        if (value instanceof LocalDate date) {
            return Optional.of(date.toString());
        }
        if (value instanceof Ref ref) {
            return Optional.of(reference(ref));
        }
        if (value instanceof Place place) {
            return Optional.of("journey:" + place.journey()
                    + place.stage().map(stage -> "/" + stage).orElse("")
                    + place.touchpoint().map(touchpoint -> "/" + touchpoint).orElse(""));
        }
        return written(value);
    }

    /** Returns what is kept as it was written. */
    private static Optional<String> written(Object value) {
        if (value instanceof Rhythm rhythm) {
            return Optional.of(rhythm.text());
        }
        if (value instanceof Timespan span) {
            return Optional.of(MailMask.masked(span.text()));
        }
        return value instanceof Lane lane ? Optional.of(lane.name()) : Optional.empty();
    }

    /** Returns an entry as content files name it: {@code persona:mira}. */
    static String reference(Ref ref) {
        return ref.kind().word() + ":" + ref.id();
    }

    /** Returns a word of the model as content files write it: {@code in-progress}. */
    static String word(Enum<?> constant) {
        return constant instanceof Kind kind
                ? kind.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The types that are texts, besides text itself, dates and words. */
    static boolean isText(Class<?> type) {
        return List.of(String.class, Markdown.class, Ref.class, Place.class, Rhythm.class, Timespan.class, Lane.class)
                .contains(type);
    }

    /** Tells whether a record is one number. */
    static boolean isNumber(Class<?> type) {
        return type == Share.class;
    }
}
