package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplus.analysis.Measured.Ground;
import org.periplus.model.Entity;
import org.periplus.model.Inputs;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Operand;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Sketch;

/** What parts make of a KPI; the expected intervals are SciPy 1.17's (binomtest, Wilson). */
class PartFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final Ref FAMILIES = new Ref(Kind.SEGMENT, "families");

    private static Operand number(double value) {
        return new Operand(Optional.of(value), Optional.empty());
    }

    private static Operand kpi(String id) {
        return new Operand(Optional.empty(), Optional.of(Sketch.kpi(id)));
    }

    private static Inputs share(Operand of, Operand from) {
        return Sketch.of(Inputs.class, "of", of, "from", from);
    }

    private static Reading reading(String date, double value) {
        return Sketch.of(Reading.class, "date", LocalDate.parse(date), "value", value);
    }

    private static Kpi read(String id, Reading... readings) {
        return Sketch.of(Kpi.class, "id", id, "type", KpiType.CUSTOM, "readings", List.of(readings));
    }

    private static List<Measured> figures(Kpi kpi, Entity... others) {
        List<Entity> all = new ArrayList<>(List.of(kpi));
        all.addAll(Arrays.asList(others));
        return Analysis.of(Sketch.atlas(all.toArray(Entity[]::new)), TODAY)
                .kpi(kpi.id())
                .measured();
    }

    private static Kpi computed(KpiType type, Inputs inputs) {
        return Sketch.of(Kpi.class, "id", "k", "type", type, "inputs", inputs);
    }

    private static List<String> said(List<Measured> figures) {
        return figures.stream()
                .map(figure -> figure.reading().date() + " " + figure.reading().value())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVERSION", "RETENTION", "CHURN", "DROP_OFF", "CUSTOM", "ENGAGEMENT"})
    void aShareIsOfOverFromInPerCentWithWilsonsInterval(KpiType type) {
        List<Measured> figures = figures(
                computed(type, share(kpi("orders"), kpi("visits"))),
                read("visits", reading("2026-05-01", 1000)),
                read("orders", reading("2026-05-01", 612)));

        assertThat(figures).hasSize(1);
        Measured figure = figures.get(0);
        assertThat(figure.ground()).isEqualTo(Ground.PARTS);
        assertThat(figure.reading().value()).isEqualTo(61.2);
        assertThat(figure.reading().n()).contains(1000L);
        assertThat(figure.interval().orElseThrow().low()).isCloseTo(58.14239245764211, within(1e-6));
        assertThat(figure.interval().orElseThrow().high()).isCloseTo(64.17188815228144, within(1e-6));
    }

    @Test
    void churnIsTheLostOutOfThoseWhoWereThere() {
        List<Measured> figures = figures(
                computed(KpiType.CHURN, share(kpi("lost"), number(40))), read("lost", reading("2026-05-01", 3)));

        assertThat(said(figures)).containsExactly("2026-05-01 7.5");
        assertThat(figures.get(0).interval().orElseThrow().high()).isCloseTo(19.864233524310542, within(1e-6));
    }

    @Test
    void aShareTakesBothFromTheSamePeriodAndCarriesNothingForward() {
        Kpi share = Sketch.of(
                Kpi.class,
                "id",
                "k",
                "type",
                KpiType.CONVERSION,
                "period",
                PeriodUnit.MONTH,
                "inputs",
                share(kpi("of"), kpi("from")));

        assertThat(said(figures(
                        share,
                        read("of", reading("2026-03-31", 10), reading("2026-04-30", 20)),
                        read("from", reading("2026-03-01", 100), reading("2026-05-01", 100)))))
                .containsExactly("2026-03-01 10.0");
    }

    @Test
    void withoutAPeriodAShareTakesBothFromTheSameDay() {
        assertThat(said(figures(
                        computed(KpiType.CONVERSION, share(kpi("of"), kpi("from"))),
                        read("of", reading("2026-03-31", 10), reading("2026-04-30", 20)),
                        read("from", reading("2026-03-01", 100), reading("2026-04-30", 80)))))
                .containsExactly("2026-04-30 25.0");
    }

    @ParameterizedTest(name = "{0} of {1} is no share")
    @CsvSource({"11,10", "-1,10", "1,0", "0,0", "1,-5", "1e308,1e-308"})
    void whatCannotBeAShareIsNoFigure(double of, double from) {
        assertThat(figures(computed(KpiType.RETENTION, share(number(of), number(from)))))
                .isEmpty();
    }

    @Test
    void engagementMayBeMoreThanTheWhole() {
        assertThat(said(figures(computed(KpiType.ENGAGEMENT, share(number(300), number(200))))))
                .containsExactly("2026-06-10 150.0");
    }

    @Test
    void partsThatCountNothingGiveAShareWithoutInterval() {
        Measured figure = figures(computed(KpiType.RETENTION, share(number(1.5), number(2))))
                .get(0);

        assertThat(figure.reading().value()).isEqualTo(75);
        assertThat(figure.interval()).isEmpty();
        assertThat(figure.reading().n()).isEmpty();
    }

    @Test
    void theValueOfACustomerIsTheProductOfItsParts() {
        Inputs inputs = Sketch.of(
                Inputs.class,
                "orderValue",
                number(41),
                "ordersAYear",
                number(7),
                "years",
                number(4),
                "margin",
                number(0.36));
        List<Measured> figures = figures(computed(KpiType.CLV, inputs));

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).reading().date()).isEqualTo(TODAY);
        assertThat(figures.get(0).reading().value()).isCloseTo(413.28, within(1e-9));
    }

    @Test
    void aValueTakesEachPartAsLastMeasuredAndPerCentAsAShare() {
        Inputs inputs = Sketch.of(
                Inputs.class,
                "orderValue",
                kpi("basket"),
                "ordersAYear",
                number(2),
                "years",
                number(5),
                "margin",
                kpi("margin"));
        Kpi margin = Sketch.of(
                Kpi.class,
                "id",
                "margin",
                "type",
                KpiType.CUSTOM,
                "unit",
                "%",
                "readings",
                List.of(reading("2026-01-01", 50), reading("2026-04-01", 25)));

        assertThat(said(figures(
                        computed(KpiType.CLV, inputs),
                        margin,
                        read("basket", reading("2025-12-01", 30), reading("2026-02-01", 40)))))
                .containsExactly("2026-01-01 150.0", "2026-02-01 200.0", "2026-04-01 100.0");
    }

    @Test
    void aPartThatIsMissingOrUnknownGivesNoFigure() {
        Inputs halved = Sketch.of(Inputs.class, "orderValue", number(41), "ordersAYear", number(7));

        assertThat(figures(computed(KpiType.CLV, halved))).isEmpty();
        assertThat(figures(computed(KpiType.CONVERSION, Sketch.of(Inputs.class, "of", number(1)))))
                .isEmpty();
        assertThat(figures(computed(KpiType.CONVERSION, share(kpi("nowhere"), number(1)))))
                .isEmpty();
        assertThat(figures(computed(KpiType.NPS, share(number(1), number(2))))).isEmpty();
    }

    @Test
    void aSegmentIsComputedOfItsOwnPartsOnly() {
        Reading part = new Reading(
                LocalDate.of(2026, 5, 1),
                5.0,
                Optional.empty(),
                Optional.of(FAMILIES),
                Optional.empty(),
                Optional.empty());
        Reading whole = new Reading(
                LocalDate.of(2026, 5, 1),
                20.0,
                Optional.empty(),
                Optional.of(FAMILIES),
                Optional.empty(),
                Optional.empty());
        Kpi share = computed(KpiType.CONVERSION, share(kpi("of"), kpi("from")));

        assertThat(figures(share, read("of", part), read("from", whole)))
                .extracting(figure -> figure.reading().segment().orElseThrow() + " "
                        + figure.reading().value())
                .containsExactly("segment:families 25.0");
        assertThat(figures(share, read("of", part), read("from", reading("2026-05-01", 20))))
                .isEmpty();
        assertThat(figures(computed(KpiType.CONVERSION, share(kpi("of"), number(20))), read("of", part)))
                .isEmpty();
    }

    @Test
    void figuresAreComputedOfComputedFigures() {
        Kpi mean = Sketch.of(
                Kpi.class,
                "id",
                "basket",
                "type",
                KpiType.CUSTOM,
                "responses",
                List.of(
                        Sketch.of(Response.class, "date", LocalDate.of(2026, 5, 2), "score", 30.0),
                        Sketch.of(Response.class, "date", LocalDate.of(2026, 5, 9), "score", 50.0),
                        Sketch.of(Response.class, "date", LocalDate.of(2026, 6, 9), "score", 1.0)));
        Inputs inputs =
                Sketch.of(Inputs.class, "orderValue", kpi("basket"), "ordersAYear", kpi("b"), "years", number(5));

        assertThat(said(figures(computed(KpiType.CLV, inputs), mean, read("b", reading("2026-01-01", 1.5)))))
                .containsExactly("2026-05-01 300.0");
    }

    @Test
    void aCircleGivesNoFiguresAndStopsNothing() {
        Kpi a = Sketch.of(Kpi.class, "id", "a", "type", KpiType.CUSTOM, "inputs", share(kpi("b"), number(2)));
        Kpi b = Sketch.of(
                Kpi.class,
                "id",
                "b",
                "type",
                KpiType.CUSTOM,
                "inputs",
                share(kpi("a"), number(2)),
                "readings",
                List.of(reading("2026-05-01", 1)));
        Kpi behind = computed(KpiType.CUSTOM, share(kpi("b"), number(4)));

        assertThat(figures(a, b, behind)).isEmpty();
        assertThat(said(figures(b, a, behind))).containsExactly("2026-05-01 1.0");
        assertThat(said(figures(behind, a, b))).containsExactly("2026-05-01 25.0");
    }

    @Test
    void aLongChainOfPartsIsComputed() {
        List<Entity> chain = new ArrayList<>(List.of(read("k0", reading("2026-05-01", 1))));
        for (int i = 1; i <= 5000; i++) {
            chain.add(
                    0,
                    Sketch.of(
                            Kpi.class,
                            "id",
                            "k" + i,
                            "type",
                            KpiType.CUSTOM,
                            "inputs",
                            share(kpi("k" + (i - 1)), number(100))));
        }
        Analysis analysis = Analysis.of(Sketch.atlas(chain.toArray(Entity[]::new)), TODAY);

        assertThat(analysis.kpi("k5000").latest()).map(Reading::value).contains(1.0);
    }
}
