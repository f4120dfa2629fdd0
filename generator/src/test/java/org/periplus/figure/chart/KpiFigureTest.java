package org.periplus.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    private static final List<String> WORDS = List.of(
            "Checkout",
            "Kundenzufriedenheitsbefragungsergebnis ".repeat(4),
            "\u0627\u0644\u0642\u0637\u0627\u0631 \u0627\u0644\u0633\u0631\u064a\u0639 \u0625\u0644\u0649 \u0627\u0644\u0628\u062d\u0631",
            "\u5217\u8eca\u306e\u65c5\u3092\u697d\u3057\u3080\u5bb6\u65cf\u306e\u305f\u3081\u306e\u65b0\u3057\u3044\u6599\u91d1",
            "\ud83d\ude86\ud83d\ude86 \u0930\u0947\u0932 \u092f\u093e\u0924\u094d\u0930\u093e <b>&amp;",
            "x".repeat(300),
            "\u041f\u043e\u0435\u0437\u0434 \u043a \u043c\u043e\u0440\u044e");

    private static Figure chart(FigureSample sample, String id, ChartSize size) {
        Kpi kpi = sample.atlas().find(Kpi.class, new Ref(Kind.KPI, id)).orElseThrow();
        return KpiChart.draw(sample.context(), kpi, size).orElseThrow();
    }

    private static Figure card(FigureSample sample, String id) {
        return new SparklineCard()
                .draw(sample.context(), FigureRequest.of(FigureType.SPARKLINE, new Ref(Kind.KPI, id)))
                .orElseThrow();
    }

    private static String rows(String columns, String... lines) {
        return columns + "\n" + String.join("\n", lines) + "\n";
    }

    private static String month(int i, String rest) {
        return LocalDate.of(2025, 1, 1).plusMonths(i) + "," + rest;
    }

    private static FigureSample kpi(String yaml, String csv, String... more) {
        String[] files = new String[4 + more.length];
        files[0] = "kpis/k.yaml";
        files[1] = "name: Checkout\ntype: custom\nreadings: k.csv\n" + yaml;
        files[2] = "kpis/k.csv";
        files[3] = csv;
        System.arraycopy(more, 0, files, 4, more.length);
        return FigureSample.of(files);
    }

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
        return all(figure.scene()).stream().filter(shape -> shape.css().equals(css)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkout-completion", "leisure-nps", "assistance-honoured", "call-waiting"})
    void chartsOfTheSampleAreSoundAndAsReviewed(String id) {
        FigureSample sample = FigureSample.nordlinie();
        Figure wide = chart(sample, id, ChartSize.WIDE);
        FigureCheck.sound(wide);
        Figure compact = chart(sample, id, ChartSize.COMPACT);
        FigureCheck.sound(compact);
        FigureCheck.golden(compact, "kpi-chart-" + id);
        assertThat(wide.scene().width()).isEqualTo(1392);
        assertThat(compact.scene().width()).isEqualTo(720);
        assertThat(SvgWriter.write(chart(sample, id, ChartSize.COMPACT).scene()))
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
        FigureCheck.golden(card(sample, "checkout-completion"), "sparkline-checkout-completion");
        FigureCheck.golden(card(sample, "call-waiting"), "sparkline-call-waiting");
    }

    @Test
    void aForecastIsDashedInTwoConesFromTheLastReadingOn() {
        String csv = rows(
                "date,value",
                IntStream.range(0, 12)
                        .mapToObj(i -> month(i, Integer.toString(40 + i + i % 3)))
                        .toArray(String[]::new));
        Figure figure = chart(kpi("forecast: {method: holt, periods: 4}\n", csv), "k", ChartSize.WIDE);
        assertThat(of(figure, "kfc")).hasSize(1);
        assertThat(of(figure, "kc50")).hasSize(1);
        assertThat(of(figure, "kc80")).hasSize(1);
        Shape.Circle last = (Shape.Circle) of(figure, "pt").get(11);
        assertThat(((Shape.Path) of(figure, "kfc").get(0)).d())
                .startsWith("M" + SvgWriter.number(last.x()) + " " + SvgWriter.number(last.y()));
        assertThat(figure.title().replace('\u00a0', ' ')).endsWith("with forecast to April 2026");
        assertThat(texts(figure, "50% and 80% range")).hasSize(1);
        assertThat(figure.twin().rows()).hasSize(12 + 4);
        assertThat(figure.twin().rows().get(12).get(0).text().replace('\u00a0', ' '))
                .isEqualTo("Forecast, January 2026");
    }

    @Test
    void withTooFewReadingsNoForecastIsDrawnAndThatIsSaid() {
        String csv = rows("date,value", month(0, "1"), month(1, "2"), month(2, "3"));
        Figure figure = chart(kpi("forecast: damped\n", csv), "k", ChartSize.COMPACT);
        assertThat(of(figure, "kfc")).isEmpty();
        assertThat(figure.scene().desc().orElseThrow())
                .contains("No forecast: it takes 8 readings in a row, there are 3.");
        FigureCheck.sound(figure);
    }

    @Test
    void intervalsAreABandWhereReadingsAreSharesWithCounts() {
        String csv = rows("date,value,n", month(0, "40,50"), month(1, "60,50"), month(2, "50,"), month(3, "55,50"));
        Figure share = chart(kpi("unit: \"%\"\n", csv), "k", ChartSize.WIDE);
        assertThat(of(share, "kint")).hasSize(2);
        assertThat(of(share, "kwhi")).hasSize(1);
        assertThat(share.twin().columns()).containsExactly("What", "Value", "Count", "Range");
        assertThat(share.twin().rows().get(0).get(3).text()).isEqualTo("27.6 to 53.8% (95%)");
        Figure points = chart(kpi("unit: points\n", csv), "k", ChartSize.WIDE);
        assertThat(of(points, "kint")).isEmpty();
        assertThat(points.twin().columns()).containsExactly("What", "Value", "Count");
    }

    @Test
    void intervalsTooNarrowToSeeAreSaidInstead() {
        String csv = rows("date,value,n", month(0, "40,900000"), month(1, "60,900000"));
        Figure figure = chart(kpi("unit: \"%\"\n", csv), "k", ChartSize.WIDE);
        assertThat(of(figure, "kint")).isEmpty();
        assertThat(figure.placed())
                .extracting(Placed::text)
                .anySatisfy(text -> assertThat(text).contains("too narrow to draw, at most \u00b10.1\u00a0points."));
    }

    @Test
    void initiativesStandOverTheirDaysShippedAsLightsOthersAsRings() {
        String csv = rows(
                "date,value",
                IntStream.range(0, 12).mapToObj(i -> month(i, "" + i)).toArray(String[]::new));
        FigureSample sample = kpi(
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
        Figure figure = chart(sample, "k", ChartSize.WIDE);
        Shape.Circle june = (Shape.Circle) of(figure, "pt").get(5);
        assertThat(texts(figure, "Done").get(0).x() + 6).isCloseTo(june.x(), within(0.01));
        assertThat(of(figure, "kring")).hasSize(1);
        assertThat(of(figure, "kann")).hasSize(1);
        assertThat(of(figure, "kann kplan")).hasSize(1);
        assertThat(figure.scene().role()).isEqualTo(Scene.Role.GROUP);
        assertThat(figure.placed()).extracting(Placed::text).doesNotContain("Never", "Elsewhere");
        List<TextTwin.Cell> planned = figure.twin().rows().get(13);
        assertThat(planned.get(0).href()).isNotEmpty();
        assertThat(planned).extracting(cell -> cell.text().replace('\u00a0', ' ')).contains("\u22122 expected");
    }

    @Test
    void initiativesThatWouldMeetGoUpARow() {
        String csv = rows(
                "date,value",
                IntStream.range(0, 24).mapToObj(i -> month(i, "" + i)).toArray(String[]::new));
        String[] files = new String[8];
        for (int i = 0; i < 4; i++) {
            files[2 * i] = "initiatives/i" + i + ".yaml";
            files[2 * i + 1] = "name: Initiative " + i + "\nstatus: shipped\nshipped: 2025-0" + (5 + i)
                    + "-01\nexpects: [{kpi: k}]\n";
        }
        Figure figure = chart(kpi("", csv, files), "k", ChartSize.WIDE);
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
        String csv = rows("date,value,note", month(0, "1,"), month(1, "5,Snow"), month(2, "2,Thaw"), month(3, "3,"));
        Figure figure = chart(kpi("", csv), "k", ChartSize.WIDE);
        Shape.Circle february = (Shape.Circle) of(figure, "pt").get(1);
        Shape.Circle number = (Shape.Circle) of(figure, "knote").get(0);
        assertThat(Math.hypot(number.x() - february.x(), number.y() - february.y())).isLessThan(40);
        Placed words = texts(figure, "February\u00a02025: Snow").get(0);
        assertThat(words.y()).isGreaterThan(february.y());
        assertThat(of(figure, "knote")).hasSize(4);
    }

    @Test
    void missingPeriodsAreCountedInTheirGap() {
        String csv = rows("date,value", month(0, "1"), month(1, "2"), month(4, "3"), month(5, "2"));
        Figure figure = chart(kpi("", csv), "k", ChartSize.WIDE);
        assertThat(texts(figure, "2 months missing")).hasSize(1);
        assertThat(figure.scene().desc().orElseThrow()).contains("No reading for 2 months.");
    }

    @Test
    void groupsHaveMarksOfTheirOwnAndAreNamedAtTheRight() {
        String csv = rows(
                "date,value,segment,persona",
                month(0, "1,,"),
                month(1, "2,,"),
                month(0, "3,family,"),
                month(1, "4,family,"),
                month(0, "5,,mira"),
                month(1, "6,,mira"));
        FigureSample sample = kpi(
                "", csv, "segments/family.yaml", "name: Families\n", "personas/mira.yaml", "name: Mira Sander\n");
        Figure figure = chart(sample, "k", ChartSize.COMPACT);
        assertThat(of(figure, "cv2")).hasSize(2);
        assertThat(texts(figure, "Families 4").get(0).x()).isGreaterThan(ChartSize.COMPACT.right());
        assertThat(texts(figure, "Mira Sander 6").get(0).x()).isGreaterThan(ChartSize.COMPACT.right());
        assertThat(figure.twin().columns()).contains("For");
        FigureCheck.sound(figure);
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void hostileNumbersStillMakeAChart(ChartSize size) {
        String[] texts = {
            rows("date,value", month(0, "1e15"), month(1, "-1e15"), month(2, "0")),
            rows("date,value", month(0, "7"), month(1, "7"), month(2, "7")),
            rows("date,value", month(0, "-3"), month(1, "-9.25")),
            rows("date,value", month(0, "42")),
            rows("date,value", "1966-01-01,5", "2026-01-01,6"),
            rows(
                    "date,value,note",
                    IntStream.range(0, 2000)
                            .mapToObj(i -> LocalDate.of(2020, 6, 1).plusDays(i) + "," + (i * 7919 % 101) + ",Remark " + i)
                            .toArray(String[]::new))
        };
        for (String csv : texts) {
            FigureSample sample = kpi("unit: \"%\"\nforecast: holt\ntarget: 50\n", csv);
            FigureCheck.sound(chart(sample, "k", size));
            FigureCheck.sound(card(sample, "k"));
        }
    }

    @Test
    void oneReadingIsADotWithItsValue() {
        Figure figure = chart(kpi("unit: \"%\"\n", rows("date,value,n", month(0, "42,30"))), "k", ChartSize.COMPACT);
        assertThat(of(figure, "cv")).isEmpty();
        assertThat(of(figure, "pt")).hasSize(1);
        assertThat(texts(figure, "42%")).isNotEmpty();
        assertThat(of(figure, "kwhi")).hasSize(1);
    }

    @Test
    void aCardHoldsNameValueLineAndStanding() {
        Figure figure = card(
                kpi("unit: \"%\"\ntarget: 50\n", rows("date,value", month(0, "40"), month(1, "30"))), "k");
        assertThat(figure.placed()).extracting(Placed::text).contains("Checkout", "30%", "Off target", "target 50%");
        assertThat(figure.scene().desc().orElseThrow()).contains("Off target. Higher is better.");
        assertThat(figure.twin().rows()).hasSize(4);
    }

    @Test
    void withoutReadingsThereIsNoFigure() {
        FigureSample sample = kpi("", "date,value\n");
        Optional<Figure> none = new KpiChart()
                .draw(sample.context(), FigureRequest.of(FigureType.KPI_CHART, new Ref(Kind.KPI, "k")));
        assertThat(none).isEmpty();
        assertThat(new SparklineCard()
                        .draw(sample.context(), FigureRequest.of(FigureType.SPARKLINE, new Ref(Kind.KPI, "k"))))
                .isEmpty();
        assertThat(new KpiChart().draw(sample.context(), FigureRequest.ofAtlas(FigureType.KPI_CHART))).isEmpty();
    }

    @Test
    void whateverTheContentNoWordsStandOverOthers() {
        for (int seed = 0; seed < 120; seed++) {
            FigureSample sample = random(new Random(seed));
            for (ChartSize size : ChartSize.values()) {
                FigureCheck.sound(chart(sample, "k", size));
            }
            new SparklineCard()
                    .draw(sample.context(), FigureRequest.of(FigureType.SPARKLINE, new Ref(Kind.KPI, "k")))
                    .ifPresent(FigureCheck::sound);
        }
    }

    private static FigureSample random(Random random) {
        double size = Math.pow(10, random.nextInt(14) - 2);
        int count = 1 + random.nextInt(60);
        String csv = "date,value,n,segment,note\n"
                + IntStream.range(0, count)
                        .filter(i -> i == 0 || random.nextInt(6) > 0)
                        .mapToObj(i -> month(i / (1 + count % 3), row(random, size)))
                        .collect(Collectors.joining("\n"))
                + "\n";
        String yaml = "unit: " + quoted(random.nextBoolean() ? "%" : word(random)) + "\nforecast: "
                + (random.nextBoolean() ? "holt" : "damped") + "\ntarget: [{value: " + size * random.nextDouble()
                + ", by: 2025-06-01}, {value: " + size + "}]\nbenchmark: [{value: " + size * random.nextDouble()
                + ", who: " + quoted(word(random)) + "}, {value: " + size / 2 + ", who: " + quoted(word(random))
                + ", as-of: 2024-01-01}]\n";
        int initiatives = random.nextInt(16);
        String[] files = new String[2 * initiatives + 8];
        for (int i = 0; i < 4; i++) {
            files[2 * i] = "segments/s" + i + ".yaml";
            files[2 * i + 1] = "name: " + quoted(word(random)) + "\n";
        }
        for (int i = 0; i < initiatives; i++) {
            files[8 + 2 * i] = "initiatives/i" + i + ".yaml";
            files[9 + 2 * i] = initiative(random);
        }
        return kpi(yaml, csv, files);
    }

    private static String row(Random random, double size) {
        String segment = random.nextInt(3) > 0 ? "" : "s" + random.nextInt(4);
        String note = random.nextInt(5) > 0 ? "" : word(random).replace(",", " ");
        return (random.nextDouble() - 0.2) * size + "," + random.nextInt(400) + "," + segment + ",\"" + note + "\"";
    }

    private static String initiative(Random random) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
        String words = "name: " + quoted(word(random)) + "\nexpects: [{kpi: k, change: 2, by: " + day + "}]\n";
        return words + (random.nextBoolean() ? "status: shipped\nshipped: " + day + "\n" : "status: planned\n");
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String quoted(String text) {
        return "\"" + text.strip() + "\"";
    }
}
