package org.periplus.figure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.SvgWriter;

/** The path across channels: where lanes and marks lie, which way each persona goes, what is counted as lost. */
class SwimLanesTest {

    private static final String TWO_WAYS = """
            name: Refund
            personas: [mira, jonas]
            stages:
              - id: claim
                name: Claim
                touchpoints:
                  - {id: look, name: Looks, channel: web, emotion: {mira: 1, jonas: 0}}
                  - id: fill
                    name: Fills in
                    channel: web
                    emotion: {mira: -2, jonas: -1}
                    next: [{to: reply, share: 80%}, {to: paper, share: 20%, lost: what was typed}]
                  - {id: paper, name: Paper, channel: shop, actors: [jonas], emotion: {jonas: -0.5}}
                  - {id: reply, name: Reply, emotion: {mira: 0, jonas: 0}}
            """;

    @Test
    void putsChannelsInTheOrderOfFirstUseInLanesOf76AndThoseWithoutOneLast() {
        List<Placed> names = texts(TWO_WAYS, List.of("Website", "Shop", "No channel named"));

        assertThat(names).extracting(Placed::text).containsExactly("Website", "Shop", "No channel named");
        assertThat(names.get(1).y() - names.get(0).y()).isEqualTo(76, within(0.01));
        assertThat(middle(names.get(2)) - middle(names.get(1))).isEqualTo(76, within(10.0));
    }

    @Test
    void runsTheMainPathFiveAboveAndTheOtherFifteenBelowTheMiddleOfTheLane() {
        List<Placed> placed = figure(TWO_WAYS).placed();
        Placed face = kind(placed, "face").get(0);
        Placed marker = kind(placed, "marker").get(0);

        assertThat(face.width()).isEqualTo(26);
        assertThat(middle(marker) - middle(face)).isEqualTo(20, within(0.01));
        assertThat(marker.x() + marker.width() / 2).isEqualTo(face.x() + 13, within(0.01));
    }

    @Test
    void bendsBetweenNeighboursWithBothControlPointsAtHalfTheDistance() {
        Bend bend = Bend.path(point(0, 10), point(100, 86));

        assertThat(bend.data()).isEqualTo("M0 10C50 10 50 86 100 86");
        assertThat(bend.at(0.5)).isEqualTo(point(50, 48));
    }

    @Test
    void leadsAWayThatLeavesOutATouchpointAroundIt() {
        Bend bend = Bend.beside(point(0, 0), point(200, 200), List.of(point(100, 100)));

        for (double t = 0; t <= 1; t += 0.01) {
            assertThat(Math.hypot(bend.at(t).x() - 100, bend.at(t).y() - 100)).isGreaterThan(24);
        }
    }

    @Test
    void leavesOutATouchpointWhoseActorsAreOtherPersonas() {
        assertThat(row(TWO_WAYS, 2)).startsWith("3. Paper", "Claim", "Shop", "not here", "\u22120.5");
        assertThat(row(TWO_WAYS, 1)).contains("4. Reply (80%); 3. Paper (20%)", "A: what was typed");
    }

    @Test
    void countsTheChangesOfTheMainPathAndWhatIsLost() {
        assertThat(finding(TWO_WAYS))
                .isEqualTo(
                        "0 changes of channel; 1 hand-over loses context. First lost: what was typed. Website carries 2 of 4"
                                + " touchpoints.");
        assertThat(finding(TWO_WAYS.replace(", actors: [jonas]", "").replace("{mira: 1,", "{")))
                .startsWith("1 change of channel, 1 loses context");
    }

    @Test
    void listsEachLossWithItsLetterBelowTheLanes() {
        Figure figure = figure(TWO_WAYS);

        assertThat(kind(figure.placed(), "ring")).extracting(Placed::text).containsExactly("A", "A");
        assertThat(figure.placed()).extracting(Placed::text).contains("Website to Shop, 2 to 3", "what was typed");
    }

    @Test
    void namesLossesWithLettersBeyondTwentySix() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream().map(Way::letter))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void dashesWhatRestsOnNoEvidence() {
        Figure figure = figure(TWO_WAYS);

        assertThat(SvgCheck.all(figure.scene().shapes(), Shape.Path.class, "sv-path as"))
                .hasSizeGreaterThan(2);
        assertThat(figure.twin().rows())
                .allSatisfy(row -> assertThat(row.get(6).text()).isEqualTo("assumed"));
    }

    @Test
    void drawsNothingOfAJourneyWithoutChannels() {
        String bare = "name: Bare\nstages: [{id: a, name: A, touchpoints: [{id: x, name: X}]}]\n";

        assertThat(ServiceSample.draw(new SwimLanes(), FigureType.CHANNELS, ServiceSample.of(bare), "j"))
                .isEmpty();
    }

    @Test
    void leadsToEntriesAndSaysWhatStandsThere() {
        String markup = SvgWriter.writeDocument(figure(TWO_WAYS).scene());

        assertThat(markup)
                .contains(
                        "href=\"#tp-fill\" aria-description=\"Touchpoint 2: Fills in. Channel: Website. Emotion \u22122.\"")
                .contains("href=\"../channels/web.html\"")
                .contains("href=\"#stage-claim\"");
    }

    @Test
    void isDrawnAsReviewed() {
        Figure figure = ServiceSample.draw(
                        new SwimLanes(), FigureType.CHANNELS, FigureSample.nordlinie(), "delay-refund")
                .orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "channels");
    }

    private static Figure figure(String journey) {
        return ServiceSample.drawn(new SwimLanes(), FigureType.CHANNELS, journey);
    }

    private static String finding(String journey) {
        return figure(journey).scene().desc().orElseThrow();
    }

    private static List<String> row(String journey, int index) {
        return figure(journey).twin().rows().get(index).stream()
                .map(cell -> cell.text())
                .collect(Collectors.toList());
    }

    private static List<Placed> texts(String journey, List<String> words) {
        return figure(journey).placed().stream()
                .filter(box -> box.kind().equals("text") && words.contains(box.text()))
                .toList();
    }

    private static List<Placed> kind(List<Placed> placed, String kind) {
        return placed.stream().filter(box -> box.kind().equals(kind)).toList();
    }

    private static double middle(Placed box) {
        return box.y() + box.height() / 2;
    }

    private static Point point(double x, double y) {
        return new Point(x, y);
    }
}
