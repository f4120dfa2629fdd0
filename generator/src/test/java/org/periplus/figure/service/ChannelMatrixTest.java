package org.periplus.figure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;

/** Channels by stage: what is counted, where cells lie, what they say without colour. */
class ChannelMatrixTest {

    private static final String JOURNEY = """
            name: Refund
            personas: [mira]
            stages:
              - id: ask
                name: Ask
                touchpoints:
                  - {id: a, name: A, channel: web, emotion: -2, pains: [{text: Slow, severity: 4}, {text: Odd, severity: 2}]}
                  - {id: b, name: B, channel: web, emotion: -1, moment-of-truth: true}
                  - {id: c, name: C, channel: shop}
              - id: wait
                name: Wait
                touchpoints:
                  - {id: d, name: D, channel: shop, emotion: 1}
                  - {id: e, name: E}
            """;

    @Test
    void countsTouchpointsAveragesEmotionsAndKeepsTheWorstPain() {
        assertThat(rows(JOURNEY))
                .containsExactly(
                        List.of(
                                "Website",
                                "2, emotion \u22121.5, severity 4, 1 moment of truth",
                                "",
                                "2, emotion \u22121.5, severity 4, 1 moment of truth"),
                        List.of("Shop", "1, emotion \u2013", "1, emotion +1", "2, emotion +1"),
                        List.of("No channel named", "", "1, emotion \u2013", "1, emotion \u2013"),
                        List.of(
                                "All channels",
                                "3, emotion \u22121.5, severity 4, 1 moment of truth",
                                "2, emotion +1",
                                "5, emotion \u22120.7, severity 4, 1 moment of truth"));
    }

    @Test
    void laysCellsInRowsOf56AndColumnsOfOneWidth() {
        List<Placed> cells = figure(JOURNEY).placed().stream()
                .filter(box -> box.kind().equals("cell"))
                .toList();

        assertThat(cells).hasSize(6);
        assertThat(cells.get(2).y() - cells.get(0).y()).isEqualTo(56, within(0.01));
        assertThat(cells.get(1).x() - cells.get(0).x())
                .isEqualTo(cells.get(0).width() + 8, within(0.01))
                .isEqualTo(190, within(0.01));
    }

    @Test
    void dotsEmptyCellsAndTintsTheOthersByTheirStep() {
        List<String> css = figure(JOURNEY).scene().shapes().stream()
                .flatMap(shape -> shape instanceof Shape.Link link ? link.shapes().stream() : Stream.of(shape))
                .map(Shape::css)
                .toList();

        assertThat(css).contains("sv-em2", "sv-ep1", "sv-none");
        String markup = SvgWriter.writeDocument(figure(JOURNEY).scene());
        assertThat(markup.split("class=\"sv-void\"", -1)).hasSize(1 + 2 + 1);
    }

    @Test
    void namesTheWeakestPlace() {
        assertThat(figure(JOURNEY).scene().desc())
                .contains(
                        "5 touchpoints on 2 channels. Weakest where Website meets \"Ask\": average emotion \u22121.5. 1 channel"
                                + " serves more than one stage.");
    }

    @Test
    void saysEachCellInWords() {
        assertThat(SvgWriter.writeDocument(figure(JOURNEY).scene()))
                .contains(
                        "aria-label=\"2 \u22121.5. Website in Ask. 2 touchpoints. Average emotion \u22121.5. Worst pain has severity 4. 1 moment"
                                + " of truth.\"");
    }

    @Test
    void drawsNothingOfAJourneyWithoutChannels() {
        String bare = "name: Bare\nstages: [{id: a, name: A, touchpoints: [{id: x, name: X}]}]\n";

        assertThat(ServiceSample.draw(new ChannelMatrix(), FigureType.CHANNEL_MATRIX, ServiceSample.of(bare), "j"))
                .isEmpty();
    }

    @Test
    void isDrawnAsReviewed() {
        Figure figure = ServiceSample.draw(
                        new ChannelMatrix(), FigureType.CHANNEL_MATRIX, FigureSample.nordlinie(), "delay-refund")
                .orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "channel-matrix");
    }

    private static Figure figure(String journey) {
        return ServiceSample.drawn(new ChannelMatrix(), FigureType.CHANNEL_MATRIX, journey);
    }

    private static List<List<String>> rows(String journey) {
        return figure(journey).twin().rows().stream()
                .map(row -> row.stream().map(TextTwin.Cell::text).toList())
                .toList();
    }
}
