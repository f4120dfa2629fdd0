package org.periplus.trial;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.change.Comparison;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.KnownPast.FindingsThen;
import org.periplus.history.History;
import org.periplus.history.Release;
import org.periplus.history.Revision;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.page.PastJourney;

/**
 * A made-up past in which everything happened: first one atlas came, then another took its place, and part of it is not committed yet.
 *
 * @param earlier the atlas that came first
 * @param present the one that took its place
 * @param text what people and commits are called, hostile or not
 * @param today the day of what is not committed yet
 */
record SamplePast(Atlas earlier, Atlas present, String text, LocalDate today) {

    private static final String FIRST = "1".repeat(40);
    private static final String SECOND = "2".repeat(40);

    History history() {
        return new History(
                Map.of(),
                List.of(),
                Optional.of(SECOND),
                List.of(uncommitted(), second(), first()),
                List.of(new Release("two " + text, SECOND, day(20)), new Release("one " + text, FIRST, day(60))));
    }

    KnownPast states() {
        Map<Ref, List<PastJourney>> journeys = new LinkedHashMap<>();
        Atlas nothing = new Atlas(present.site(), List.of());
        for (Journey journey : present.journeys()) {
            Ref ref = journey.ref();
            Optional<Journey> was = earlier.find(Journey.class, ref);
            journeys.put(
                    ref,
                    List.of(
                            new PastJourney(second(), was, Optional.of(journey), earlier, present),
                            new PastJourney(first(), Optional.empty(), was, nothing, earlier)));
        }
        return new KnownPast(
                journeys,
                List.of(
                        new FindingsThen(today.minusDays(60), 4, "one " + text),
                        new FindingsThen(today.minusDays(20), 2, "two " + text)));
    }

    private Revision uncommitted() {
        return new Revision(
                Optional.empty(),
                day(0),
                List.of(text),
                "",
                "",
                0,
                List.of(),
                new Comparison().of(present, earlier),
                List.of());
    }

    private Revision second() {
        return new Revision(
                Optional.of(SECOND),
                day(20),
                List.of("A. Sample " + text, "B. Sample"),
                "Say all there is to say " + text,
                "For two reasons. " + text + "\n\nThe second is as good.",
                2,
                List.of("two " + text),
                new Comparison().of(earlier, present),
                List.of("journeys/torn.yaml"));
    }

    private Revision first() {
        return new Revision(
                Optional.of(FIRST),
                day(60),
                List.of("A. Sample " + text),
                "Begin " + text,
                "",
                0,
                List.of("one " + text),
                new Comparison().of(new Atlas(earlier.site(), List.of()), earlier),
                List.of());
    }

    private OffsetDateTime day(int ago) {
        return today.minusDays(ago).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
