package org.periplus.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonNumber;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;
import org.periplus.json.JsonText;

/** Reads the file of a baseline and believes nothing it says. */
final class BaselineFile {

    private static final int MOST = 1_000_000;
    private static final Set<String> KEYS = Set.of("file", "rule", "message", "count");

    private BaselineFile() {}

    /** Returns the baseline that {@code file} says. */
    static Baseline read(byte[] file) throws BaselineFormatException {
        Json value;
        try {
            value = new JsonReader().read(file);
        } catch (JsonFormatException wrong) {
            throw new BaselineFormatException(wrong.reason());
        }
        if (!(value instanceof JsonObject root) || root.find(Baseline.VERSION).isEmpty()) {
            throw new BaselineFormatException("it is not a baseline of Periplus");
        }
        if (!root.find(Baseline.VERSION).equals(Optional.of(Json.number(Baseline.NEWEST)))) {
            throw new BaselineFormatException("another version of Periplus wrote it; write it again with this one");
        }
        if (!(root.find("problems").orElse(Json.none()) instanceof JsonArray problems)) {
            throw new BaselineFormatException("it has no list of problems; write it again");
        }
        return new Baseline(counts(problems));
    }

    private static Map<ProblemKey, Integer> counts(JsonArray problems) throws BaselineFormatException {
        Map<ProblemKey, Integer> counts = new HashMap<>();
        long sum = 0;
        for (int i = 0; i < problems.items().size(); i++) {
            Optional<Entry> entry = entry(problems.items().get(i));
            boolean second = entry.isPresent()
                    && counts.put(entry.get().key(), entry.get().count()) != null;
            if (entry.isEmpty() || second) {
                throw new BaselineFormatException("problem " + (i + 1)
                        + " of its list is damaged or there twice; mend it by hand, or write the file again");
            }
            sum += entry.get().count();
        }
        if (sum > MOST) {
            throw new BaselineFormatException("it counts more than a million problems");
        }
        return counts;
    }

    private static Optional<Entry> entry(Json item) {
        if (item instanceof JsonObject object
                && object.members().keySet().equals(KEYS)
                && object.find("file").orElseThrow() instanceof JsonText file
                && object.find("rule").orElseThrow() instanceof JsonText rule
                && object.find("message").orElseThrow() instanceof JsonText message
                && object.find("count").orElseThrow() instanceof JsonNumber count) {
            return count(count)
                    .map(number -> new Entry(new ProblemKey(file.value(), rule.value(), message.value()), number));
        }
        return Optional.empty();
    }

    private static Optional<Integer> count(JsonNumber number) {
        try {
            int count = number.value().intValueExact();
            return count >= 1 && count <= MOST ? Optional.of(count) : Optional.empty();
        } catch (ArithmeticException noInteger) {
            return Optional.empty();
        }
    }

    private record Entry(ProblemKey key, int count) {}
}
