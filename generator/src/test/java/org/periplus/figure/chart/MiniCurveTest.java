package org.periplus.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.figure.engine.MonotoneCubic;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.model.Details;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.wording.SpokenWords;

/** The small curve of a journey, and the curve through points itself. */
class MiniCurveTest {

    private static final Touchpoint ANY = new Touchpoint(
            "t",
            "T",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Details.none());

    /** Returns a curve; NaN is an emotion not known. */
    private static Curve curve(boolean assumed, double... emotions) {
        List<CurvePoint> points = IntStream.range(0, emotions.length)
                .mapToObj(i -> new CurvePoint(
                        i, "s", ANY, Double.isNaN(emotions[i]) ? Optional.empty() : Optional.of(emotions[i]), assumed))
                .toList();
        return new Curve(new Ref(Kind.PERSONA, "mira"), points);
    }

    private static long paths(Curve curve, String css) {
        return SvgCheck.all(
                        MiniCurve.scene(curve, "m", SpokenWords.english())
                                .orElseThrow()
                                .shapes(),
                        Shape.Path.class,
                        css)
                .size();
    }

    @Test
    void facesStandAtTheLowestAndTheHighestPoint() {
        String markup = MiniCurve.html(curve(false, 1, -2, 2, 0), "m", SpokenWords.english())
                .value();
        SvgCheck.sound(markup);
        assertThat(markup).contains("face em2", "face ep2").doesNotContain("face ez");
        assertThat(markup).contains("<title>Emotion from +1 to 0, lowest \u22122, highest +2</title>");
    }

    @Test
    void oneMissingPointIsBridgedDashedAndTwoBreakTheLine() {
        assertThat(paths(curve(false, 1, 1, Double.NaN, 0, 0), "cv as")).isEqualTo(1);
        assertThat(paths(curve(false, 1, 1, Double.NaN, Double.NaN, 0, 0), "cv as"))
                .isZero();
        assertThat(paths(curve(false, 1, 1, Double.NaN, Double.NaN, 0, 0), "cv"))
                .isEqualTo(2);
    }

    @Test
    void assumedIsDashed() {
        assertThat(paths(curve(true, 1, -1, 0), "cv")).isZero();
        assertThat(paths(curve(true, 1, -1, 0), "cv as")).isEqualTo(1);
    }

    @Test
    void withoutEmotionsNothingIsDrawn() {
        assertThat(MiniCurve.html(curve(false, Double.NaN, Double.NaN), "m", SpokenWords.english())
                        .isEmpty())
                .isTrue();
        SvgCheck.sound(
                MiniCurve.html(curve(false, 1), "m", SpokenWords.english()).value());
        SvgCheck.sound(MiniCurve.html(curve(false, 0, 0, 0), "m", SpokenWords.english())
                .value());
    }

    @Test
    void theCurvePassesThroughEveryPointAndNeverOvershoots() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<MonotoneCubic.Point> points = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                points.add(new MonotoneCubic.Point(i * 10 + random.nextDouble() * 5, random.nextInt(9) * 10));
            }
            for (MonotoneCubic.Segment way : MonotoneCubic.through(points)) {
                assertThat(points).contains(way.from(), way.to());
                inside(way);
            }
        }
    }

    private static void inside(MonotoneCubic.Segment way) {
        double low = Math.min(way.from().y(), way.to().y()) - 1e-9;
        double high = Math.max(way.from().y(), way.to().y()) + 1e-9;
        for (double t = 0; t <= 1; t += 0.05) {
            double u = 1 - t;
            double y = u * u * u * way.from().y()
                    + 3 * u * u * t * way.first().y()
                    + 3 * u * t * t * way.second().y()
                    + t * t * t * way.to().y();
            assertThat(y).isBetween(low, high);
        }
    }
}
