package org.periplus.figure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;

/** The service blueprint: which rows and lines there are, where boxes lie, what is joined. */
class BlueprintTest {

    private static final String JOURNEY = """
            name: Refund
            stages:
              - id: ask
                name: Ask
                systems: [Ledger]
                touchpoints:
                  - id: a
                    name: Opens the form
                    channel: web
                    action: Reads fourteen questions.
                    automation: automated
                    owner: sales
                    backstage: [{team: sales, does: Keeps the form, system: Web server}]
                  - id: b
                    name: Sends the form
                    channel: web
                    owner: sales
                    backstage: [{team: sales, does: Keeps the form}, {team: stores, does: Types it again}]
                  - id: c
                    name: Asks in the shop
                    channel: shop
                    actors: [stores]
                    owner: stores
                    moment-of-truth: true
            """;

    @Test
    void standsFromWhatCustomersMeetDownToWhatNobodySees() {
        assertThat(rail(JOURNEY))
                .containsExactly(
                        "Channel",
                        "Customer",
                        "Line of interaction",
                        "Front stage",
                        "Line of visibility",
                        "Sales",
                        "Stores",
                        "Line of internal interaction",
                        "Web server",
                        "Ledger",
                        "Answers for it");
    }

    @Test
    void leavesOutRowsWithNothingInThem() {
        String plain = """
                name: Refund
                stages: [{id: ask, name: Ask, systems: [Ledger], touchpoints: [{id: a, name: A}]}]
                """;

        assertThat(rail(plain)).containsExactly("Customer", "Line of visibility", "Ledger");
    }

    @Test
    void joinsTheSameActAtNeighbouringTouchpointsInOneBox() {
        Placed joined = box(JOURNEY, "Sales, at touchpoints 1 to 2: Keeps the form.");
        Placed single = box(JOURNEY, "Stores, at touchpoint 2: Types it again.");

        assertThat(joined.width()).isEqualTo(2 * single.width() + 10, within(0.01));
        assertThat(joined.x() + joined.width()).isEqualTo(single.x() + single.width(), within(0.01));
    }

    @Test
    void standsBoxesOfATouchpointInItsColumn() {
        Placed customer = box(JOURNEY, "Touchpoint 3: Asks in the shop. Moment of truth.");
        Placed front = box(JOURNEY, "Front stage of touchpoint 3. Stores.");
        Placed system = box(JOURNEY, "System Ledger, at touchpoints 1 to 3.");

        assertThat(front.x()).isEqualTo(customer.x(), within(0.01));
        assertThat(front.y()).isGreaterThan(customer.y() + customer.height());
        assertThat(system.x() + system.width()).isEqualTo(front.x() + front.width(), within(0.01));
    }

    @Test
    void leadsDownFromEachBoxToTheNextOneOfTheTouchpoint() {
        List<Shape.Path> joins = SvgCheck.all(figure(JOURNEY).scene().shapes(), Shape.Path.class, "sv-join");

        // 1: customer, front, Sales, Web server, Ledger; 2: customer, Sales, Stores, Ledger; 3: customer, front,
        // Ledger; legend
        assertThat(joins).hasSize(4 + 3 + 2 + 1);
    }

    @Test
    void marksWhereTheTeamThatAnswersChanges() {
        Figure figure = figure(JOURNEY);
        List<Placed> marks = figure.placed().stream()
                .filter(box -> box.kind().equals("hand-over"))
                .toList();
        Placed third = box(JOURNEY, "Stores answers at touchpoint 3.");

        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).x() + marks.get(0).width() / 2).isEqualTo(third.x() - 5, within(0.01));
        assertThat(figure.scene().desc())
                .contains(
                        "2 teams and 2 systems behind 3 touchpoints of Refund. The team that answers changes 1 time. Sales works"
                                + " behind 2 of 3.");
    }

    @Test
    void tellsAllOfItInTheTable() {
        assertThat(figure(JOURNEY).twin().rows().stream()
                        .map(row -> row.stream().map(TextTwin.Cell::text).toList()))
                .containsExactly(
                        List.of(
                                "1. Opens the form",
                                "Ask",
                                "Website",
                                "Reads fourteen questions.",
                                "",
                                "Automated",
                                "Sales: Keeps the form",
                                "Web server, Ledger",
                                "Sales",
                                ""),
                        List.of(
                                "2. Sends the form",
                                "Ask",
                                "Website",
                                "",
                                "",
                                "",
                                "Sales: Keeps the form; Stores: Types it again",
                                "Ledger",
                                "Sales",
                                ""),
                        List.of("3. Asks in the shop", "Ask", "Shop", "", "Stores", "", "", "Ledger", "Stores", "yes"));
    }

    @Test
    void drawsNothingWhereNobodyIsSeenAtWork() {
        String bare = "name: Bare\nstages: [{id: a, name: A, touchpoints: [{id: x, name: X, channel: web}]}]\n";

        assertThat(ServiceSample.draw(new Blueprint(), FigureType.BLUEPRINT, ServiceSample.of(bare), "j"))
                .isEmpty();
    }

    @Test
    void leadsToTouchpointsChannelsAndTeams() {
        assertThat(SvgWriter.writeDocument(figure(JOURNEY).scene()))
                .contains("href=\"#tp-a\"", "href=\"../channels/web.html\"", "href=\"../teams/stores.html\"");
    }

    @Test
    void isDrawnAsReviewed() {
        Figure figure = ServiceSample.draw(
                        new Blueprint(), FigureType.BLUEPRINT, FigureSample.nordlinie(), "delay-refund")
                .orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "blueprint");
    }

    private static Figure figure(String journey) {
        return ServiceSample.drawn(new Blueprint(), FigureType.BLUEPRINT, journey);
    }

    private static Placed box(String journey, String sentence) {
        return figure(journey).placed().stream()
                .filter(box -> box.kind().equals("box") && box.text().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rail(String journey) {
        List<String> hints = List.of("where it happens", "what they do", "what they see of us", "backstage", "system");
        return figure(journey).placed().stream()
                .filter(box -> box.kind().equals("text") && box.x() == 10 && !hints.contains(box.text()))
                .filter(box -> !box.text().equals("team and hand-overs"))
                .sorted(Comparator.comparingDouble(Placed::y))
                .map(Placed::text)
                .toList();
    }
}
