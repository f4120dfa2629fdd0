package org.periplus.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.analysis.InitiativeEffect.Caution;
import org.periplus.analysis.InitiativeEffect.Method;
import org.periplus.analysis.InitiativeEffect.Shift;
import org.periplus.model.Atlas;
import org.periplus.model.Initiative;
import org.periplus.model.Kpi;
import org.periplus.model.Opportunity;
import org.periplus.model.Ref;
import org.periplus.statistics.Outlying;

/** What else happened around an effect. Immutable. */
final class EffectCautions {

    /** Fewer figures have nothing to stand out from. */
    private static final int SIDE = 5;

    private final List<Initiative> shipped;
    private final Map<Ref, Set<Ref>> touched = new HashMap<>();

    EffectCautions(Atlas atlas, LocalDate asOf, PainIndex pains) {
        this.shipped = atlas.initiatives().stream()
                .filter(initiative ->
                        InitiativeEffects.shipped(initiative, asOf).isPresent())
                .toList();
        shipped.forEach(initiative -> touched.put(initiative.ref(), touched(initiative, atlas, pains)));
    }

    /** The KPIs an initiative expects something of, and those of the places whose pains it mends. */
    private static Set<Ref> touched(Initiative initiative, Atlas atlas, PainIndex pains) {
        Set<Ref> kpis = new HashSet<>();
        initiative.expects().forEach(expectation -> kpis.add(expectation.kpi()));
        initiative.opportunities().stream()
                .flatMap(ref -> atlas.find(Opportunity.class, ref).stream())
                .flatMap(opportunity -> opportunity.addresses().stream())
                .flatMap(ref -> pains.find(ref).stream())
                .forEach(spot -> {
                    kpis.addAll(spot.touchpoint().kpis());
                    kpis.addAll(spot.stage().kpis());
                });
        return kpis;
    }

    List<Caution> of(Initiative initiative, Kpi kpi, EffectWindow window, Optional<Shift> shift) {
        List<Caution> all = new ArrayList<>();
        all.addAll(others(initiative, kpi, window));
        all.addAll(noted(window));
        all.addAll(outliers(window.before()));
        all.addAll(outliers(window.since()));
        all.addAll(few(window));
        if (isOfOtherGround(window)) {
            all.add(new Caution.OtherGround());
        }
        if (!window.coversSeasons()) {
            all.add(new Caution.Season());
        }
        if (shift.filter(found -> found.method() != Method.INTERRUPTED).isPresent()) {
            all.add(new Caution.NoCourse());
        }
        return all;
    }

    /** Returns that figures were left out, if any were. */
    static List<Caution> few(EffectWindow window) {
        return window.few() > 0 ? List.of(new Caution.Few(window.few())) : List.of();
    }

    private List<Caution> others(Initiative initiative, Kpi kpi, EffectWindow window) {
        return shipped.stream()
                .filter(other -> !other.id().equals(initiative.id()))
                .filter(other -> touched.getOrDefault(other.ref(), Set.of()).contains(kpi.ref()))
                .flatMap(other -> other
                        .shipped()
                        .filter(day -> isWithin(day, window))
                        .map(day -> (Caution) new Caution.Other(other.ref(), day))
                        .stream())
                .toList();
    }

    private static boolean isWithin(LocalDate day, EffectWindow window) {
        List<Measured> all =
                Stream.concat(window.before().stream(), window.since().stream()).toList();
        LocalDate first = all.get(0).reading().date();
        LocalDate last = all.get(all.size() - 1).reading().date();
        LocalDate end = window.period().map(unit -> last.plus(unit.length())).orElse(last);
        return !day.isBefore(first) && !day.isAfter(end);
    }

    private static List<Caution> noted(EffectWindow window) {
        return Stream.concat(window.before().stream(), window.since().stream())
                .flatMap(each ->
                        each
                                .reading()
                                .note()
                                .map(note -> (Caution)
                                        new Caution.Noted(each.reading().date(), note))
                                .stream())
                .toList();
    }

    private static List<Caution> outliers(List<Measured> figures) {
        List<Caution> found = new ArrayList<>();
        if (figures.size() >= SIDE) {
            double[] scores = Outlying.scores(InitiativeEffects.values(figures));
            for (int i = 0; i < scores.length; i++) {
                if (Math.abs(scores[i]) > Outlying.BEYOND) {
                    found.add(new Caution.Outlier(
                            figures.get(i).reading().date(),
                            figures.get(i).reading().value()));
                }
            }
        }
        return found;
    }

    private static boolean isOfOtherGround(EffectWindow window) {
        Optional<Measured.Ground> before = window.before().stream().findFirst().map(Measured::ground);
        return before.isPresent()
                && window.since().stream().anyMatch(each -> !before.equals(Optional.of(each.ground())));
    }
}
