package org.periplus.figure.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The map on one sheet: all lanes in order, all facts as a table, links in the order of the journey. */
class JourneyMapSheetTest {

    private static final String SITE = """
            periplus: 1
            title: Atlas
            lanes: [flow, storyboard, touchpoints, actions, emotion, thoughts, pains, gains, ideas, backstage, kpis, x-waiting]
            """;

    private static final String JOURNEY = """
            name: Trip
            personas: [mira, elif]
            scenario: A day at the sea.
            stages:
              - id: plan
                name: Plan
                goal: Find a train
                duration: 2 days
                flow: {entered: 1000, completed: 600}
                journey: search
                touchpoints:
                  - id: ask
                    name: Asks a friend
                    channel: app
                    action: Asks.
                    thought: Which train?
                    emotion: {mira: 1, elif: -0.5}
                    importance: 4
                    intensity: 2
                    image: assets/ask.svg
                    evidence: [talk]
                    quote: {text: Nobody knew., from: talk}
                    pains: [{id: slow, text: Takes long, severity: 4}]
                    gains: [Friends know]
                    backstage: [{team: crew, does: Listens, system: Radio}]
                    x-waiting: 5 minutes
                    next: [{to: ride, share: 70%}, {to: give-up, when: it rains, lost: the idea}]
                  - id: ride
                    name: Rides
                    emotion: {mira: -2, elif: 1}
                    moment-of-truth: true
                    next: [{to: ask, when: the train is full}]
              - id: wait
                name: Wait
              - id: leave
                name: Leave
                flow: {entered: 600, completed: 600}
                touchpoints:
                  - id: give-up
                    name: Gives up
            """;

    private static FigureSample sample() {
        return FigureSample.of(
                "periplus.yaml",
                SITE,
                "journeys/trip.yaml",
                JOURNEY,
                "journeys/search.yaml",
                "name: Search\nstages: []\n",
                "assets/ask.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "personas/mira.yaml",
                "name: Mira Hansen\ntagline: Travels with a pram\n",
                "personas/elif.yaml",
                "name: Elif Kaya\n",
                "channels.yaml",
                "app: {name: App, type: app}\n",
                "teams.yaml",
                "crew: {name: Crew}\n",
                "feedback/talk.yaml",
                "name: Talk\ntype: interview\n");
    }

    private static Figure figure(FigureContext context, String journey) {
        FigureRequest request = FigureRequest.of(FigureType.JOURNEY_MAP, new Ref(Kind.JOURNEY, journey));
        return new JourneyMapSheet().draw(context, request).orElseThrow();
    }

    private static Figure trip() {
        return figure(sample().context(), "trip");
    }

    static Stream<MapSample> hard() {
        return Stream.of(
                new MapSample(40, 40, "Group ticket checkout", true),
                new MapSample(6, 60, "Group ticket checkout", true),
                new MapSample(6, 14, "Donau".repeat(60), true),
                new MapSample(3, 5, "\u0634\u0631\u0627\u0621 \u0627\u0644\u062a\u0630\u0643\u0631\u0629", true),
                new MapSample(3, 5, "\u8d2d\u4e70\u5bb6\u5ead\u5468\u672b\u65c5\u884c\u8f66\u7968", true),
                new MapSample(3, 5, "\ud83d\ude80\ud83d\ude80 launch", true),
                new MapSample(3, 5, "<script>alert('x')</script> & \"quotes\"", true),
                new MapSample(2, 0, "Empty", false));
    }

    @ParameterizedTest
    @MethodSource("hard")
    void isSoundWhateverTheWords(MapSample sample) {
        FigureCheck.sound(figure(sample.context().figure(), "j"));
    }

    @Test
    void isSoundForEveryJourneyOfTheSample() {
        FigureSample sample = FigureSample.nordlinie();

        assertThat(sample.atlas().journeys()).isNotEmpty().allSatisfy(journey -> {
            Figure figure = figure(sample.context(), journey.id());
            FigureCheck.sound(figure);
            assertThat(figure.title()).isEqualTo(journey.name() + ": journey map");
        });
    }

    @Test
    void isDrawnAsReviewed() {
        FigureCheck.sound(trip());
        FigureCheck.golden(trip(), "journey-map");
    }

    @Test
    void hasNothingToShowWithoutStages() {
        FigureRequest request = FigureRequest.of(FigureType.JOURNEY_MAP, new Ref(Kind.JOURNEY, "search"));

        assertThat(new JourneyMapSheet().draw(sample().context(), request)).isEmpty();
        assertThat(new JourneyMapSheet().draw(sample().context(), FigureRequest.ofAtlas(FigureType.JOURNEY_MAP)))
                .isEmpty();
    }

    @Test
    void statesTheFinding() {
        assertThat(trip().scene().desc().orElseThrow())
                .contains(
                        "Mira Hansen: lowest \u22122 at 2, Rides; highest +1 at 1, Asks a friend.",
                        "Most travellers are lost in Plan: 40%.",
                        "1 of 3 touchpoints rest on evidence.");
    }

    @Test
    void tellsEveryFactAsATable() {
        TextTwin twin = trip().twin();

        assertThat(twin.columns())
                .containsExactly(
                        "Stage or touchpoint",
                        "About",
                        "Channel",
                        "Mira Hansen",
                        "Elif Kaya",
                        "Does",
                        "Thinks",
                        "Quote",
                        "Pain points",
                        "Gains",
                        "Backstage",
                        "Waiting",
                        "Ways on");
        assertThat(twin.rows())
                .extracting(row -> row.get(0).text())
                .containsExactly(
                        "Stage 1: Plan",
                        "1: Asks a friend",
                        "2: Rides",
                        "Stage 2: Wait",
                        "Stage 3: Leave",
                        "3: Gives up");
        assertThat(twin.rows().get(0).get(1).text())
                .isEqualTo(
                        "Goal: Find a train. Takes 2 days. Average emotion \u22120.5. 1,000 enter. 40% leave. Opens into Search.");
        assertThat(texts(twin.rows().get(1)))
                .containsExactly(
                        "1: Asks a friend",
                        "Importance 4 of 5. Intensity 2 of 5.",
                        "App",
                        "+1",
                        "\u22120.5",
                        "Asks.",
                        "Which train?",
                        "\u201cNobody knew.\u201d",
                        "Takes long (severity 4)",
                        "Friends know",
                        "Crew, Listens, system Radio",
                        "5 minutes",
                        "to 2, Rides, 70%; to 3, Gives up, when it rains, lost: the idea");
        assertThat(texts(twin.rows().get(2)))
                .contains(
                        "Moment of truth. Assumed.",
                        "\u22122, assumed",
                        "back to 1, Asks a friend, when the train is full");
        assertThat(twin.rows().get(3).get(1).text()).isEqualTo("No touchpoint yet.");
    }

    @Test
    void leadsThroughStagesThenCardsThenTheLanesBelow() {
        List<String> links = new ArrayList<>();
        Matcher link = Pattern.compile("<a[^>]* href=\"([^\"]*)\"").matcher(markup("f"));
        while (link.find()) {
            links.add(link.group(1));
        }

        assertThat(links)
                .containsSubsequence(
                        "#stage-plan",
                        "#stage-wait",
                        "#stage-leave",
                        "#tp-ask",
                        "#tp-ride",
                        "#tp-give-up",
                        "#pain-slow");
    }

    @Test
    void explainsWhatItShowsAndNothingElse() {
        MapContext context = MapContext.of(
                sample().context(),
                sample().atlas().journeys().stream()
                        .filter(j -> j.id().equals("trip"))
                        .findFirst()
                        .orElseThrow());

        assertThat(JourneyMap.figure(context).legend())
                .extracting(LegendEntry::words)
                .containsExactly(
                        "Opens into a journey of its own",
                        "Travellers, and the share that leaves",
                        "Moment of truth",
                        "Assumed, no evidence yet",
                        "Importance, 1 to 5",
                        "Intensity, 1 to 5",
                        "Branch, above the cards",
                        "Loop back, below the cards",
                        "Way not counted",
                        "Lost on the way",
                        "Mira Hansen",
                        "Elif Kaya",
                        "Measured",
                        "Assumed",
                        "Emotion \u22122 to +2",
                        "Severity, 1 to 5",
                        "Strength, 1 to 5",
                        "Team",
                        "System");
    }

    @Test
    void drawsFramesActionsAndTheDoor() {
        String markup = markup("f");

        assertThat(markup)
                .contains("href=\"../assets/ask.svg\"")
                .contains("aria-label=\"Storyboard frame of touchpoint 1: Asks a friend.\"")
                .contains(">Asks.<")
                .contains(">opens into Search<")
                .contains("aria-label=\"Opens into the journey Search.\"");
    }

    @Test
    void keepsFramesApartAndAsWideAsTheirNeighboursLeave() {
        FigureSample sample = FigureSample.nordlinie();
        MapContext context = MapContext.of(
                sample.context(),
                sample.atlas().journeys().stream()
                        .filter(journey -> journey.id().equals("weekend-trip"))
                        .findFirst()
                        .orElseThrow());
        List<Placed> frames = new FrameLane()
                .draw(context).orElseThrow().placed().stream()
                        .filter(box -> box.kind().equals("frame"))
                        .toList();

        assertThat(frames).hasSizeGreaterThan(1);
        for (int i = 0; i < frames.size(); i++) {
            assertThat(frames.get(i).height()).isCloseTo(frames.get(i).width() * 2 / 3, within(0.01));
            for (Placed other : frames.subList(i + 1, frames.size())) {
                assertThat(frames.get(i).meets(other, 7.9)).isFalse();
            }
        }
    }

    @Test
    void leavesOutActionsUnlessTheyAreChosen() {
        FigureSample usual = FigureSample.of(
                "journeys/trip.yaml", "name: T\nstages: [{id: s, name: S, touchpoints: [{name: N, action: Does}]}]\n");
        MapContext context =
                MapContext.of(usual.context(), usual.atlas().journeys().get(0));

        assertThat(JourneyMap.lanes(context)).extracting(DrawnLane::id).containsExactly("head", "touchpoints");
    }

    @Test
    void makesIdsOfItsOwnPrefix() {
        Set<String> first = ids(markup("one"));
        Set<String> second = ids(markup("two"));

        assertThat(first).isNotEmpty().doesNotContainAnyElementsOf(second);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(markup("f")).isEqualTo(markup("f"));
    }

    private static String markup(String prefix) {
        FigureContext context = sample().context();
        FigureContext named = new FigureContext(
                context.atlas(), context.analysis(), context.today(), context.measure(), context.links(), prefix);
        return SvgWriter.writeDocument(figure(named, "trip").scene());
    }

    private static Set<String> ids(String markup) {
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(markup);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    private static List<String> texts(List<TextTwin.Cell> row) {
        return row.stream().map(TextTwin.Cell::text).toList();
    }
}
