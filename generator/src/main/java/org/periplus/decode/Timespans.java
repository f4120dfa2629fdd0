package org.periplus.decode;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.model.Timespan;

/** Reads how long something takes: any words, which are understood where they are numbers and units, or ISO 8601. */
final class Timespans {

    private static final Pattern PART = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?) ?([a-z]+)(?:,? +(?:and +)?|$)");
    private static final int MAX_LENGTH = 80;
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;

    private static final Map<String, Duration> UNITS = Map.ofEntries(
            Map.entry("s", Duration.ofSeconds(1)),
            Map.entry("sec", Duration.ofSeconds(1)),
            Map.entry("second", Duration.ofSeconds(1)),
            Map.entry("min", Duration.ofMinutes(1)),
            Map.entry("minute", Duration.ofMinutes(1)),
            Map.entry("h", Duration.ofHours(1)),
            Map.entry("hour", Duration.ofHours(1)),
            Map.entry("d", Duration.ofDays(1)),
            Map.entry("day", Duration.ofDays(1)),
            Map.entry("week", Duration.ofDays(7)),
            Map.entry("month", Duration.ofDays(DAYS_OF_MONTH)),
            Map.entry("year", Duration.ofDays(DAYS_OF_YEAR)));

    private Timespans() {}

    static Timespan read(String text) {
        return new Timespan(text, length(text.strip()));
    }

    private static Optional<Duration> length(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return text.startsWith("P") ? iso(text) : words(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<Duration> iso(String text) {
        int time = text.indexOf('T');
        try {
            Period days = time == 1 ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
            Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
            long all = days.getDays() + (long) days.getMonths() * DAYS_OF_MONTH + (long) days.getYears() * DAYS_OF_YEAR;
            Duration length = rest.plusDays(all);
            return length.isNegative() ? Optional.empty() : Optional.of(length);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> words(String text) {
        Matcher part = PART.matcher(text);
        Duration length = Duration.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            Optional<Duration> unit = unit(part.group(2));
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            double seconds = Double.parseDouble(part.group(1)) * unit.get().toSeconds();
            length = length.plusSeconds(Math.round(seconds));
            end = part.end();
        }
        return end == text.length() ? Optional.of(length) : Optional.empty();
    }

    private static Optional<Duration> unit(String word) {
        boolean plural = word.length() > 1 && word.endsWith("s");
        return Optional.ofNullable(UNITS.get(word))
                .or(() -> Optional.ofNullable(UNITS.get(plural ? word.substring(0, word.length() - 1) : word)));
    }
}
