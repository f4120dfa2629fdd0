package org.periplus.exchange.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a table writes days. Immutable.
 *
 * @param pattern the pattern
 * @param formatters what reads it, by language
 */
record DayNotation(String pattern, List<DateTimeFormatter> formatters) {

    private static final List<String> USUAL = List.of(
            "u-M-d",
            "u-M",
            "u/M/d",
            "u.M.d",
            "uuuuMMdd",
            "d.M.uuuu",
            "d.M.uu",
            "d/M/uuuu",
            "M/d/uuuu",
            "d/M/uu",
            "M/d/uu",
            "d-M-uuuu",
            "M/uuuu",
            "M.uuuu",
            "d MMM uuuu",
            "d MMMM uuuu",
            "d. MMMM uuuu",
            "MMM d, uuuu",
            "MMMM d, uuuu",
            "MMM uuuu",
            "MMMM uuuu");
    private static final Pattern TIME = Pattern.compile("[T ,]+\\d{1,2}:\\d{2}.*$");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    /** Returns the notation of a pattern; nothing if it is none. */
    static Optional<DayNotation> of(String pattern) {
        try {
            String strict = pattern.replace('y', 'u');
            return Optional.of(new DayNotation(
                    pattern, List.of(formatter(strict, Locale.ENGLISH), formatter(strict, Locale.GERMAN))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Returns all notations that read most of the texts; several only where they differ in a day. */
    static List<DayNotation> fitting(List<String> texts) {
        List<DayNotation> best = new ArrayList<>();
        long most = 0;
        for (String pattern : USUAL) {
            DayNotation notation = of(pattern).orElseThrow();
            long count = texts.stream()
                    .filter(text -> notation.day(text).isPresent())
                    .count();
            if (count > most) {
                best.clear();
                most = count;
            }
            boolean same = best.stream()
                    .anyMatch(other ->
                            texts.stream().allMatch(text -> other.day(text).equals(notation.day(text))));
            if (count == most && count > 0 && !same) {
                best.add(notation);
            }
        }
        return best;
    }

    /** Returns the day, or the first day of the month; a time behind it changes nothing. */
    Optional<LocalDate> day(String text) {
        String day = text.strip();
        if (day.length() > 60) {
            return Optional.empty();
        }
        return parsed(day).or(() -> parsed(TIME.matcher(day).replaceFirst("")));
    }

    private Optional<LocalDate> parsed(String text) {
        for (DateTimeFormatter formatter : formatters) {
            try {
                TemporalAccessor found = formatter.parseBest(text, LocalDate::from, YearMonth::from);
                LocalDate day = found instanceof YearMonth month ? month.atDay(1) : (LocalDate) found;
                return Optional.of(day).filter(one -> !one.isBefore(FIRST) && one.isBefore(LAST));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
