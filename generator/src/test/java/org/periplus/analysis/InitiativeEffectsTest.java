package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.analysis.InitiativeEffect.Caution;
import org.periplus.analysis.InitiativeEffect.Method;
import org.periplus.analysis.InitiativeEffect.Outcome;
import org.periplus.analysis.InitiativeEffect.Verdict;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Sketch;

/** What figures say since an initiative reached customers, with examples computed by hand. */
class InitiativeEffectsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SHIPPED = LocalDate.of(2026, 5, 15);

    private static Reading reading(LocalDate month, double value) {
        return Sketch.of(Reading.class, "date", month, "value", value, "n", 100L);
    }

    private static Reading few(LocalDate month, double value) {
        return Sketch.of(Reading.class, "date", month, "value", value, "n", KpiSample.LEAST - 1);
    }

    /** Months that end with April before, and that begin with June since; May is neither. */
    private static List<Reading> months(double[] before, double[] since) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            all.add(reading(LocalDate.of(2026, 5, 1).minusMonths(before.length - i), before[i]));
        }
        all.add(reading(LocalDate.of(2026, 5, 1), 1000));
        for (int i = 0; i < since.length; i++) {
            all.add(reading(LocalDate.of(2026, 6, 1).plusMonths(i), since[i]));
        }
        return all;
    }

    private static Kpi kpi(List<Reading> readings, Object... more) {
        Object[] fields = Arrays.copyOf(
                new Object[] {"id", "k", "readings", readings, "period", PeriodUnit.MONTH}, 6 + more.length);
        System.arraycopy(more, 0, fields, 6, more.length);
        return Sketch.of(Kpi.class, fields);
    }

    private static Initiative shipped(String id, LocalDate day, Expectation... expects) {
        return Sketch.of(
                Initiative.class,
                "id",
                id,
                "progress",
                InitiativeStatus.SHIPPED,
                "shipped",
                day,
                "expects",
                List.of(expects));
    }

    private static Expectation expects(double change, String by) {
        return new Expectation(Sketch.kpi("k"), Optional.of(LocalDate.parse(by)), Optional.of(change));
    }

    private static InitiativeEffect effect(Kpi kpi, Expectation expectation, Entity... others) {
        Initiative initiative = shipped("done", SHIPPED, expectation);
        List<Entity> entries = new ArrayList<>(List.of(others));
        entries.add(initiative);
        entries.add(kpi);
        Atlas atlas = Sketch.atlas(entries.toArray(Entity[]::new));
        return Analysis.of(atlas, TODAY).effects().of(initiative).get(0);
    }

    private static InitiativeEffect effect(double[] before, double[] since) {
        return effect(kpi(months(before, since)), expects(5, "2026-12-31"));
    }

    @Test
    void shortSeriesAreComparedByTheirMeans() {
        InitiativeEffect found = effect(new double[] {68, 69, 70}, new double[] {74, 75, 76});

        // Welch: variances 1 and 1 of 3 and 3, standard error √(1/3 + 1/3), 4 degrees of freedom, quantile 2.776445.
        assertThat(found.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(found.shift()).hasValueSatisfying(shift -> {
            assertThat(shift.method()).isEqualTo(Method.MEANS);
            assertThat(shift.change()).isCloseTo(6, within(1e-9));
            assertThat(shift.low()).isCloseTo(6 - 2.776445 * Math.sqrt(2.0 / 3), within(1e-5));
            assertThat(shift.high()).isCloseTo(6 + 2.776445 * Math.sqrt(2.0 / 3), within(1e-5));
        });
        assertThat(found.before().figures()).isEqualTo(3);
        assertThat(found.before().observations()).isEqualTo(300);
        assertThat(found.since().mean()).contains(75.0);
        assertThat(found.outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    void whatChanceCouldShowIsNoChange() {
        InitiativeEffect found = effect(new double[] {68, 70}, new double[] {74, 76});

        // Two degrees of freedom: chance = 1 − t / √(2 + t²) with t = 6 / √2.
        double t = 6 / Math.sqrt(2);
        assertThat(found.shift().map(InitiativeEffect.Shift::chance).orElseThrow())
                .isCloseTo(1 - t / Math.sqrt(2 + t * t), within(1e-9))
                .isGreaterThan(0.05);
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE);
        assertThat(found.outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aCourseThatOnlyGoesOnIsNoChange() {
        double[] before = {60, 61, 62.1, 63, 63.9, 65, 66, 67.1, 68, 69, 70.1, 71};
        InitiativeEffect found = effect(before, new double[] {73, 74, 75.1, 76, 77});

        assertThat(found.shift()).map(InitiativeEffect.Shift::method).contains(Method.INTERRUPTED);
        assertThat(found.verdict()).isEqualTo(Verdict.NO_CHANGE);
        assertThat(found.since().mean().orElseThrow() - found.before().mean().orElseThrow())
                .isGreaterThan(9);
    }

    @Test
    void whereLowerIsBetterAFallIsBetter() {
        double[] before = {9, 9.2, 8.9};
        double[] since = {4, 4.1, 3.9};

        assertThat(effect(kpi(months(before, since), "type", KpiType.CHURN), expects(-3, "2026-12-31"))
                        .verdict())
                .isEqualTo(Verdict.BETTER);
        assertThat(effect(before, since).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void thePeriodInWhichItShippedBelongsToNeitherSide() {
        InitiativeEffect found = effect(new double[] {1, 2}, new double[] {3});

        assertThat(found.before().last()).contains(LocalDate.of(2026, 4, 1));
        assertThat(found.since().first()).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void figuresOfMoreThanAYearBeforeDoNotCount() {
        double[] before = new double[30];
        Arrays.fill(before, 5);

        assertThat(effect(before, new double[] {5, 5}).before().figures()).isEqualTo(12);
    }

    @Test
    void oneFigureSinceIsTooEarlyAndAFirstSign() {
        InitiativeEffect found = effect(new double[] {70, 71, 72}, new double[] {60});

        assertThat(found.verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(found.soFar()).contains(-12.0);
        assertThat(found.outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void oneFigureOnEachSideIsHeldAgainstTheOtherByTheirIntervals() {
        Kpi share = kpi(months(new double[] {40}, new double[] {70}), "type", KpiType.CONVERSION, "unit", "%");

        InitiativeEffect found = effect(share, expects(5, "2026-12-31"));

        assertThat(found.shift()).map(InitiativeEffect.Shift::method).contains(Method.TWO_FIGURES);
        assertThat(found.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(effect(new double[] {40}, new double[] {70}).verdict()).isEqualTo(Verdict.TOO_EARLY);
    }

    @Test
    void withoutFiguresBeforeNothingIsTold() {
        assertThat(effect(new double[0], new double[] {70}).verdict()).isEqualTo(Verdict.NOTHING_BEFORE);
        assertThat(effect(new double[] {60}, new double[] {70, 71, 72}).verdict())
                .isEqualTo(Verdict.NOTHING_BEFORE);
        assertThat(effect(kpi(List.of()), expects(1, "2026-12-31")).verdict()).isEqualTo(Verdict.NO_READINGS);
    }

    @Test
    void figuresOnTooFewAnswersAreLeftOutAndThatIsSaid() {
        List<Reading> readings = new ArrayList<>(months(new double[] {60, 61, 59}, new double[] {70, 71, 69}));
        readings.add(few(LocalDate.of(2026, 1, 1), 5));
        readings.add(few(LocalDate.of(2026, 9, 1), 95));

        InitiativeEffect effect = effect(kpi(readings), expects(5, "2026-12-31"));

        assertThat(effect.before().mean()).contains(60.0);
        assertThat(effect.since().mean()).contains(70.0);
        assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(effect.cautions()).contains(new Caution.Few(2));
    }

    @Test
    void whereAllRestOnTooFewThereAreNoFigures() {
        InitiativeEffect effect = effect(kpi(List.of(few(LocalDate.of(2026, 4, 1), 60))), expects(5, "2026-12-31"));

        assertThat(effect.verdict()).isEqualTo(Verdict.NO_READINGS);
        assertThat(effect.cautions()).containsExactly(new Caution.Few(1));
    }

    @Test
    void whatIsStillToShipHasNoEffect() {
        Initiative later = shipped("later", TODAY.plusDays(1), expects(1, "2027-01-01"));
        Initiative undated = Sketch.of(
                Initiative.class,
                "id",
                "undated",
                "progress",
                InitiativeStatus.SHIPPED,
                "expects",
                expects(1, "2027-01-01"));
        Kpi kpi = kpi(months(new double[] {1, 2, 3}, new double[] {4, 5, 6}));
        InitiativeEffects effects =
                Analysis.of(Sketch.atlas(later, undated, kpi), TODAY).effects();

        assertThat(effects.of(later)).extracting(InitiativeEffect::verdict).containsExactly(Verdict.NOT_SHIPPED);
        assertThat(effects.of(undated)).extracting(InitiativeEffect::verdict).containsExactly(Verdict.NOT_SHIPPED);
    }

    @Test
    void lessThanExpectedIsMissedOnlyWhenItsDayHasPassed() {
        Kpi kpi = kpi(months(new double[] {68, 69, 70}, new double[] {71, 72, 73}));

        assertThat(effect(kpi, expects(5, "2026-12-31")).outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(effect(kpi, expects(5, "2026-10-31")).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(effect(kpi, expects(2, "2026-10-31")).outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    void whatElseShippedAndStoodOutIsNamed() {
        Ref other = new Ref(Kind.INITIATIVE, "other");
        LocalDate july = LocalDate.of(2026, 7, 2);
        double[] since = {5, 5.1, 4.9, 5, 40};

        InitiativeEffect found = effect(
                kpi(months(new double[] {5, 5, 5.1}, since)),
                expects(1, "2026-12-31"),
                shipped("other", july, expects(1, "2026-12-31")),
                shipped("long-ago", LocalDate.of(2020, 1, 1), expects(1, "2026-12-31")),
                shipped("elsewhere", july));

        assertThat(found.cautions())
                .containsExactly(
                        new Caution.Other(other, july),
                        new Caution.Outlier(LocalDate.of(2026, 10, 1), 40),
                        new Caution.Season(),
                        new Caution.NoCourse());
    }

    @Test
    void aYearBeforeLeavesNoSeasonOut() {
        double[] before = new double[12];
        Arrays.setAll(before, month -> 5 + month % 2 * 0.1);

        assertThat(effect(before, new double[] {5, 5.1, 5, 5.1}).cautions()).isEmpty();
        assertThat(effect(before, new double[] {5, 5}).cautions()).containsExactly(new Caution.NoCourse());
    }
}
