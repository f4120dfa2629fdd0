package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Journey;
import org.periplus.model.Ref;

/** Curves, pains, evidence, hand-overs, personas and shared touchpoints, worked out by hand. */
class JourneyNumbersTest {

    private static final String TRIP = """
            name: Trip
            personas: [mira, elif]
            stages:
              - id: go
                name: Go
                owner: land
                flow: {entered: 400, completed: 100}
                touchpoints:
                  - {id: one, name: One, channel: app, emotion: {mira: -1, elif: 1}, evidence: [old]}
                  - {id: two, name: Two, channel: app, emotion: {mira: -1, elif: -1}, owner: sea, next: [{to: three, lost: the ticket}, one]}
                  - {id: three, name: Three, emotion: {mira: 1.5}, kpis: [rate], pains: [{id: slow, text: Slow, severity: 4, frequency: always, evidence: [new]}]}
              - id: come
                name: Come
                touchpoints:
                  - {id: four, name: Four, channel: web, pains: [{id: dear, text: Dear}]}
                  - {id: five, name: Five, channel: web, emotion: {mira: 0.5, elif: 0}, kpis: [rate, unread]}
            """;

    private static final JourneyNumbers NUMBERS = Trips.of(
            "journeys/trip.yaml",
            TRIP,
            "personas/mira.yaml",
            "name: Mira\n",
            "personas/elif.yaml",
            "name: Elif\n",
            "channels.yaml",
            "app: {name: App, type: app}\nweb: {name: Web, type: web}\n",
            "teams.yaml",
            "land: {name: Land}\nsea: {name: Sea}\n",
            "kpis/rate.yaml",
            "name: Rate\nreadings: [{date: 2026-11-12, value: 3}]\n",
            "kpis/unread.yaml",
            "name: Unread\nreadings: [{date: 2027-11-12, value: 3}]\n",
            "feedback/old.yaml",
            "name: Old\ntype: survey\nfrom: 2026-01-01\nto: 2026-08-14\n",
            "feedback/new.yaml",
            "name: New\ntype: survey\ndate: 2026-11-02\n");

    private static String id(CurvePoint point) {
        return point.touchpoint().id();
    }

    @Test
    void aCurveComesDownToAFewFigures() {
        CurveFigures curve = NUMBERS.curve().orElseThrow();

        assertThat(curve.known()).isEqualTo(4);
        assertThat(curve.mean()).isZero();
        assertThat(List.of(id(curve.highest()), id(curve.lowest()), id(curve.end())))
                .containsExactly("three", "one", "five");
        assertThat(curve.peak()).isCloseTo(0.5, within(1e-9));
        assertThat(curve.remembered()).isCloseTo(0.5, within(1e-9));
        assertThat(curve.swing()).isEqualTo(2.5);
        assertThat(curve.troughs()).extracting(JourneyNumbersTest::id).containsExactly("one");
        assertThat(curve.fall().orElseThrow().by()).isEqualTo(1);
        assertThat(id(curve.fall().orElseThrow().to())).isEqualTo("five");
    }

    @Test
    void theExampleOfTheGuideIsRememberedAsItSays() {
        CurveFigures curve = Trips.ofGuide().curve().orElseThrow();

        assertThat(curve.peak()).isEqualTo(-1);
        assertThat(curve.remembered()).isEqualTo(-0.25);
        assertThat(curve.mean()).isCloseTo(-0.5 / 3, within(1e-9));
        assertThat(Trips.guide()).contains("**\u22120.25**", "The mean emotion is \u22120.17.");
    }

    @Test
    void whereAllIsPainfulThePeakIsTheWorstAsInTheStudy() {
        CurveFigures curve = Trips.journey("""
                        name: Trip
                        stages:
                          - {id: a, name: A, touchpoints: [{id: x, name: X, emotion: -2}, {id: y, name: Y, emotion: -1}]}
                        """).curve().orElseThrow();

        assertThat(curve.remembered()).isEqualTo(-1.5);
    }

    @Test
    void aPainWeighsSeverityTimesFrequencyTimesReach() {
        assertThat(NUMBERS.pains()).extracting(pain -> pain.pain().id()).containsExactly("slow", "dear");
        PainWeight slow = NUMBERS.pains().get(0);
        PainWeight dear = NUMBERS.pains().get(1);

        assertThat(List.of(slow.felt(), slow.reach(), slow.weight())).containsExactly(4.0, 1.0, 4.0);
        assertThat(List.of(dear.felt(), dear.reach(), dear.weight())).containsExactly(1.5, 0.25, 0.375);
        assertThat(slow.isAssumed()).isFalse();
        assertThat(dear.isAssumed()).isTrue();
        assertThat(NUMBERS.painWeight()).isEqualTo(4.375);
        PainWeight zones = Trips.ofGuide().pains().get(0);
        assertThat(zones.weight()).isEqualTo(3);
        assertThat(Trips.guide()).contains("4 · 0.75 · 1 = **3.0** of 5");
    }

    @Test
    void evidenceIsCountedAndAges() {
        Cover cover = NUMBERS.cover();

        assertThat(List.of(cover.touchpoints(), cover.measured(), cover.said(), cover.both(), cover.neither()))
                .containsExactly(5, 2, 2, 1, 2);
        assertThat(cover.voices()).isEqualTo(new Cover.Ages(2, Optional.of(60L), Optional.of(100L)));
        assertThat(cover.readings()).isEqualTo(new Cover.Ages(2, Optional.of(10L), Optional.of(10L)));
    }

    @Test
    void handsAndChannelsChangeOnTheWaysThatAreWritten() {
        HandOvers all = NUMBERS.handOvers();

        assertThat(all.ways()).isEqualTo(5);
        assertThat(List.of(all.ofTeams(), all.ofChannels(), all.losing())).containsExactly(3L, 0L, 1L);
        assertThat(all.all())
                .extracting(one -> one.from().id() + " " + one.to().id())
                .containsExactly("one two", "two three", "two one");
        assertThat(all.all().get(1).lost()).contains("the ticket");
        assertThat(all.all().get(1).teams()).extracting(Ref::id).containsExactly("sea", "land");
    }

    @Test
    void personasDifferMostWhereTheyAreFarthestApart() {
        assertThat(NUMBERS.gaps())
                .extracting(gap -> gap.touchpoint().id() + " " + gap.lower().id() + " " + gap.spread())
                .containsExactly("one mira 2.0", "five elif 0.5");
    }

    @Test
    void aChangeToTheCatalogueTouchesJourneysOnceEach() {
        String use =
                "stages:\n  - {id: a, name: A, kpis: [rate], flow: {entered: %d, completed: 1}, touchpoints: [{id: x, use: desk}]}\n";
        FigureSample sample = FigureSample.of(
                "touchpoints/desk.yaml",
                "name: Desk\n",
                "kpis/rate.yaml",
                "name: Rate\n",
                "personas/mira.yaml",
                "name: Mira\n",
                "journeys/out.yaml",
                "name: Out\npersonas: [mira]\n" + use.formatted(300),
                "journeys/part.yaml",
                "name: Part\nparent: out\n" + use.formatted(120),
                "journeys/back.yaml",
                "name: Back\n" + use.formatted(50),
                "journeys/loose.yaml",
                "name: Loose\nstages:\n  - {id: a, name: A, touchpoints: [{id: x, use: desk}]}\n",
                "journeys/later.yaml",
                "name: Later\nstate: future\n" + use.formatted(999));
        CatalogueTouchpoint desk = sample.atlas().touchpoints().get(0);
        Touched touched = Touched.of(desk, sample.atlas(), sample.analysis());

        assertThat(touched.places()).isEqualTo(5);
        assertThat(touched.stages()).isEqualTo(5);
        assertThat(touched.journeys()).extracting(Journey::id).containsExactly("back", "later", "loose", "out", "part");
        assertThat(touched.personas()).extracting(Ref::id).containsExactly("mira");
        assertThat(touched.kpis()).extracting(Ref::id).containsExactly("rate");
        assertThat(touched.customers()).contains(350.0);
        assertThat(touched.uncounted()).isEqualTo(1);
    }
}
