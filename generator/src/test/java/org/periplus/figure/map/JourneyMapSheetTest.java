package org.periplus.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The map on one sheet: all lanes in order, all facts as a table, links in the order of the journey. */
class JourneyMapSheetTest {

    private static Figure figure(FigureContext context, String journey) {
        FigureRequest request = FigureRequest.of(FigureType.JOURNEY_MAP, new Ref(Kind.JOURNEY, journey));
        return new JourneyMapSheet().draw(context, request).orElseThrow();
    }

    private static Figure trip() {
        return figure(TripSample.sample().context(), "trip");
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

        assertThat(new JourneyMapSheet().draw(TripSample.sample().context(), request))
                .isEmpty();
        assertThat(new JourneyMapSheet()
                        .draw(TripSample.sample().context(), FigureRequest.ofAtlas(FigureType.JOURNEY_MAP)))
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
        FigureContext context = TripSample.sample().context();
        FigureContext named = new FigureContext(
                context.atlas(),
                context.analysis(),
                context.today(),
                context.measure(),
                context.links(),
                prefix,
                context.words());
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
