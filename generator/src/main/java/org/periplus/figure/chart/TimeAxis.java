package org.periplus.figure.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.PeriodUnit;
import org.periplus.wording.Wording;

/**
 * The time axis of a chart: where a day lies, and the rungs of the neatline under it.
 *
 * @param from the first day, at {@code left}
 * @param to the last day, after the first, at {@code right}
 * @param finest no rung is shorter than this
 */
public record TimeAxis(LocalDate from, LocalDate to, PeriodUnit finest, double left, double right) {

    /**
     * A rung of the neatline.
     *
     * @param start where it begins, in pixels
     * @param end where it ends; at the right edge of the axis it may have no length
     * @param filled every other rung is
     * @param label day or month at its start; may be empty
     * @param year the year at its start; may be empty
     */
    public record Rung(double start, double end, boolean filled, String label, String year) {}

    private record Grain(PeriodUnit unit, int step) {}

    private static final double MOST_RUNGS = 48;
    private static final double DAYS_IN_YEAR = 365.25;
    private static final double ROOM_FOR_YEAR = 40;
    private static final double LABEL = 54;
    private static final double SHORT_LABEL = 34;
    private static final double APART = 8;

    /** Returns the x of a day in pixels. */
    public double x(LocalDate day) {
        return left + (right - left) * (day.toEpochDay() - from.toEpochDay()) / days();
    }

    private double days() {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** Returns the rungs from left to right; at most about fifty. */
    public List<Rung> rungs(Wording words, TextMeasure measure) {
        Grain grain = grain();
        List<LocalDate> starts = starts(grain);
        int every = every(grain, starts.size(), needed(grain, words, measure));
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate day = starts.get(i);
            double end = i + 1 < starts.size() ? x(starts.get(i + 1)) : right;
            boolean labelled = !day.isBefore(from) && place(day, grain) % every == 0;
            String year = !day.isBefore(from) && newYear(starts, i, grain) ? Integer.toString(day.getYear()) : "";
            boolean filled = Math.floorMod(place(day, grain), 2L) == 0;
            rungs.add(new Rung(Math.max(left, x(day)), end, filled, labelled ? label(words, day, grain) : "", year));
        }
        return rungs;
    }

    private Grain grain() {
        double days = days();
        if (days <= MOST_RUNGS && finest == PeriodUnit.DAY) {
            return new Grain(PeriodUnit.DAY, 1);
        }
        if (days <= MOST_RUNGS * 7 && finest.compareTo(PeriodUnit.WEEK) <= 0) {
            return new Grain(PeriodUnit.WEEK, 1);
        }
        double months = days / DAYS_IN_YEAR * 12;
        if (months <= MOST_RUNGS * 3 && finest != PeriodUnit.YEAR) {
            return new Grain(PeriodUnit.MONTH, months <= MOST_RUNGS && finest != PeriodUnit.QUARTER ? 1 : 3);
        }
        int step = 1;
        while (months / 12 / step > MOST_RUNGS) {
            step *= Integer.toString(step).startsWith("2") ? 5 : 2;
        }
        return new Grain(PeriodUnit.YEAR, step);
    }

    private List<LocalDate> starts(Grain grain) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate day = floor(from, grain); !day.isAfter(to); day = next(day, grain)) {
            starts.add(day);
        }
        return starts;
    }

    private static LocalDate floor(LocalDate day, Grain grain) {
        return switch (grain.unit()) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH, QUARTER ->
                day.withDayOfMonth(1).minusMonths(Math.floorMod(day.getMonthValue() - 1, grain.step()));
            case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), grain.step()) * grain.step(), 1, 1);
        };
    }

    private static LocalDate next(LocalDate day, Grain grain) {
        return switch (grain.unit()) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH, QUARTER -> day.plusMonths(grain.step());
            case YEAR -> day.plusYears(grain.step());
        };
    }

    /** Returns the number of a rung in an absolute count, so that fill and labels do not depend on where the axis begins. */
    private static long place(LocalDate day, Grain grain) {
        return switch (grain.unit()) {
            case DAY -> day.toEpochDay();
            case WEEK -> Math.floorDiv(day.toEpochDay(), 7L);
            case MONTH, QUARTER -> (day.getYear() * 12L + day.getMonthValue() - 1) / grain.step();
            case YEAR -> Math.floorDiv((long) day.getYear(), (long) grain.step());
        };
    }

    /** Returns how far apart labels must stand: names of months are wider in some languages than in others. */
    private static double needed(Grain grain, Wording words, TextMeasure measure) {
        if (grain.unit() != PeriodUnit.MONTH) {
            return LABEL;
        }
        return IntStream.rangeClosed(1, 12)
                .mapToDouble(month -> measure.width(words.dates().shortMonthName(month), ChartType.TEXT) + APART)
                .reduce(SHORT_LABEL, Math::max);
    }

    private int every(Grain grain, int count, double needed) {
        boolean months = grain.unit() == PeriodUnit.MONTH;
        double width = (right - left) / count;
        int every = 1;
        while (every * width < needed) {
            every = months && every == 1 && 3 * width < 2 * needed ? 3 : every * 2;
        }
        return every;
    }

    private boolean newYear(List<LocalDate> starts, int i, Grain grain) {
        if (grain.unit() == PeriodUnit.YEAR) {
            return false;
        }
        LocalDate day = starts.get(i);
        int firstShown = starts.get(0).isBefore(from) ? 1 : 0;
        if (i > firstShown) {
            return day.getYear() != starts.get(i - 1).getYear();
        }
        LocalDate january = LocalDate.of(day.getYear() + 1, 1, 1);
        return x(january) - x(day) >= ROOM_FOR_YEAR;
    }

    private static String label(Wording words, LocalDate day, Grain grain) {
        return switch (grain.unit()) {
            case DAY, WEEK -> words.dates().together().dayAndMonth(day);
            case MONTH, QUARTER -> words.dates().shortMonthName(day.getMonthValue());
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
