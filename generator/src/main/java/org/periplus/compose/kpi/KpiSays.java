package org.periplus.compose.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.analysis.HoldOut;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiAnomaly;
import org.periplus.analysis.KpiCourse;
import org.periplus.analysis.KpiForecast;
import org.periplus.analysis.KpiFreshness;
import org.periplus.analysis.KpiGroup;
import org.periplus.analysis.KpiInsight;
import org.periplus.analysis.KpiLately;
import org.periplus.analysis.KpiOutlook;
import org.periplus.analysis.KpiSample;
import org.periplus.analysis.KpiStanding;
import org.periplus.compose.kit.Sheet;
import org.periplus.figure.chart.KpiSayings;
import org.periplus.figure.engine.Sentences;
import org.periplus.model.Direction;
import org.periplus.model.Forecast;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Target;
import org.periplus.page.KpiSaying;

/** Composes what the figures of a measure say: one answer for each question a sceptic asks, with the rule by which it is found. */
final class KpiSays {

    private final Sheet sheet;
    private final KpiAnalysis figures;
    private final KpiInsight insight;
    private final KpiSayings sayings;

    KpiSays(Sheet sheet, KpiAnalysis figures, KpiInsight insight) {
        this.sheet = sheet;
        this.figures = figures;
        this.insight = insight;
        this.sayings = sheet.figures().kpiSayings(figures, insight);
    }

    /** Returns the answers; none when there is no reading for all customers. */
    List<KpiSaying> all() {
        List<KpiSaying> said = new ArrayList<>();
        figures.latest().ifPresent(latest -> {
            insight.standing().ifPresent(standing -> said.add(standing(standing, latest)));
            insight.course().ifPresent(course -> said.add(course(course)));
            said.add(trend());
            insight.lately().map(this::lately).ifPresent(said::add);
            said.add(unusual());
            if (insight.outlook().state() != KpiOutlook.State.NOT_ASKED) {
                said.add(forecast());
            }
            said.add(basis(latest));
        });
        KpiFreshness.of(figures, sheet.today()).map(this::fresh).ifPresent(said::add);
        return said;
    }

    private KpiSaying standing(KpiStanding standing, Reading latest) {
        List<String> said = new ArrayList<>();
        said.add(sayings.standing(standing, latest.value()));
        if (standing.unsure()) {
            figures.newest()
                    .flatMap(figure -> figure.interval())
                    .map(sayings::range)
                    .ifPresent(range -> said.add(sheet.say("kpi-says.standing.unsure", "range", range)));
        }
        figures.target()
                .flatMap(Target::by)
                .filter(sheet.today()::isAfter)
                .ifPresent(day -> said.add(sheet.say("kpi-says.standing.past", "day", day(day))));
        return saying("kpi-says.term.standing", said, sayings.rule(standing));
    }

    private KpiSaying course(KpiCourse course) {
        String rule = course.verdict() == KpiCourse.Verdict.UNTOLD ? "" : sheet.say("kpi-says.course.rule");
        return new KpiSaying(
                sheet.say("kpi-says.term.course"),
                Sentences.of(sayings.course(course)),
                Sentences.of(rule),
                course.verdict() == KpiCourse.Verdict.OFF_COURSE);
    }

    private KpiSaying trend() {
        return saying(
                "kpi-says.term.trend",
                sayings.trend(),
                insight.trend().map(sayings::basis).orElse(""));
    }

    /** Tells what the last periods brought, for whom it was worst, and whether that is against the trend. */
    private KpiSaying lately(KpiLately lately) {
        List<String> said = new ArrayList<>(List.of(sayings.lately(lately)));
        boolean chance = insight.groups().stream().filter(KpiGroup::isAll).anyMatch(lately::mayBeChance);
        if (chance) {
            said.add(sheet.say("kpi-says.lately.chance"));
        }
        worst(lately).ifPresent(said::add);
        boolean against = !chance && insight.trend().filter(lately::isAgainst).isPresent();
        if (against) {
            said.add(sheet.say("kpi-says.lately.against"));
        }
        boolean urgent = against && lately.isWorse(figures.kpi().direction());
        return new KpiSaying(sheet.say("kpi-says.term.lately"), Sentences.of(said), "", urgent);
    }

    /** Returns the group that it went worse for than for all and worst of all groups. */
    private Optional<String> worst(KpiLately lately) {
        double sign = figures.kpi().direction() == Direction.HIGHER ? 1 : -1;
        Map<KpiGroup, KpiLately> parts = new LinkedHashMap<>();
        insight.parts()
                .forEach(group -> KpiLately.of(group.readings(), insight.period())
                        .filter(part ->
                                part.latest().date().equals(lately.latest().date()) && !part.mayBeChance(group))
                        .filter(part -> sign * part.change() < Math.min(0, sign * lately.change()))
                        .ifPresent(part -> parts.put(group, part)));
        return parts.entrySet().stream()
                .min(Comparator.comparingDouble(part -> sign * part.getValue().change()))
                .map(part -> sheet.say(
                        "kpi-says.unusual.of", "who", who(part.getKey()), "what", sayings.lately(part.getValue())));
    }

    private KpiSaying unusual() {
        String term = "kpi-says.term.unusual";
        String rule = sheet.say(
                "kpi-says.unusual.rule", "beyond", sheet.words().numerals().plain(KpiAnomaly.BEYOND));
        List<String> said = new ArrayList<>();
        for (KpiGroup group : insight.groups()) {
            String who = who(group);
            KpiAnomaly.of(group.readings(), insight.period())
                    .forEach(anomaly -> said.add(sayings.unusual(anomaly, who)));
        }
        if (!said.isEmpty()) {
            return saying(term, said, rule);
        }
        return KpiAnomaly.compared(insight.all(), insight.period()) < KpiAnomaly.NEEDED
                ? saying(term, List.of(sheet.say("kpi-says.unusual.short", "needed", KpiAnomaly.NEEDED)), "")
                : saying(term, List.of(sheet.say("kpi-says.unusual.none")), rule);
    }

    private KpiSaying forecast() {
        KpiOutlook outlook = insight.outlook();
        String said = switch (outlook.state()) {
            case DRAWN -> tried("kpi-says.forecast.better", outlook.trial());
            case NO_BETTER -> tried("kpi-says.forecast.naive", outlook.trial());
            case UNTRIED -> sheet.say("kpi-says.forecast.untried");
            case SHORT, NO_READING, NOT_ASKED -> sheet.say("kpi-says.forecast.short", "needed", KpiForecast.NEEDED);
        };
        String method = figures.kpi()
                .forecast()
                .map(Forecast::method)
                .map(sheet.words()::plain)
                .orElse("");
        return saying("kpi-says.term.forecast", List.of(said), method);
    }

    private String tried(String key, Optional<HoldOut> trial) {
        return trial.map(out -> {
                    String error = sayings.distance(out.error());
                    String naive = sayings.distance(out.naiveError());
                    return sheet.say(key, "held", out.held(), "error", error, "naive", naive);
                })
                .orElse("");
    }

    private KpiSaying basis(Reading latest) {
        List<String> said = new ArrayList<>();
        said.add(sayings.resting(latest, figures.newest().flatMap(figure -> figure.interval())));
        if (KpiSample.isTooSmall(latest)) {
            said.add(sayings.few());
        }
        boolean groups = insight.parts().stream()
                .flatMap(group -> group.readings().stream())
                .anyMatch(KpiSample::isTooSmall);
        if (groups) {
            said.add(sheet.say("kpi-says.basis.groups", "least", KpiSample.LEAST));
        }
        return saying("kpi-says.term.basis", said, "");
    }

    private KpiSaying fresh(KpiFreshness fresh) {
        String newest = figures.latest().map(sayings::period).orElse("");
        String day = day(fresh.asOf());
        String said;
        if (fresh.rhythm().isEmpty()) {
            said = sheet.say("kpi-says.fresh.once", "period", newest, "day", day);
        } else if (fresh.isStale()) {
            said = sheet.say(
                    "kpi-says.fresh.stale", "period", newest, "day", day, "time", sayings.time(fresh.missed()));
        } else {
            said = sheet.say(
                    fresh.missed() == 0 ? "kpi-says.fresh.due" : "kpi-says.fresh.late", "period", newest, "day", day);
        }
        return new KpiSaying(sheet.say("kpi-says.term.fresh"), Sentences.of(said), "", fresh.isStale());
    }

    /** Returns the name of a group; empty for all customers. */
    String who(KpiGroup group) {
        List<String> names =
                group.who().stream().map((Ref ref) -> sheet.atlas().nameOf(ref)).toList();
        return sheet.words().wording().commas(names);
    }

    private KpiSaying saying(String term, List<String> said, String rule) {
        return new KpiSaying(sheet.say(term), Sentences.of(said), Sentences.of(rule), false);
    }

    private String day(LocalDate day) {
        return sheet.words().dates().day(day);
    }
}
