package org.periplus.exchange.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the times of a log are written: ISO 8601 with a {@code T} or a blank before the time, a pattern of {@link DateTimeFormatter}, or seconds or
 * milliseconds since 1970. Times without a zone are taken for UTC. Immutable.
 */
public final class Moments {

    /** The format's name for seconds since 1970. */
    public static final String SECONDS = "epoch-seconds";

    /** The format's name for milliseconds since 1970. */
    public static final String MILLIS = "epoch-millis";

    private static final int LONGEST = 64;
    private static final long FIRST = LocalDate.of(1900, 1, 1).toEpochDay() * 86_400_000L;
    private static final long LAST = LocalDate.of(2200, 1, 1).toEpochDay() * 86_400_000L;

    private final Optional<DateTimeFormatter> formatter;
    private final long unit;

    private Moments(Optional<DateTimeFormatter> formatter, long unit) {
        this.formatter = formatter;
        this.unit = unit;
    }

    /** Returns the reader of ISO 8601. */
    public static Moments iso() {
        return new Moments(Optional.empty(), 0);
    }

    /** Returns the reader of a format, or nothing if it is none. */
    public static Optional<Moments> of(String format) {
        if (format.equals(SECONDS) || format.equals(MILLIS)) {
            return Optional.of(new Moments(Optional.empty(), format.equals(SECONDS) ? 1000 : 1));
        }
        try {
            return Optional.of(new Moments(
                    Optional.of(new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(format)
                            .parseDefaulting(ChronoField.ERA, 1)
                            .toFormatter(Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT)),
                    0));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns milliseconds since 1970; nothing if the text is written in another way or the year is not within 1900 and 2200. */
    OptionalLong millis(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        try {
            long millis = unit > 0
                    ? (long) (Double.parseDouble(text) * unit)
                    : formatter.isPresent() ? patterned(text, formatter.get()) : new IsoText(text).millis();
            return millis >= FIRST && millis < LAST ? OptionalLong.of(millis) : OptionalLong.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static long patterned(String text, DateTimeFormatter formatter) {
        TemporalAccessor found = formatter.parseBest(
                text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (found instanceof ZonedDateTime zoned) {
            return zoned.toInstant().toEpochMilli();
        }
        if (found instanceof OffsetDateTime offset) {
            return offset.toInstant().toEpochMilli();
        }
        return found instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC).toEpochMilli()
                : ((LocalDate) found).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
