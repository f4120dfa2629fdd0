package org.periplus.figure.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.SvgWriter;

/** The three figures of service hold for any content: sound, nothing outside, no words over others, always the same. */
class AnyContentTest {

    private static final Map<FigureType, Drawing> DRAWINGS = Map.of(
            FigureType.BLUEPRINT, new Blueprint(),
            FigureType.CHANNELS, new SwimLanes(),
            FigureType.CHANNEL_MATRIX, new ChannelMatrix());

    static Stream<ServiceSample> samples() {
        String plain = "Group ticket checkout";
        return Stream.of(
                new ServiceSample(1, 1, plain),
                new ServiceSample(6, 14, plain),
                new ServiceSample(40, 40, plain),
                new ServiceSample(40, 7, plain),
                new ServiceSample(1, 41, plain),
                new ServiceSample(6, 14, "Donau".repeat(60)),
                new ServiceSample(2, 3, "A very long story about a ticket ".repeat(30)),
                new ServiceSample(6, 14, "\u0634\u0631\u0627\u0621 \u0627\u0644\u062a\u0630\u0643\u0631\u0629"),
                new ServiceSample(
                        6, 14, "\u8d2d\u4e70\u5bb6\u5ead\u5468\u672b\u65c5\u884c\u8f66\u7968\u548c\u5ea7\u4f4d"),
                new ServiceSample(6, 14, "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e"),
                new ServiceSample(
                        6, 14, "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83d\ude80\ud83d\ude80 launch"),
                new ServiceSample(6, 14, "<script>alert('x')</script> & \"quotes\" ]]>"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isSound(ServiceSample sample) {
        FigureSample content = sample.sample();
        DRAWINGS.forEach((type, drawing) -> FigureCheck.sound(draw(type, drawing, content)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheSameEachTime(ServiceSample sample) {
        FigureSample content = sample.sample();
        FigureSample again = sample.sample();
        DRAWINGS.forEach((type, drawing) ->
                assertThat(markup(draw(type, drawing, content))).isEqualTo(markup(draw(type, drawing, again))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsEveryTouchpointInTheTable(ServiceSample sample) {
        FigureSample content = sample.sample();
        for (FigureType type : List.of(FigureType.BLUEPRINT, FigureType.CHANNELS)) {
            Figure figure = draw(type, DRAWINGS.get(type), content);
            assertThat(figure.twin().rows()).hasSize(sample.touchpoints());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void laysNoBoxOnAnother(ServiceSample sample) {
        Figure figure = draw(FigureType.BLUEPRINT, new Blueprint(), sample.sample());
        List<Placed> boxes = kind(figure, "box");
        assertThat(IntStream.range(0, boxes.size())
                        .filter(i -> boxes.subList(i + 1, boxes.size()).stream()
                                .anyMatch(other -> boxes.get(i).meets(other, 0)))
                        .mapToObj(boxes::get))
                .isEmpty();
    }

    @Test
    void keepsLettersClearOfFaces() {
        Figure figure = draw(FigureType.CHANNELS, new SwimLanes(), new ServiceSample(6, 60, "Ticket").sample());
        List<Placed> faces = kind(figure, "face");

        assertThat(kind(figure, "ring"))
                .isNotEmpty()
                .allSatisfy(ring -> assertThat(faces).noneMatch(face -> face.meets(ring, 0)));
    }

    @Test
    void drawsThreeHundredTouchpointsInsideTheFigure() {
        FigureSample content = new ServiceSample(40, 300, "Group ticket checkout").sample();
        DRAWINGS.forEach((type, drawing) -> {
            Figure figure = draw(type, drawing, content);
            assertThat(figure.placed())
                    .allMatch(box -> box.x() >= 0
                            && box.y() >= 0
                            && box.x() + box.width() <= figure.scene().width() + 0.1
                            && box.y() + box.height() <= figure.scene().height() + 0.1);
            SvgCheck.sound(markup(figure));
        });
    }

    private static List<Placed> kind(Figure figure, String kind) {
        return figure.placed().stream().filter(box -> box.kind().equals(kind)).toList();
    }

    private static Figure draw(FigureType type, Drawing drawing, FigureSample sample) {
        return ServiceSample.draw(drawing, type, sample, "j").orElseThrow();
    }

    private static String markup(Figure figure) {
        return SvgWriter.writeDocument(figure.scene());
    }
}
