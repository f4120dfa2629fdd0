package org.periplus.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.periplus.check.Rules;
import org.periplus.check.Verdict;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;

/** What is asked of a history, and what only moved. */
class PlacesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final String STEP = "      - {name: Pay, emotion: -2}\n";

    @Test
    void aFindingThatOnlyMovedInItsListIsNeitherNewNorSolved() {
        Findings findings = between(journey(STEP), journey("      - {name: Look, emotion: 1}\n" + STEP));

        assertThat(findings.fresh()).noneMatch(one -> one.place().contains("pay"));
        assertThat(findings.solved()).isEmpty();
    }

    @Test
    void aFindingThatCameAndOneThatWentAreTold() {
        String mild = journey(STEP.replace("-2", "1"));

        assertThat(between(mild, journey(STEP)).fresh())
                .anyMatch(one -> one.place().startsWith("journey:trip/book/pay"));
        assertThat(between(journey(STEP), mild).solved())
                .anyMatch(one -> one.place().startsWith("journey:trip/book/pay"));
    }

    private static String journey(String steps) {
        return "name: Trip\nstages:\n  - name: Book\n    touchpoints:\n" + steps;
    }

    private static Findings between(String before, String after) {
        Decoded was = decoded(before);
        Decoded is = decoded(after);
        Verdict old = Rules.all().run(was.atlas(), was.origins(), DAY);
        Verdict now = Rules.all().run(is.atlas(), is.origins(), DAY);
        return Findings.between(was.atlas(), old.findings(), is.atlas(), now.findings());
    }

    private static Decoded decoded(String journey) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("journeys/trip.yaml", journey);
        files.put("periplus.yaml", "periplus: 1\ntitle: Atlas\n");
        return new Decoder().decode(MemoryTree.of(files));
    }

    @Test
    void aSubjectIsAnEntryOrAPartByAnyOfTheIdsOnItsWay() {
        Set<String> names = Set.of("journey:trip", "journey:trip/book/pay", "page:guide", "page:guide/log");

        assertThat(Subject.of("journey:trip", names).isKnown()).isTrue();
        assertThat(Subject.of("journey:trip/pay", names).isKnown()).isTrue();
        assertThat(Subject.of("journey:trip/book/pay", names).isKnown()).isTrue();
        assertThat(Subject.of("page:guide/log", names).isKnown()).isTrue();
        assertThat(Subject.of("journey:trip/pay/book", names).isKnown()).isFalse();
        assertThat(Subject.of("journey:tri", names).isKnown()).isFalse();
    }
}
