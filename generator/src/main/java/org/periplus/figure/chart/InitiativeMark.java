package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.FigureContext;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kpi;
import org.periplus.wording.Numerals;
import org.periplus.wording.Wording;

/**
 * An initiative that is expected to change a KPI, at its day.
 *
 * @param day when customers had it, else by when the change is expected, else when the work begins
 * @param shipped whether customers have it
 * @param words what the day is, with the change expected: "shipped 8 April 2025", "planned, +6 points by March 2027"
 * @param brief the day alone: "Apr 2025", "by Mar 2027"
 */
record InitiativeMark(Initiative initiative, LocalDate day, boolean shipped, String words, String brief) {

    /** Returns the marks of a KPI by day, then id; dropped initiatives and those without any day have none. */
    static List<InitiativeMark> of(Kpi kpi, FigureContext context) {
        return context.atlas().initiatives().stream()
                .filter(initiative -> initiative.progress() != InitiativeStatus.DROPPED)
                .flatMap(initiative -> mark(context.words(), kpi, initiative))
                .sorted(Comparator.comparing(InitiativeMark::day)
                        .thenComparing(mark -> mark.initiative().id()))
                .toList();
    }

    private static Stream<InitiativeMark> mark(Wording words, Kpi kpi, Initiative initiative) {
        Optional<Expectation> expected = initiative.expects().stream()
                .filter(expectation -> expectation.kpi().id().equals(kpi.id()))
                .findFirst();
        if (expected.isEmpty()) {
            return Stream.empty();
        }
        if (initiative.shipped().isPresent()) {
            LocalDate day = initiative.shipped().get();
            String shipped = words.say(
                    "kpi-chart.shipped", "day", words.dates().together().day(day));
            return Stream.of(new InitiativeMark(initiative, day, true, shipped, month(words, day)));
        }
        Optional<LocalDate> by = expected.get().by();
        return by.or(initiative::start).stream()
                .map(day -> new InitiativeMark(
                        initiative,
                        day,
                        false,
                        planned(words, kpi, initiative, expected.get()),
                        words.say(by.isPresent() ? "kpi-chart.by" : "kpi-chart.from", "month", month(words, day))));
    }

    private static String planned(Wording words, Kpi kpi, Initiative initiative, Expectation expected) {
        String status = words.say("word.initiative-status."
                + initiative.progress().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Optional<String> change = expected.change().map(by -> change(words, by, kpi));
        Optional<String> by = expected.by().map(day -> month(words, day));
        Optional<String> begins =
                initiative.start().map(day -> words.dates().together().day(day));
        String rest = "";
        if (by.isPresent()) {
            rest = change.map(size -> words.say("kpi-chart.change-by", "change", size, "month", by.get()))
                    .orElseGet(() -> words.say("kpi-chart.by", "month", by.get()));
        } else if (begins.isPresent()) {
            rest = change.map(size -> words.say("kpi-chart.change-begins", "change", size, "day", begins.get()))
                    .orElseGet(() -> words.say("kpi-chart.begins", "day", begins.get()));
        } else if (change.isPresent()) {
            rest = change.get();
        }
        return rest.isEmpty() ? status : words.commas(List.of(status, rest));
    }

    private static String month(Wording words, LocalDate day) {
        return words.dates().together().shortMonth(day);
    }

    private static String change(Wording words, double change, Kpi kpi) {
        Numerals numerals = words.numerals();
        String size = numerals.withUnit(Math.abs(change), Units.ofDifference(words, kpi.unit()));
        return change == 0 ? size : (change > 0 ? numerals.plus() : numerals.minus()) + size;
    }

    /** Returns the name readers see. */
    String name() {
        return initiative.name();
    }
}
