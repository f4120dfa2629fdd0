package org.periplus.figure.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.periplus.model.PeriodUnit;

/**
 * How figures write numbers and dates: a true minus, a point, commas between thousands, units in their place. The one place for
 * the names of months. Knows no locale of the machine. Stateless; safe for use by several threads.
 */
public final class Numbers {

    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int MOST_DECIMALS = 2;
    private static final double PLAIN_LIMIT = 1e12;
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Numbers() {}

    /** Returns how many decimals, 0 to 2, it takes to write all of these numbers. */
    public static int decimals(Collection<Double> values) {
        return values.stream()
                .filter(value -> Double.isFinite(value) && Math.abs(value) < PLAIN_LIMIT)
                .mapToInt(value ->
                        rounded(value, MOST_DECIMALS).stripTrailingZeros().scale())
                .map(scale -> Math.max(0, scale))
                .max()
                .orElse(0);
    }

    /**
     * Returns a number with exactly so many decimals, rounded half away from zero; a dash for what is no number, and powers of ten
     * from a million millions on.
     */
    public static String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        if (Math.abs(value) >= PLAIN_LIMIT) {
            return powers(value);
        }
        BigDecimal rounded = rounded(value, decimals);
        String digits = grouped(rounded.abs().toPlainString());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** Returns a number with as many decimals as it needs, at most two. */
    public static String plain(double value) {
        return plain(value, decimals(List.of(value)));
    }

    /** Returns a number with its sign, also when it is positive; none at zero. */
    public static String signed(double value, int decimals) {
        String text = plain(value, decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value > 0 && !zero ? "+" + text : text;
    }

    /**
     * Returns a number with its unit: percent and the like stick to it, signs of currencies stand before it, words follow a
     * no-break space.
     */
    public static String withUnit(double value, int decimals, Optional<String> unit) {
        return attach(plain(value, decimals), unit.map(String::strip).filter(text -> !text.isEmpty()));
    }

    /** Returns a number with its unit and as many decimals as it needs. */
    public static String withUnit(double value, Optional<String> unit) {
        return withUnit(value, decimals(List.of(value)), unit);
    }

    /** Tells whether a unit is short enough to stand at every number of an axis. */
    public static boolean isSign(Optional<String> unit) {
        return unit.map(String::strip)
                .filter(text -> text.length() <= 2 && !text.isEmpty() && !Character.isLetter(text.charAt(0)))
                .isPresent();
    }

    /** Tells whether the unit is per cent, so that differences are points. */
    public static boolean isPercent(Optional<String> unit) {
        return unit.map(String::strip).filter(text -> text.startsWith("%")).isPresent();
    }

    /** Returns the full English name of a month from 1 to 12. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Returns the first three letters of a month's name. */
    public static String shortMonth(int month) {
        return month(month).substring(0, 3);
    }

    /** Returns a date as precisely as the period says: {@code 3 November 2026}, {@code November 2026}, {@code Q4 2026}, {@code 2026}. */
    public static String date(LocalDate date, PeriodUnit period) {
        String monthAndYear = month(date.getMonthValue()) + NO_BREAK_SPACE + date.getYear();
        return switch (period) {
            case DAY, WEEK -> date.getDayOfMonth() + Character.toString(NO_BREAK_SPACE) + monthAndYear;
            case MONTH -> monthAndYear;
            case QUARTER -> "Q" + ((date.getMonthValue() + 2) / 3) + NO_BREAK_SPACE + date.getYear();
            case YEAR -> Integer.toString(date.getYear());
        };
    }

    private static String attach(String number, Optional<String> unit) {
        if (unit.isEmpty()) {
            return number;
        }
        String text = unit.get();
        int first = text.codePointAt(0);
        if (Character.getType(first) == Character.CURRENCY_SYMBOL) {
            String rest = text.substring(Character.charCount(first)).strip();
            String amount = number.charAt(0) == MINUS
                    ? MINUS + Character.toString(first) + number.substring(1)
                    : Character.toString(first) + number;
            return rest.isEmpty() ? amount : amount + NO_BREAK_SPACE + rest;
        }
        boolean sticks = "%\u2030\u00b0/".indexOf(first) >= 0;
        return sticks ? number + text : number + NO_BREAK_SPACE + text;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    private static String powers(double value) {
        BigDecimal exact = BigDecimal.valueOf(Math.abs(value));
        int power = exact.precision() - exact.scale() - 1;
        String digits =
                exact.movePointLeft(power).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return (value < 0 ? Character.toString(MINUS) : "") + digits + "e" + power;
    }
}
