package org.periplus.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the days of a table are written: a pattern of {@link DateTimeFormatter} that names a day, or a month for its first day.
 * Names of months and days are English, in any case; a time and a zone may follow and change nothing. Immutable.
 */
final class DatePattern {

    private static final int MAX_LENGTH = 60;

    /** Days that differ in one part each: a pattern that reads them back can tell all days, or all months, apart. */
    private static final List<LocalDate> SAMPLES = List.of(
            LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 14), LocalDate.of(2027, 3, 14));

    private final DateTimeFormatter formatter;

    private DatePattern(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /** Returns the pattern, or nothing if it is none, or one that does not tell the day or the month. */
    static Optional<DatePattern> of(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            DatePattern pattern = new DatePattern(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(text)
                    .parseDefaulting(ChronoField.ERA, 1)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT));
            return pattern.tells(SAMPLES) || pattern.tells(months()) ? Optional.of(pattern) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<LocalDate> months() {
        return SAMPLES.stream().map(day -> day.withDayOfMonth(1)).toList();
    }

    /** Tells whether each sample is read back from what the pattern makes of it; months also from their other days. */
    private boolean tells(List<LocalDate> samples) {
        for (int i = 0; i < samples.size(); i++) {
            ZonedDateTime moment = SAMPLES.get(i).atTime(10, 20, 30).atZone(ZoneOffset.UTC);
            if (!day(formatter.format(moment)).equals(Optional.of(samples.get(i)))) {
                return false;
            }
        }
        boolean sameMonth = samples.get(0).equals(samples.get(1));
        boolean sameText = formatter
                .format(SAMPLES.get(0).atStartOfDay(ZoneOffset.UTC))
                .equals(formatter.format(SAMPLES.get(1).atStartOfDay(ZoneOffset.UTC)));
        return sameMonth == sameText;
    }

    /** Returns the day written, or the first day of the month; nothing if the text is written in another way. */
    Optional<LocalDate> day(String text) {
        try {
            TemporalAccessor found = formatter.parseBest(text, LocalDate::from, YearMonth::from);
            LocalDate day = found instanceof YearMonth month ? month.atDay(1) : (LocalDate) found;
            return Optional.of(day).filter(Words::isUsual);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
