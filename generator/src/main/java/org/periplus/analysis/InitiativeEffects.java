package org.periplus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.analysis.InitiativeEffect.Caution;
import org.periplus.analysis.InitiativeEffect.Method;
import org.periplus.analysis.InitiativeEffect.Outcome;
import org.periplus.analysis.InitiativeEffect.Shift;
import org.periplus.analysis.InitiativeEffect.Side;
import org.periplus.analysis.InitiativeEffect.Verdict;
import org.periplus.model.Atlas;
import org.periplus.model.Direction;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kpi;
import org.periplus.statistics.Estimate;
import org.periplus.statistics.Step;

/**
 * What the figures say since initiatives reached customers, see {@link InitiativeEffect}. Immutable and safe for use by several threads.
 */
public final class InitiativeEffects {

    private final Atlas atlas;
    private final Map<String, KpiAnalysis> kpis;
    private final LocalDate asOf;
    private final EffectCautions cautions;

    /** Takes what is compared; {@code kpis} are the figures of the same atlas and day, by id. */
    InitiativeEffects(Atlas atlas, Map<String, KpiAnalysis> kpis, LocalDate asOf, PainIndex pains) {
        this.atlas = atlas;
        this.kpis = kpis;
        this.asOf = asOf;
        this.cautions = new EffectCautions(atlas, asOf, pains);
    }

    /** Returns the day an initiative reached customers; nothing if it has not, or nobody says when. */
    public Optional<LocalDate> shipped(Initiative initiative) {
        return shipped(initiative, asOf);
    }

    static Optional<LocalDate> shipped(Initiative initiative, LocalDate asOf) {
        return initiative
                .shipped()
                .filter(day -> initiative.progress() == InitiativeStatus.SHIPPED && !day.isAfter(asOf));
    }

    /** Returns what the figures say of each expectation of an initiative, in written order. */
    public List<InitiativeEffect> of(Initiative initiative) {
        return initiative.expects().stream().map(each -> of(initiative, each)).toList();
    }

    private InitiativeEffect of(Initiative initiative, Expectation expectation) {
        Optional<LocalDate> day = shipped(initiative);
        Optional<Kpi> kpi = atlas.find(Kpi.class, expectation.kpi());
        if (day.isEmpty()) {
            return nothing(expectation, Verdict.NOT_SHIPPED, List.of());
        }
        return kpi.map(known -> compared(initiative, expectation, known, day.get()))
                .orElseGet(() -> nothing(expectation, Verdict.NO_READINGS, List.of()));
    }

    private static InitiativeEffect nothing(Expectation expectation, Verdict verdict, List<Caution> cautions) {
        Side none = new Side(0, 0, Optional.empty(), Optional.empty(), Optional.empty());
        return new InitiativeEffect(
                expectation, verdict, none, none, Optional.empty(), Optional.empty(), Outcome.OPEN, cautions);
    }

    private InitiativeEffect compared(Initiative initiative, Expectation expectation, Kpi kpi, LocalDate day) {
        Optional<EffectWindow> around =
                Optional.ofNullable(kpis.get(kpi.id())).map(figures -> EffectWindow.of(figures, day));
        return around.filter(window -> !window.isEmpty())
                .map(window -> compared(initiative, expectation, kpi, window))
                .orElseGet(() -> nothing(
                        expectation,
                        Verdict.NO_READINGS,
                        around.map(EffectCautions::few).orElse(List.of())));
    }

    private InitiativeEffect compared(Initiative initiative, Expectation expectation, Kpi kpi, EffectWindow window) {
        Optional<Shift> shift = shift(window);
        Verdict verdict = verdict(kpi, window, shift);
        Optional<Double> soFar = window.last(window.before())
                .flatMap(then -> window.last(window.since()).map(now -> now - then));
        return new InitiativeEffect(
                expectation,
                verdict,
                window.side(window.before()),
                window.side(window.since()),
                shift,
                soFar,
                outcome(expectation, shift),
                cautions.of(initiative, kpi, window, shift));
    }

    private static Verdict verdict(Kpi kpi, EffectWindow window, Optional<Shift> shift) {
        if (window.since().size() < InitiativeEffect.NEEDED && shift.isEmpty()) {
            return window.before().isEmpty() ? Verdict.NOTHING_BEFORE : Verdict.TOO_EARLY;
        }
        if (shift.isEmpty()) {
            return Verdict.NOTHING_BEFORE;
        }
        Shift found = shift.get();
        if (!found.isCertain() || found.change() == 0) {
            return Verdict.NO_CHANGE;
        }
        return found.change() > 0 == (kpi.direction() == Direction.HIGHER) ? Verdict.BETTER : Verdict.WORSE;
    }

    /** One figure on each side tells something only where both say how certain they are. */
    private static Optional<Shift> shift(EffectWindow window) {
        List<Measured> before = window.before();
        List<Measured> since = window.since();
        if (before.size() == 1 && since.size() == 1) {
            return estimate(before.get(0))
                    .flatMap(then -> estimate(since.get(0)).map(now -> shift(Step.between(then, now))));
        }
        return before.size() < InitiativeEffect.NEEDED || since.size() < InitiativeEffect.NEEDED
                ? Optional.empty()
                : Step.of(window.when(before), values(before), window.when(since), values(since))
                        .map(InitiativeEffects::shift);
    }

    private static Shift shift(Step step) {
        return new Shift(Method.valueOf(step.method().name()), step.change(), step.low(), step.high(), step.chance());
    }

    private static Optional<Estimate> estimate(Measured figure) {
        return figure.interval()
                .map(ends -> new Estimate(
                        figure.reading().value(),
                        ends.low(),
                        ends.high(),
                        figure.reading().n().orElse(1L)));
    }

    static double[] values(List<Measured> figures) {
        return figures.stream().mapToDouble(each -> each.reading().value()).toArray();
    }

    /** A change that chance alone would show as well has not reached anything, however large it looks. */
    private Outcome outcome(Expectation expectation, Optional<Shift> shift) {
        Optional<Double> expected = expectation.change().filter(change -> change != 0);
        if (expected.isEmpty() || shift.isEmpty()) {
            return Outcome.OPEN;
        }
        double share = shift.get().change() / expected.get();
        if (share >= 1) {
            return shift.get().isCertain() ? Outcome.REACHED : Outcome.OPEN;
        }
        return expectation.by().filter(due -> due.isBefore(asOf)).isPresent() ? Outcome.MISSED : Outcome.NOT_YET;
    }
}
