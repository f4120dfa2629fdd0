package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.Numbers;
import org.periplus.model.Atlas;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;

/**
 * An initiative that is expected to change a KPI, at its day.
 *
 * @param day when customers had it, else by when the change is expected, else when the work begins
 * @param shipped whether customers have it
 * @param words what the day is, with the change expected: "shipped 8 April 2025", "planned, +6 points by March 2027"
 */
record InitiativeMark(Initiative initiative, LocalDate day, boolean shipped, String words) {

    /** Returns the marks of a KPI by day, then id; dropped initiatives and those without any day have none. */
    static List<InitiativeMark> of(Kpi kpi, Atlas atlas) {
        return atlas.initiatives().stream()
                .filter(initiative -> initiative.progress() != InitiativeStatus.DROPPED)
                .flatMap(initiative -> mark(kpi, initiative))
                .sorted(Comparator.comparing(InitiativeMark::day)
                        .thenComparing(mark -> mark.initiative().id()))
                .toList();
    }

    private static Stream<InitiativeMark> mark(Kpi kpi, Initiative initiative) {
        Optional<Expectation> expected = initiative.expects().stream()
                .filter(expectation -> expectation.kpi().id().equals(kpi.id()))
                .findFirst();
        if (expected.isEmpty()) {
            return Stream.empty();
        }
        if (initiative.shipped().isPresent()) {
            LocalDate day = initiative.shipped().get();
            String words = "shipped\u00a0" + Numbers.date(day, PeriodUnit.DAY);
            return Stream.of(new InitiativeMark(initiative, day, true, words));
        }
        Optional<LocalDate> by = expected.get().by();
        return by.or(initiative::start).stream()
                .map(day -> new InitiativeMark(initiative, day, false, planned(kpi, initiative, expected.get())));
    }

    private static String planned(Kpi kpi, Initiative initiative, Expectation expected) {
        String change = expected.change().map(by -> change(by, kpi)).orElse("");
        String by = expected.by()
                .map(day -> "by " + Numbers.shortMonth(day.getMonthValue()) + "\u00a0" + day.getYear())
                .orElse("");
        String begins = by.isEmpty()
                ? initiative
                        .start()
                        .map(day -> "begins " + Numbers.date(day, PeriodUnit.DAY))
                        .orElse("")
                : "";
        String rest =
                Stream.of(change, by, begins).filter(part -> !part.isEmpty()).reduce("", (a, b) -> a + " " + b);
        return word(initiative.progress()) + (rest.isEmpty() ? "" : "," + rest);
    }

    private static String change(double change, Kpi kpi) {
        Optional<String> unit = Numbers.isPercent(kpi.unit()) ? Optional.of("points") : kpi.unit();
        String size = Numbers.withUnit(Math.abs(change), unit);
        return change == 0 ? size : (change > 0 ? "+" : "\u2212") + size;
    }

    private static String word(InitiativeStatus progress) {
        return switch (progress) {
            case PROPOSED -> "proposed";
            case PLANNED -> "planned";
            case IN_PROGRESS -> "under way";
            case SHIPPED -> "shipped";
            case DROPPED -> "dropped";
        };
    }

    /** Returns the name readers see. */
    String name() {
        return initiative.name();
    }
}
