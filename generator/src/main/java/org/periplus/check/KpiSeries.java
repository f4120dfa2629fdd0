package org.periplus.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Kpi;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Response;

/**
 * When a KPI was measured.
 *
 * @param kpi the KPI
 */
record KpiSeries(Kpi kpi) {

    /** Returns the days of its readings and answers, whoever they are for, each once, in order. */
    List<LocalDate> days() {
        return Stream.concat(
                        kpi.readings().stream().map(Reading::date),
                        kpi.responses().stream().map(Response::date))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the days of the readings for all customers, each once, in order. */
    List<LocalDate> daysOfAll() {
        return forAll().map(Reading::date).distinct().sorted().toList();
    }

    /** Returns the newest reading for all customers up to and with that day. */
    Optional<Reading> latest(LocalDate asOf) {
        return forAll().filter(reading -> !reading.date().isAfter(asOf))
                .reduce((kept, next) -> next.date().isBefore(kept.date()) ? kept : next);
    }

    /** Returns the newest day of {@link #days} up to and with that day. */
    Optional<LocalDate> last(LocalDate asOf) {
        return days().stream().filter(day -> !day.isAfter(asOf)).reduce((earlier, later) -> later);
    }

    /**
     * Returns the time a reading stands for: the KPI's period, else the days that usually lie between two readings (their
     * median), else nothing. Answers stand for their day.
     */
    Optional<Period> spacing() {
        if (kpi.period().isPresent()) {
            return kpi.period().map(PeriodUnit::length);
        }
        List<Long> distances = distances(
                kpi.readings().stream().map(Reading::date).distinct().sorted().toList());
        return distances.isEmpty() ? Optional.empty() : Optional.of(Period.ofDays(Math.toIntExact(median(distances))));
    }

    private Stream<Reading> forAll() {
        return kpi.readings().stream()
                .filter(reading ->
                        reading.segment().isEmpty() && reading.persona().isEmpty());
    }

    /** Returns the days between each two neighbours of {@code days}. */
    static List<Long> distances(List<LocalDate> days) {
        List<Long> distances = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            distances.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return distances;
    }

    /** Returns the middle one of {@code numbers}, which are not empty; of two middle ones the smaller. */
    static long median(List<Long> numbers) {
        List<Long> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }
}
