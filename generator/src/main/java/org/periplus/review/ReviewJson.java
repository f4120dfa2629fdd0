package org.periplus.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.change.Change;
import org.periplus.change.Said;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/** Tells a comparison to programs, as {@link ReviewSchema} describes it. Stateless. */
public final class ReviewJson {

    /** Returns the whole file. */
    public String write(Review review) {
        return new JsonWriter().write(value(review));
    }

    /** Returns the comparison as a value. */
    Json value(Review review) {
        return Json.object()
                .put("base", review.base().asked())
                .put("head", review.head().asked())
                .put("base-commit", review.base().commit().map(Json::text))
                .put("head-commit", review.head().commit().map(Json::text))
                .put("changes", Json.array(review.changes().stream().map(ReviewJson::change).toList()))
                .put(
                        "findings",
                        Json.object()
                                .put("new", findings(review.findings().fresh()))
                                .put("solved", findings(review.findings().solved()))
                                .build())
                .put("effects", Json.array(review.effects().stream().map(ReviewJson::effect).toList()))
                .put("notes", Json.texts(review.notes()))
                .build();
    }

    /** Returns a change as a value: what programs read of one wherever it is told. */
    public static JsonObject change(Change change) {
        return Json.object()
                .put("op", change.op().word())
                .put("entity", change.spot().toString())
                .put("name", change.spot().label())
                .put("field", change.field().<Json>map(Json::text).orElseGet(Json::none))
                .put("key", change.key().map(ReviewJson::said))
                .put("before", said(change.before()))
                .put("after", said(change.after()))
                .put("weight", change.weight().word())
                .put("sense", change.sense().word())
                .build();
    }

    private static Json said(Said said) {
        if (said instanceof Said.Amount amount) {
            return number(amount.value());
        }
        if (said instanceof Said.Flag flag) {
            return Json.bool(flag.yes());
        }
        if (said instanceof Said.Many many) {
            return Json.array(many.items().stream().map(ReviewJson::said).toList());
        }
        if (said instanceof Said.Fields fields) {
            JsonObject.Builder object = Json.object();
            for (Map.Entry<String, Said> field : fields.fields().entrySet()) {
                object.put(field.getKey(), said(field.getValue()));
            }
            return object.build();
        }
        if (said instanceof Said.At at) {
            return Json.object().put("in", at.in().toString()).put("place", at.place()).build();
        }
        return said.isNothing() ? Json.none() : Json.text(text(said));
    }

    private static String text(Said said) {
        return Stream.of(
                        text(said, Said.Text.class, Said.Text::text),
                        text(said, Said.Prose.class, Said.Prose::text),
                        text(said, Said.Word.class, Said.Word::word),
                        text(said, Said.Day.class, day -> day.day().toString()),
                        text(said, Said.Entry.class, entry -> entry.ref().toString()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static <T> Optional<String> text(Said said, Class<T> type, Function<T, String> words) {
        return type.isInstance(said) ? Optional.of(words.apply(type.cast(said))) : Optional.empty();
    }

    /** A whole number has no fraction; what is no number is none in JSON either. */
    private static Json number(double value) {
        if (!Double.isFinite(value)) {
            return Json.none();
        }
        return Json.number(BigDecimal.valueOf(value));
    }

    private static Json findings(List<Finding> findings) {
        return Json.array(findings.stream()
                .map(one -> Json.object()
                        .put("rule", one.rule())
                        .put("severity", one.severity().word())
                        .put("entity", one.place())
                        .put("file", one.file())
                        .put("line", one.line())
                        .put("message", one.message())
                        .put("hint", one.hint().map(Json::text))
                        .build())
                .toList());
    }

    private static JsonObject effect(Effect effect) {
        return Json.object()
                .put("entity", effect.of().toString())
                .put("name", effect.name())
                .put("what", effect.what().word())
                .put("before", words(effect.before()))
                .put("after", words(effect.after()))
                .put("sense", effect.sense().word())
                .build();
    }

    private static Json words(String words) {
        return words.isEmpty() ? Json.none() : Json.text(words);
    }
}
