package org.periplus.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written in another way than the content model's, as far as they can mean one day only. */
final class DayWords {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

    private static final Pattern STAMP =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]"
                    + "(?::[0-6][0-9](?:[.,][0-9]{1,9})?)? ?(?:Z|UTC|[+-][0-9]{2}:?(?:[0-9]{2})?)?");

    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?:[ T].*)?");

    private DayWords() {}

    /** Returns the day of a moment in ISO 8601, at the place where it was written down; any other text as it is. */
    static String dayOf(String text) {
        Matcher stamp = STAMP.matcher(text);
        return stamp.matches() ? stamp.group(1) : text;
    }

    /** Returns the pattern in which a day between slashes is written, both patterns where either would do; nothing for other texts. */
    static Optional<String> patterns(String text) {
        Matcher slashes = SLASHES.matcher(text);
        if (text.length() > 40 || !slashes.matches()) {
            return Optional.empty();
        }
        boolean dayFirst =
                day(slashes.group(3), slashes.group(2), slashes.group(1)).isPresent();
        boolean monthFirst =
                day(slashes.group(3), slashes.group(1), slashes.group(2)).isPresent();
        return dayFirst
                ? Optional.of(monthFirst ? "d/M/yyyy (or M/d/yyyy where the month stands first)" : "d/M/yyyy")
                : Optional.of("M/d/yyyy").filter(pattern -> monthFirst);
    }

    /** Returns the day that {@code text} surely means, as {@code yyyy-MM-dd}; a day before slashes may be a month. */
    static Optional<String> meant(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(Words::isUsual)
                    .map(LocalDate::toString);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
