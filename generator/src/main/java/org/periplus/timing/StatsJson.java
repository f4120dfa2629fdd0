package org.periplus.timing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/**
 * What a build took, for programs that keep it. Keys may be added; none is taken away or changed without another number in {@code stats}.
 * Stateless.
 */
public final class StatsJson {

    private static final int VERSION = 1;
    private static final int NANOS_TO_MILLIS = 6;
    private static final int MICROS = 3;

    /** Returns the JSON, ended by a line break. */
    public String write(BuildStats stats) {
        boolean isMade = stats.outcome() == BuildStats.Outcome.PUBLISHED;
        BuildStats.Program program = stats.program();
        return new JsonWriter()
                .write(Json.object()
                        .put("stats", VERSION)
                        .put("version", program.version())
                        .put("java", program.java())
                        .put("processors", program.processors())
                        .put("outcome", stats.outcome().key())
                        .put("pages", stats.amounts().pages())
                        .put("figures", known(isMade, stats.count(Tally.FIGURES)))
                        .put("files", files(stats, isMade))
                        .put("millis", millis(stats.total()))
                        .put("stages", Json.array(stages(stats)))
                        .put("cache", cache(stats))
                        .put("memory", memory(stats.memory()))
                        .build());
    }

    private static Json known(boolean is, long number) {
        return is ? Json.number(number) : Json.none();
    }

    private static Json millis(long nanos) {
        return Json.number(
                BigDecimal.valueOf(nanos, NANOS_TO_MILLIS).setScale(MICROS, RoundingMode.HALF_EVEN));
    }

    private static JsonObject files(BuildStats stats, boolean isMade) {
        BuildStats.Amounts amounts = stats.amounts();
        return Json.object()
                .put("content", amounts.content())
                .put("written", amounts.written())
                .put("unchanged", amounts.unchanged())
                .put("removed", amounts.removed())
                .put("bytes", known(isMade, stats.count(Tally.BYTES)))
                .build();
    }

    private static List<JsonObject> stages(BuildStats stats) {
        return stats.nanos().entrySet().stream()
                .map(stage -> Json.object()
                        .put("stage", stage.getKey().key())
                        .put("millis", millis(stage.getValue()))
                        .build())
                .toList();
    }

    private static JsonObject cache(BuildStats stats) {
        JsonObject history = Json.object()
                .put("kept", stats.count(Tally.HISTORIES_KEPT))
                .put("grown", stats.count(Tally.HISTORIES_GROWN))
                .put("read", stats.count(Tally.HISTORIES_READ))
                .build();
        JsonObject pictures = Json.object()
                .put("kept", stats.count(Tally.PICTURES_KEPT))
                .put("drawn", stats.count(Tally.PICTURES_DRAWN))
                .build();
        return Json.object()
                .put("site", stats.outcome() == BuildStats.Outcome.UP_TO_DATE)
                .put("history", history)
                .put("pictures", pictures)
                .put("statesChecked", stats.count(Tally.STATES_CHECKED))
                .build();
    }

    private static JsonObject memory(PeakMemory memory) {
        Optional<Json> resident = memory.resident().isPresent()
                ? Optional.of(Json.number(memory.resident().getAsLong()))
                : Optional.empty();
        return Json.object()
                .put("peakHeapBytes", memory.heap())
                .put("peakResidentBytes", resident)
                .build();
    }
}
