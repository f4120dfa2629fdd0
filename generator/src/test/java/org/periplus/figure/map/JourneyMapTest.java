package org.periplus.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.XMLResourceDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgWriter;
import org.w3c.dom.Document;

/** The journey map as numbers: where boxes lie, which lanes there are, and that another program can draw them. */
class JourneyMapTest {

    private static final String PLAIN = "Group ticket checkout";
    private static final String LONG_WORD = "Donau".repeat(12);
    private static final String ARABIC = "\u0634\u0631\u0627\u0621 \u0627\u0644\u062a\u0630\u0643\u0631\u0629";
    private static final String CHINESE =
            "\u8d2d\u4e70\u5bb6\u5ead\u5468\u672b\u65c5\u884c\u8f66\u7968\u548c\u5ea7\u4f4d";
    private static final String EMOJI =
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83d\ude80\ud83d\ude80\ud83d\ude80 launch \ud83c\uddea\ud83c\uddfa";
    private static final String HOSTILE = "<script>alert('x')</script> & \"quotes\"";
    private static final double ROUNDING = 0.01;

    static Stream<MapSample> samples() {
        return Stream.of(
                new MapSample(1, 1, PLAIN, true),
                new MapSample(1, 60, PLAIN, true),
                new MapSample(6, 14, PLAIN, true),
                new MapSample(6, 60, PLAIN, true),
                new MapSample(14, 1, PLAIN, true),
                new MapSample(14, 60, LONG_WORD, true),
                new MapSample(6, 14, LONG_WORD, true),
                new MapSample(6, 14, ARABIC, true),
                new MapSample(6, 14, CHINESE, true),
                new MapSample(6, 14, EMOJI, true),
                new MapSample(6, 14, HOSTILE, true),
                new MapSample(6, 14, PLAIN, false),
                new MapSample(2, 0, PLAIN, false));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsEveryTextInsideItsLane(MapSample sample) {
        for (DrawnLane lane : JourneyMap.lanes(sample.context())) {
            for (Placed box : lane.placed()) {
                assertThat(inside(box, 0, 0, lane.scene().width(), lane.scene().height()))
                        .as("%s: %s", lane.id(), box)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsEveryTextInsideTheCardOrBarItBeginsIn(MapSample sample) {
        for (DrawnLane lane : JourneyMap.lanes(sample.context())) {
            if (!List.of("touchpoints", "backstage").contains(lane.id())) {
                continue;
            }
            List<Placed> frames = kinds(lane, lane.id().equals("backstage") ? "bar" : "card");
            for (Placed text : kinds(lane, "text")) {
                boolean framed = frames.isEmpty() || text.text().equals("No touchpoint yet");
                assertThat(framed
                                || frames.stream()
                                        .anyMatch(box -> inside(text, box.x(), box.y(), box.width(), box.height())))
                        .as("%s: %s", lane.id(), text)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void laysNoTextOnAnotherTextAndNoCardOnAnotherCard(MapSample sample) {
        for (DrawnLane lane : JourneyMap.lanes(sample.context())) {
            assertThat(overlaps(kinds(lane, "text"))).as(lane.id()).isEmpty();
            assertThat(overlaps(kinds(lane, "card"))).as(lane.id()).isEmpty();
            assertThat(overlaps(kinds(lane, "pill"))).as(lane.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsNumbersOfTravellersClearOfThePills(MapSample sample) {
        for (DrawnLane lane : JourneyMap.lanes(sample.context())) {
            for (Placed pill : kinds(lane, "pill")) {
                assertThat(kinds(lane, "text"))
                        .as(lane.id())
                        .allMatch(text ->
                                !meet(text, pill) || inside(text, pill.x(), pill.y(), pill.width(), pill.height()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isDrawnByAnotherProgram(MapSample sample) throws IOException {
        for (DrawnLane lane : JourneyMap.lanes(sample.context())) {
            assertThat(built(SvgWriter.writeDocument(lane.scene())))
                    .as(lane.id())
                    .isNotNull();
        }
    }

    @Test
    void showsTheUsualLanesInOrderAndTheTeamsOwnLast() {
        assertThat(JourneyMap.lanes(new MapSample(6, 14, PLAIN, true).context()))
                .extracting(DrawnLane::id)
                .containsExactly(
                        "head",
                        "flow",
                        "touchpoints",
                        "emotion",
                        "thoughts",
                        "pains",
                        "gains",
                        "ideas",
                        "backstage",
                        "kpis",
                        "x-waiting-time");
    }

    @Test
    void leavesOutTheCurveWhenNoEmotionIsKnown() {
        MapFigure map = JourneyMap.figure(new MapSample(6, 14, PLAIN, false).context());

        assertThat(map.lanes()).extracting(LaneFigure::id).doesNotContain("emotion");
        assertThat(map.legend()).extracting(LegendEntry::words).doesNotContain("Measured", "Assumed");
    }

    @Test
    void linksCardsStagesAndPainsToTheirRows() {
        String all = text(JourneyMap.figure(new MapSample(1, 3, PLAIN, true).context()));

        assertThat(all).contains("href=\"#stage-s0\"", "href=\"#tp-t0-0\"", "href=\"#pain-t0-2-p2\"");
        assertThat(all).contains("href=\"../opportunities/o.html\"");
        assertThat(all)
                .contains("Touchpoint 1: Group ticket checkout. Channel Group ticket checkout. Moment of truth.");
    }

    @Test
    void showsFourPainsOfAStageAndLinksToTheRest() {
        MapSample sample = new MapSample(1, 6, PLAIN, true);
        LaneFigure pains = JourneyMap.figure(sample.context()).lanes().stream()
                .filter(lane -> lane.id().equals("pains"))
                .findFirst()
                .orElseThrow();

        assertThat(pains.svg().value().split("href=\"#pain-", -1)).hasSize(5);
        assertThat(pains.svg().value()).contains("and 8 more", "severity 3, at 3");
    }

    @Test
    void growsSlotsToFillThePageAndShrinksThemInACrowd() {
        assertThat(new MapSample(6, 14, PLAIN, true).context().grid().slot()).isEqualTo(92);
        assertThat(new MapSample(3, 5, PLAIN, true).context().grid().slot()).isEqualTo(150);
        assertThat(new MapSample(6, 60, PLAIN, true).context().grid().slot()).isEqualTo(64);
    }

    @Test
    void writesWhatIsHostileAsText() {
        String all = text(JourneyMap.figure(new MapSample(6, 14, HOSTILE, true).context()));

        assertThat(all).doesNotContain("<script").doesNotContain("style=");
    }

    @Test
    void givesTheSameCharactersEachTime() {
        MapSample sample = new MapSample(6, 60, PLAIN, true);

        assertThat(JourneyMap.figure(sample.context())).isEqualTo(JourneyMap.figure(sample.context()));
    }

    private static String text(MapFigure map) {
        StringBuilder all = new StringBuilder();
        map.lanes().forEach(lane -> all.append(lane.svg().value()));
        return all.toString();
    }

    private static List<Placed> kinds(DrawnLane lane, String kind) {
        return lane.placed().stream().filter(box -> box.kind().equals(kind)).toList();
    }

    private static boolean inside(Placed box, double x, double y, double width, double height) {
        return box.x() >= x - ROUNDING
                && box.y() >= y - ROUNDING
                && box.x() + box.width() <= x + width + ROUNDING
                && box.y() + box.height() <= y + height + ROUNDING;
    }

    private static List<String> overlaps(List<Placed> boxes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (meet(boxes.get(i), boxes.get(j))) {
                    found.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return found;
    }

    private static boolean meet(Placed a, Placed b) {
        return a.x() + ROUNDING < b.x() + b.width()
                && b.x() + ROUNDING < a.x() + a.width()
                && a.y() + ROUNDING < b.y() + b.height()
                && b.y() + ROUNDING < a.y() + a.height();
    }

    private static GraphicsNode built(String svg) throws IOException {
        SAXSVGDocumentFactory factory = new SAXSVGDocumentFactory(XMLResourceDescriptor.getXMLParserClassName());
        Document document = factory.createDocument("about:map", new StringReader(svg));
        BridgeContext bridge = new BridgeContext(new UserAgentAdapter());
        try {
            return new GVTBuilder().build(bridge, document);
        } finally {
            bridge.dispose();
        }
    }
}
