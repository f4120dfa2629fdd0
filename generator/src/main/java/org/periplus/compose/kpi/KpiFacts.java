package org.periplus.compose.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Benchmark;
import org.periplus.model.Direction;
import org.periplus.model.Kpi;
import org.periplus.model.Target;
import org.periplus.page.Fact;

/** The facts of a measure: what is aimed at, what became of earlier targets, what others reach, how often it is read. */
final class KpiFacts {

    private final Sheet sheet;
    private final Parts parts;

    KpiFacts(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    List<Fact> of(Kpi kpi) {
        List<Fact> facts = new ArrayList<>(aims(kpi));
        kpi.period()
                .ifPresent(
                        unit -> facts.add(parts.fact(Label.PERIOD, sheet.words().plain(unit))));
        facts.addAll(parts.upkeep(kpi));
        return facts;
    }

    private String day(LocalDate day) {
        return sheet.words().dates().day(day);
    }

    private String commas(List<String> items) {
        return sheet.words().wording().commas(items);
    }

    private List<Fact> aims(Kpi kpi) {
        KpiWords words = KpiWords.of(sheet, kpi);
        List<Fact> facts = new ArrayList<>();
        for (Target target : kpi.target()) {
            String value = words.value(target.value());
            String aim = target.by()
                    .map(day -> sheet.say("kpi.target-by", "value", value, "day", day(day)))
                    .orElse(value);
            facts.add(parts.fact(Label.TARGET, outcome(kpi, target, words, aim)));
        }
        facts.add(parts.fact(Label.BETTER, sheet.words().capital(sheet.words().plain(kpi.direction()))));
        for (Benchmark benchmark : kpi.benchmark()) {
            List<String> said = Stream.of(
                            Optional.of(words.value(benchmark.value())),
                            benchmark.who(),
                            benchmark.asOf().map(this::day))
                    .flatMap(Optional::stream)
                    .toList();
            facts.add(parts.fact(Label.BENCHMARK, commas(said)));
        }
        return facts;
    }

    /** Returns a target with what became of it where its day is over: the newest reading up to that day. */
    private String outcome(Kpi kpi, Target target, KpiWords words, String aim) {
        return target.by()
                .filter(sheet.today()::isAfter)
                .flatMap(day -> sheet.analysis().kpi(kpi.id()).before(day.plusDays(1)))
                .map(then -> {
                    boolean missed = kpi.direction() == Direction.HIGHER
                            ? then.value() < target.value()
                            : then.value() > target.value();
                    return sheet.say(
                            missed ? "kpi-says.rule.earlier-missed" : "kpi-says.rule.earlier-met",
                            "target",
                            aim,
                            "value",
                            words.value(then.value()));
                })
                .orElse(aim);
    }
}
