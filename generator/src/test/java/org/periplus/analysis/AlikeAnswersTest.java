package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Response;
import org.periplus.model.Sketch;

/** Answers that are all alike are no proof that all customers feel so. */
class AlikeAnswersTest {

    private static Optional<Interval> interval(KpiType type) {
        Response five =
                new Response(LocalDate.of(2026, 5, 2), 5.0, Optional.empty(), Optional.empty(), Optional.empty());
        List<Response> three = Collections.nCopies(3, five);
        Kpi kpi = Sketch.of(Kpi.class, "id", "k", "type", type, "responses", three);
        return Analysis.of(Sketch.atlas(kpi), LocalDate.of(2026, 6, 10))
                .kpi("k")
                .measured()
                .get(0)
                .interval();
    }

    @Test
    void theirMeanHasNoRange() {
        assertThat(interval(KpiType.CES)).isEmpty();
    }

    @Test
    void theirShareHasOneBelowAll() {
        // Wilson, 3 of 3: from 3 / (3 + 1.96²) on.
        assertThat(interval(KpiType.CSAT)).hasValueSatisfying(ends -> {
            assertThat(ends.low()).isBetween(43.8, 43.9);
            assertThat(ends.high()).isEqualTo(100);
        });
    }
}
