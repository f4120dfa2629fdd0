package org.periplus.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.model.Reach;
import org.periplus.model.Rhythm;
import org.periplus.model.Share;
import org.periplus.schema.Field;
import org.periplus.schema.Notation;
import org.periplus.source.YamlNode.Scalar;

/** Reading of the small notations of the content model: dates, rhythms, shares, words of enumerations. */
final class Words {

    private static final Pattern RHYTHM = Pattern.compile("([0-9]{1,4}) +(day|week|month|year)s?");

    private static final Map<String, String> RHYTHM_WORDS = Map.of(
            "daily", "1 day",
            "weekly", "1 week",
            "fortnightly", "2 weeks",
            "monthly", "1 month",
            "quarterly", "3 months",
            "yearly", "1 year",
            "annually", "1 year");

    private Words() {}

    /** Returns the day written as {@code yyyy-MM-dd}. */
    static Optional<LocalDate> day(String text) {
        return Notation.DAY.matches(text) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    /** Tells whether a day lies in the years from 1900 to 2999; others are slips of the pen that would stretch every chart. */
    static boolean isUsual(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2999;
    }

    /** Returns the day written as {@code yyyy-MM-dd}, or the first of a month written as {@code yyyy-MM}. */
    static Optional<LocalDate> dayOrMonth(String text) {
        boolean month = Notation.DAY_OR_MONTH.matches(text) && !Notation.DAY.matches(text);
        return day(month ? text + "-01" : text);
    }

    /** Returns the rhythm written as {@code 3 months} or in ISO 8601 ({@code P3M}); at least a day, at most 9999 years. */
    static Optional<Rhythm> rhythm(String text) {
        return Optional.of(text)
                .filter(Notation.RHYTHM::matches)
                .flatMap(Words::period)
                .filter(period -> !period.isNegative() && !period.isZero())
                .filter(period -> period.toTotalMonths() < 120_000 && period.getDays() < 3_660_000)
                .map(period -> new Rhythm(text, period));
    }

    /** Returns the rhythm that words such as {@code weekly} or {@code every 3 months} mean, in our notation. */
    static Optional<String> rhythmLike(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        String rest = plain.startsWith("every ") ? plain.substring(6).strip() : plain;
        String counted = rest.matches("day|week|month|year")
                ? "1 " + rest
                : rest.startsWith("p") ? rest.toUpperCase(Locale.ROOT) : rest;
        return Optional.ofNullable(RHYTHM_WORDS.get(rest))
                .or(() -> Optional.of(counted)
                        .filter(near -> !near.equals(text) && rhythm(near).isPresent()));
    }

    private static Optional<Period> period(String text) {
        Matcher words = RHYTHM.matcher(text);
        try {
            if (!words.matches()) {
                return Optional.of(Period.parse(text));
            }
            int count = Integer.parseInt(words.group(1));
            return Optional.of(
                    switch (words.group(2)) {
                        case "day" -> Period.ofDays(count);
                        case "week" -> Period.ofWeeks(count);
                        case "month" -> Period.ofMonths(count);
                        default -> Period.ofYears(count);
                    });
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Returns the share written as {@code 23%}. */
    static Optional<Share> share(String text) {
        return Notation.SHARE.matches(text)
                ? Numbers.decimal(text.substring(0, text.length() - 1).strip()).map(Share::new)
                : Optional.empty();
    }

    /** Returns the reach written as customers a year, or as a share with a per cent sign. */
    static Optional<Reach> reach(String text) {
        return share(text)
                .map(share -> new Reach(Optional.empty(), Optional.of(share)))
                .or(() -> Numbers.whole(text)
                        .filter(number -> number >= 0)
                        .map(number -> new Reach(Optional.of(number), Optional.empty())));
    }

    /** Returns the beginning of a text for a message, on one line. */
    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "...";
    }

    /** Returns the message that a field must be something else than what is written. */
    static String notA(Field field, String what, Scalar node) {
        return node.text().isEmpty()
                ? field.key() + " must be " + what + ", but is empty"
                : field.key() + " must be " + what + ", not \"" + shortened(node.text()) + "\"";
    }

    /** Returns the word of an enumeration's constant: lower case with hyphens. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
