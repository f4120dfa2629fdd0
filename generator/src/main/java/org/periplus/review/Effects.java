package org.periplus.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiStatus;
import org.periplus.change.Sense;
import org.periplus.model.Atlas;
import org.periplus.model.Direction;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.wording.Numerals;

/** Finds what changes did to figures: of the KPIs and journeys that both states have. For one thread. */
final class Effects {

    private final Analysis was;
    private final Analysis is;
    private final Numerals numerals;
    private final List<Effect> found = new ArrayList<>();

    private Effects(Analysis was, Analysis is, Numerals numerals) {
        this.was = was;
        this.is = is;
        this.numerals = numerals;
    }

    /** Returns the effects in order of kind and id, judged on one day. */
    static List<Effect> between(Atlas before, Atlas after, LocalDate day, Numerals numerals) {
        Effects effects = new Effects(Analysis.of(before, day), Analysis.of(after, day), numerals);
        for (Journey journey : after.journeys()) {
            before.find(journey.ref()).ifPresent(old -> effects.journey(old, journey));
        }
        for (Kpi kpi : after.kpis()) {
            before.find(kpi.ref()).ifPresent(old -> effects.kpi(old, kpi));
        }
        return List.copyOf(effects.found);
    }

    private void journey(Entity old, Journey journey) {
        String before = feeling(was.journey(old.id()));
        String after = feeling(is.journey(journey.id()));
        if (!before.equals(after)) {
            OptionalDouble a = mean(was.journey(old.id()));
            OptionalDouble b = mean(is.journey(journey.id()));
            Sense sense = a.isPresent() && b.isPresent()
                    ? sense(b.getAsDouble() - a.getAsDouble())
                    : Sense.NEITHER;
            found.add(new Effect(journey.ref(), journey.name(), Effect.What.FEELING, before, after, sense));
        }
    }

    private String feeling(JourneyAnalysis journey) {
        OptionalDouble mean = mean(journey);
        return mean.isPresent() ? numerals.mean(mean.getAsDouble()) : "";
    }

    private static OptionalDouble mean(JourneyAnalysis journey) {
        return journey.mainPoints().stream()
                .map(CurvePoint::emotion)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private void kpi(Entity old, Kpi kpi) {
        KpiAnalysis before = was.kpi(old.id());
        KpiAnalysis after = is.kpi(kpi.id());
        String reading = reading(before);
        String latest = reading(after);
        if (!reading.equals(latest)) {
            found.add(new Effect(kpi.ref(), kpi.name(), Effect.What.READING, reading, latest, sense(before, after)));
        }
        if (before.status() != after.status()) {
            int step = rank(before.status()) - rank(after.status());
            boolean known = rank(before.status()) < 3 && rank(after.status()) < 3;
            found.add(new Effect(
                    kpi.ref(),
                    kpi.name(),
                    Effect.What.STATUS,
                    words(before.status()),
                    words(after.status()),
                    known ? sense(step) : Sense.NEITHER));
        }
    }

    private String reading(KpiAnalysis kpi) {
        return kpi.latest()
                .map(reading -> numerals.withUnit(reading.value(), kpi.kpi().unit()) + " (" + reading.date() + ")")
                .orElse("");
    }

    private static Sense sense(KpiAnalysis before, KpiAnalysis after) {
        Optional<Double> a = before.latest().map(Reading::value);
        Optional<Double> b = after.latest().map(Reading::value);
        if (a.isEmpty() || b.isEmpty()) {
            return Sense.NEITHER;
        }
        double step = b.get() - a.get();
        return sense(after.kpi().direction() == Direction.LOWER ? -step : step);
    }

    private static Sense sense(double step) {
        return step > 0 ? Sense.BETTER : step < 0 ? Sense.WORSE : Sense.NEITHER;
    }

    private static int rank(KpiStatus status) {
        return status.ordinal();
    }

    private static String words(KpiStatus status) {
        return switch (status) {
            case ON_TARGET -> "on target";
            case NEAR_TARGET -> "near target";
            case OFF_TARGET -> "off target";
            case NO_TARGET -> "no target";
            case NO_READING -> "no reading";
        };
    }
}
