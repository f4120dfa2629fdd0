package org.periplus.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.InitiativeEffect;
import org.periplus.model.Doc;
import org.periplus.model.Ref;

/** What figures say since an initiative reached customers. */
record InitiativeSeries(
        @Doc("What the figures say of each expectation since customers have it, in written order.")
        List<Told> effects) {

    /** What the figures of one KPI say. */
    record Told(
            @Doc("The KPI.") Ref kpi,

            @Doc("What can be told; a change since is not a change because.")
            InitiativeEffect.Verdict verdict,

            @Doc("How the change was computed.") Optional<InitiativeEffect.Method> method,

            @Doc("The change of level, in the unit of the KPI.")
            Optional<Double> change,

            @Doc("The low end of its 95 per cent interval.") Optional<Double> low,
            @Doc("The high end of that interval.") Optional<Double> high,

            @Doc("How likely chance alone shows such a change or a greater one, 0 to 1.")
            Optional<Double> chance,

            @Doc("How the change stands to what was expected.")
            InitiativeEffect.Outcome outcome,

            @Doc("The figures before.") Side before,
            @Doc("The figures since.") Side since) {}

    /** The figures on one side. */
    record Side(
            @Doc("How many.") int figures,

            @Doc("How many observations they rest on together; missing if they do not say.")
            Optional<Long> observations,

            @Doc("Their mean.") Optional<Double> mean,
            @Doc("The day of the first.") Optional<LocalDate> first,
            @Doc("The day of the last.") Optional<LocalDate> last) {}

    /** Takes a copy of the list. */
    InitiativeSeries {
        effects = List.copyOf(effects);
    }

    static InitiativeSeries of(List<InitiativeEffect> effects) {
        return new InitiativeSeries(effects.stream()
                .filter(effect -> effect.verdict() != InitiativeEffect.Verdict.NOT_SHIPPED)
                .map(InitiativeSeries::told)
                .toList());
    }

    private static Told told(InitiativeEffect effect) {
        Optional<InitiativeEffect.Shift> shift = effect.shift();
        return new Told(
                effect.expectation().kpi(),
                effect.verdict(),
                shift.map(InitiativeEffect.Shift::method),
                shift.map(found -> FourDigits.of(found.change())),
                shift.map(found -> FourDigits.of(found.low())),
                shift.map(found -> FourDigits.of(found.high())),
                shift.map(found -> FourDigits.of(found.chance())),
                effect.outcome(),
                side(effect.before()),
                side(effect.since()));
    }

    private static Side side(InitiativeEffect.Side side) {
        return new Side(
                side.figures(),
                Optional.of(side.observations()).filter(n -> n > 0),
                side.mean().map(FourDigits::of),
                side.first(),
                side.last());
    }
}
