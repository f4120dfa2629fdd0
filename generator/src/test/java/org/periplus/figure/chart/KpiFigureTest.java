package org.periplus.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;

/** The chart of a KPI and its one line as figures: what they hold, where it stands, and that nothing stands over anything. */
class KpiFigureTest {

    private static List<Placed> texts(Figure figure, String text) {
        return figure.placed().stream().filter(box -> box.text().equals(text)).toList();
    }

    private static List<Shape> all(Scene scene) {
        return SvgCheck.flat(scene.shapes())
                .flatMap(shape ->
                        shape instanceof Shape.Link link ? SvgCheck.flat(link.shapes()) : List.of(shape).stream())
                .toList();
    }

    private static List<Shape> of(Figure figure, String css) {
        return all(figure.scene()).stream()
                .filter(shape -> shape.css().equals(css))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkout-completion", "leisure-nps", "assistance-honoured", "call-waiting"})
    void chartsOfTheSampleAreSoundAndAsReviewed(String id) {
        FigureSample sample = FigureSample.nordlinie();
        Figure wide = KpiFiles.chart(sample, id, ChartSize.WIDE);
        FigureCheck.sound(wide);
        Figure compact = KpiFiles.chart(sample, id, ChartSize.COMPACT);
        FigureCheck.sound(compact);
        FigureCheck.golden(compact, "kpi-chart-" + id);
        assertThat(wide.scene().width()).isEqualTo(1392);
        assertThat(compact.scene().width()).isEqualTo(720);
        assertThat(SvgWriter.write(KpiFiles.chart(sample, id, ChartSize.COMPACT).scene()))
                .isEqualTo(SvgWriter.write(compact.scene()));
    }

    @Test
    void everyKpiOfTheSampleIsSound() {
        FigureSample sample = FigureSample.nordlinie();
        for (Kpi kpi : sample.atlas().kpis()) {
            for (ChartSize size : ChartSize.values()) {
                KpiChart.draw(sample.context(), kpi, size).ifPresent(FigureCheck::sound);
            }
            new SparklineCard()
                    .draw(sample.context(), FigureRequest.of(FigureType.SPARKLINE, new Ref(Kind.KPI, kpi.id())))
                    .ifPresent(FigureCheck::sound);
        }
        FigureCheck.golden(KpiFiles.card(sample, "checkout-completion"), "sparkline-checkout-completion");
        FigureCheck.golden(KpiFiles.card(sample, "call-waiting"), "sparkline-call-waiting");
    }

    @Test
    void aForecastIsDashedInTwoConesFromTheLastReadingOn() {
        String csv = KpiFiles.rows(
                "date,value",
                IntStream.range(0, 12)
                        .mapToObj(i -> KpiFiles.month(i, Integer.toString(40 + i + i % 3)))
                        .toArray(String[]::new));
        Figure figure =
                KpiFiles.chart(KpiFiles.kpi("forecast: {method: holt, periods: 4}\n", csv), "k", ChartSize.WIDE);
        assertThat(of(figure, "kfc")).hasSize(1);
        assertThat(of(figure, "kc50")).hasSize(1);
        assertThat(of(figure, "kc80")).hasSize(1);
        Shape.Circle last = (Shape.Circle) of(figure, "pt").get(11);
        assertThat(((Shape.Path) of(figure, "kfc").get(0)).d())
                .startsWith("M" + SvgWriter.number(last.x()) + " " + SvgWriter.number(last.y()));
        assertThat(figure.title().replace('\u00a0', ' ')).endsWith("with forecast to April 2026");
        assertThat(texts(figure, "50% and 80% range")).hasSize(1);
        assertThat(figure.twin().rows()).hasSize(12 + 1 + 4);
        assertThat(figure.twin().rows().get(13).get(0).text().replace('\u00a0', ' '))
                .isEqualTo("Forecast, January 2026");
    }

    @Test
    void withTooFewReadingsNoForecastIsDrawnAndThatIsSaid() {
        String csv =
                KpiFiles.rows("date,value", KpiFiles.month(0, "1"), KpiFiles.month(1, "2"), KpiFiles.month(2, "3"));
        Figure figure = KpiFiles.chart(KpiFiles.kpi("forecast: damped\n", csv), "k", ChartSize.COMPACT);
        assertThat(of(figure, "kfc")).isEmpty();
        assertThat(figure.scene().desc().orElseThrow())
                .contains("No forecast: it takes 8 readings in a row, there are 3.");
        FigureCheck.sound(figure);
    }

    @Test
    void intervalsAreABandWhereReadingsAreSharesWithCounts() {
        String csv = KpiFiles.rows(
                "date,value,n",
                KpiFiles.month(0, "40,50"),
                KpiFiles.month(1, "60,50"),
                KpiFiles.month(2, "50,"),
                KpiFiles.month(3, "55,50"));
        Figure share = KpiFiles.chart(KpiFiles.kpi("unit: \"%\"\n", csv), "k", ChartSize.WIDE);
        assertThat(of(share, "kint")).hasSize(2);
        assertThat(of(share, "kwhi")).hasSize(1);
        assertThat(share.twin().columns()).containsExactly("What", "Value", "Count", "Range");
        assertThat(share.twin().rows().get(0).get(3).text()).isEqualTo("27.6 to 53.8% (95%)");
        Figure points = KpiFiles.chart(KpiFiles.kpi("unit: points\n", csv), "k", ChartSize.WIDE);
        assertThat(of(points, "kint")).isEmpty();
        assertThat(points.twin().columns()).containsExactly("What", "Value", "Count");
    }

    @Test
    void intervalsTooNarrowToSeeAreSaidInstead() {
        String csv = KpiFiles.rows("date,value,n", KpiFiles.month(0, "40,900000"), KpiFiles.month(1, "60,900000"));
        Figure figure = KpiFiles.chart(KpiFiles.kpi("unit: \"%\"\n", csv), "k", ChartSize.WIDE);
        assertThat(of(figure, "kint")).isEmpty();
        assertThat(figure.placed())
                .extracting(Placed::text)
                .anySatisfy(text -> assertThat(text).contains("too narrow to draw, at most \u00b10.1\u00a0points."));
    }

    @Test
    void initiativesStandOverTheirDaysShippedAsLightsOthersAsRings() {
        String csv = KpiFiles.rows(
                "date,value",
                IntStream.range(0, 12).mapToObj(i -> KpiFiles.month(i, "" + i)).toArray(String[]::new));
        FigureSample sample = KpiFiles.kpi(
                "",
                csv,
                "initiatives/a.yaml",
                "name: Done\nstatus: shipped\nshipped: 2025-06-01\nexpects: [{kpi: k, change: 2}]\n",
                "initiatives/b.yaml",
                "name: To come\nstatus: planned\nstart: 2025-03-01\nexpects: [{kpi: k, by: 2026-02-01, change: -2}]\n",
                "initiatives/c.yaml",
                "name: Never\nstatus: dropped\nstart: 2025-03-01\nexpects: [{kpi: k, by: 2026-02-01}]\n",
                "initiatives/d.yaml",
                "name: Elsewhere\nstatus: shipped\nshipped: 2025-06-01\n");
        Figure figure = KpiFiles.chart(sample, "k", ChartSize.WIDE);
        Shape.Circle june = (Shape.Circle) of(figure, "pt").get(5);
        assertThat(texts(figure, "Done").get(0).x() + 6).isCloseTo(june.x(), within(0.01));
        assertThat(of(figure, "kring")).hasSize(1);
        assertThat(of(figure, "kann")).hasSize(1);
        assertThat(of(figure, "kann kplan")).hasSize(1);
        assertThat(figure.scene().role()).isEqualTo(Scene.Role.GROUP);
        assertThat(figure.placed()).extracting(Placed::text).doesNotContain("Never", "Elsewhere");
        List<TextTwin.Cell> planned = figure.twin().rows().get(14);
        assertThat(planned.get(0).href()).isNotEmpty();
        assertThat(planned)
                .extracting(cell -> cell.text().replace('\u00a0', ' '))
                .contains("\u22122 expected");
    }

    @Test
    void initiativesThatWouldMeetGoUpARow() {
        String csv = KpiFiles.rows(
                "date,value",
                IntStream.range(0, 24).mapToObj(i -> KpiFiles.month(i, "" + i)).toArray(String[]::new));
        String[] files = new String[8];
        for (int i = 0; i < 4; i++) {
            files[2 * i] = "initiatives/i" + i + ".yaml";
            files[2 * i + 1] = "name: Initiative " + i + "\nstatus: shipped\nshipped: 2025-0" + (5 + i)
                    + "-01\nexpects: [{kpi: k}]\n";
        }
        Figure figure = KpiFiles.chart(KpiFiles.kpi("", csv, files), "k", ChartSize.WIDE);
        List<Placed> marks = figure.placed().stream()
                .filter(box -> box.kind().equals("mark"))
                .toList();
        assertThat(marks).hasSize(4);
        for (int i = 1; i < 4; i++) {
            assertThat(marks.get(i).y() - marks.get(i - 1).y()).isEqualTo(MarkRows.ROW);
        }
        FigureCheck.sound(figure);
    }

    @Test
    void remarksAreNumbersAtTheirReadingsWithTheWordsBelow() {
        String csv = KpiFiles.rows(
                "date,value,note",
                KpiFiles.month(0, "1,"),
                KpiFiles.month(1, "5,Snow"),
                KpiFiles.month(2, "2,Thaw"),
                KpiFiles.month(3, "3,"));
        Figure figure = KpiFiles.chart(KpiFiles.kpi("", csv), "k", ChartSize.WIDE);
        Shape.Circle february = (Shape.Circle) of(figure, "pt").get(1);
        Shape.Circle number = (Shape.Circle) of(figure, "knote").get(0);
        assertThat(Math.hypot(number.x() - february.x(), number.y() - february.y()))
                .isLessThan(40);
        Placed words = texts(figure, "February\u00a02025: Snow").get(0);
        assertThat(words.y()).isGreaterThan(february.y());
        assertThat(of(figure, "knote")).hasSize(4);
    }

    @Test
    void missingPeriodsAreCountedInTheirGap() {
        String csv = KpiFiles.rows(
                "date,value",
                KpiFiles.month(0, "1"),
                KpiFiles.month(1, "2"),
                KpiFiles.month(4, "3"),
                KpiFiles.month(5, "2"));
        Figure figure = KpiFiles.chart(KpiFiles.kpi("", csv), "k", ChartSize.WIDE);
        assertThat(texts(figure, "2 months missing")).hasSize(1);
        assertThat(figure.scene().desc().orElseThrow()).contains("No reading for 2 months.");
    }

    @Test
    void groupsHaveMarksOfTheirOwnAndAreNamedAtTheRight() {
        String csv = KpiFiles.rows(
                "date,value,segment,persona",
                KpiFiles.month(0, "1,,"),
                KpiFiles.month(1, "2,,"),
                KpiFiles.month(0, "3,family,"),
                KpiFiles.month(1, "4,family,"),
                KpiFiles.month(0, "5,,mira"),
                KpiFiles.month(1, "6,,mira"));
        FigureSample sample = KpiFiles.kpi(
                "", csv, "segments/family.yaml", "name: Families\n", "personas/mira.yaml", "name: Mira Sander\n");
        Figure figure = KpiFiles.chart(sample, "k", ChartSize.COMPACT);
        assertThat(of(figure, "cv2")).hasSize(2);
        assertThat(texts(figure, "Families 4").get(0).x()).isGreaterThan(ChartSize.COMPACT.right());
        assertThat(texts(figure, "Mira Sander 6").get(0).x()).isGreaterThan(ChartSize.COMPACT.right());
        assertThat(figure.twin().columns()).contains("For");
        FigureCheck.sound(figure);
    }

    @Test
    void oneReadingIsADotWithItsValue() {
        Figure figure = KpiFiles.chart(
                KpiFiles.kpi("unit: \"%\"\n", KpiFiles.rows("date,value,n", KpiFiles.month(0, "42,30"))),
                "k",
                ChartSize.COMPACT);
        assertThat(of(figure, "cv")).isEmpty();
        assertThat(of(figure, "pt")).hasSize(1);
        assertThat(texts(figure, "42%")).isNotEmpty();
        assertThat(of(figure, "kwhi")).hasSize(1);
    }

    @Test
    void aCardHoldsNameValueLineAndStanding() {
        Figure figure = KpiFiles.card(
                KpiFiles.kpi(
                        "unit: \"%\"\ntarget: 50\n",
                        KpiFiles.rows("date,value", KpiFiles.month(0, "40"), KpiFiles.month(1, "30"))),
                "k");
        assertThat(figure.placed()).extracting(Placed::text).contains("Checkout", "30%", "Off target", "target 50%");
        assertThat(figure.scene().desc().orElseThrow()).contains("Off target. Higher is better.");
        assertThat(figure.twin().rows()).hasSize(4);
    }

    @Test
    void withoutReadingsThereIsNoFigure() {
        FigureSample sample = KpiFiles.kpi("", "date,value\n");
        Optional<Figure> none =
                new KpiChart().draw(sample.context(), FigureRequest.of(FigureType.KPI_CHART, new Ref(Kind.KPI, "k")));
        assertThat(none).isEmpty();
        assertThat(new SparklineCard()
                        .draw(sample.context(), FigureRequest.of(FigureType.SPARKLINE, new Ref(Kind.KPI, "k"))))
                .isEmpty();
        assertThat(new KpiChart().draw(sample.context(), FigureRequest.ofAtlas(FigureType.KPI_CHART)))
                .isEmpty();
    }
}
