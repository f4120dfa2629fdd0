package org.periplus.check;

import static org.periplus.check.RuleCases.joined;
import static org.periplus.check.RuleCases.trip;
import static org.periplus.check.RuleCases.with;
import static org.periplus.model.Sketch.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Sketch;
import org.periplus.model.Status;
import org.periplus.model.Target;

/** The cases of the rules about KPIs. The day is 2026-06-01. */
final class KpiRuleCases {

    private KpiRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.concat(ofKpis(), ofValues());
    }

    private static Stream<RuleCase> ofKpis() {
        Kpi nps = Sketch.of(Kpi.class, "id", "nps");
        return Stream.of(
                new RuleCase("unused-kpi", "kpi:nps", List.of(nps), List.of(nps, trip(with("kpis", kpi("nps"))))),
                new RuleCase(
                        "unused-kpi",
                        "kpi:nps",
                        List.of(
                                nps,
                                Sketch.of(Journey.class, "id", "old", "status", Status.RETIRED, "kpis", kpi("nps"))),
                        List.of(Sketch.of(Kpi.class, "id", "nps", "status", Status.RETIRED))),
                ofKpi("kpi-without-target", "", with("id", "nps"), with("target", target(1))),
                ofKpi("kpi-without-reading", "", with("id", "nps"), with("readings", reading("2020-01-01", 1))),
                ofKpi(
                        "stale-kpi",
                        "/readings",
                        with("period", PeriodUnit.MONTH, "readings", reading("2026-03-01", 1)),
                        with("period", PeriodUnit.MONTH, "readings", reading("2026-03-02", 1))),
                ofKpi(
                        "stale-kpi",
                        "/readings",
                        with("readings", List.of(reading("2026-04-01", 1), reading("2026-04-08", 1))),
                        with("readings", List.of(reading("2025-04-08", 1), reading("2026-01-08", 1)))),
                ofKpi(
                        "stale-kpi",
                        "/readings",
                        with("readings", reading("2024-05-01", 1)),
                        with("readings", reading("2024-05-02", 1))));
    }

    private static Stream<RuleCase> ofValues() {
        return Stream.of(
                ofKpi(
                        "impossible-value",
                        "/readings[1]/value",
                        with("readings", List.of(reading("2026-01-01", -100), reading("2026-02-01", 100.1))),
                        with("readings", List.of(reading("2026-01-01", -100), reading("2026-02-01", 100)))),
                ofKpi(
                        "impossible-value",
                        "/readings[0]/value",
                        with("type", KpiType.CONVERSION, "unit", "%", "readings", reading("2026-01-01", -1)),
                        with("type", KpiType.CUSTOM, "unit", "%", "readings", reading("2026-01-01", -1))),
                ofKpi("impossible-value", "/target[0]/value", with("target", target(101)), with("target", target(50))));
    }

    private static RuleCase ofKpi(String rule, String path, Object[] broken, Object[] kept) {
        return new RuleCase(rule, "kpi:nps" + path, List.of(nps(broken)), List.of(nps(kept)));
    }

    private static Kpi nps(Object[] fields) {
        return Sketch.of(Kpi.class, joined(with("id", "nps"), fields));
    }

    private static Target target(double value) {
        return Sketch.of(Target.class, "value", value);
    }

    private static Reading reading(String date, double value) {
        return Sketch.of(Reading.class, "date", LocalDate.parse(date), "value", value);
    }
}
