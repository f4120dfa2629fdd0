package org.periplus.machine;

import java.math.BigDecimal;
import java.util.Optional;
import org.periplus.change.Said;
import org.periplus.html.MailMask;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;

/** What a field says as JSON: texts, numbers, yes or no, references, lists and objects. E-mail addresses are taken out. Stateless. */
final class SaidValues {

    private SaidValues() {}

    /** Returns what is said; nothing if nothing is. */
    static Optional<Json> of(Said said) {
        if (said.isNothing()) {
            return Optional.empty();
        }
        if (said instanceof Said.Many many) {
            return Optional.of(Json.array(
                    many.items().stream().flatMap(item -> of(item).stream()).toList()));
        }
        if (said instanceof Said.Fields fields) {
            JsonObject.Builder object = Json.object();
            fields.fields().forEach((key, value) -> of(value).ifPresent(json -> object.put(key, json)));
            return Optional.of(object.build());
        }
        if (said instanceof Said.At at) {
            return Optional.of(Json.object()
                    .put("in", at.in().toString())
                    .put("place", at.place())
                    .build());
        }
        return single(said);
    }

    private static Optional<Json> single(Said said) {
        if (said instanceof Said.Amount amount) {
            return Double.isFinite(amount.value())
                    ? Optional.of(Json.number(new BigDecimal(BigDecimal.valueOf(amount.value())
                            .stripTrailingZeros()
                            .toPlainString())))
                    : Optional.empty();
        }
        if (said instanceof Said.Flag flag) {
            return Optional.of(Json.bool(flag.yes()));
        }
        return text(said).map(MailMask::masked).map(Json::text);
    }

    private static Optional<String> text(Said said) {
        if (said instanceof Said.Text text) {
            return Optional.of(text.text());
        }
        if (said instanceof Said.Prose prose) {
            return Optional.of(prose.text());
        }
        if (said instanceof Said.Day day) {
            return Optional.of(day.day().toString());
        }
        if (said instanceof Said.Word word) {
            return Optional.of(word.word());
        }
        return said instanceof Said.Entry entry ? Optional.of(RecordValues.reference(entry.ref())) : Optional.empty();
    }
}
