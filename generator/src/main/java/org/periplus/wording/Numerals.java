package org.periplus.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Numbers as readers of a language write them: {@code 41,208}, {@code −1.5}, {@code 64%}. The signs between digits are phrases of
 * the theme; nothing comes from the machine's locale. Rounding is half away from zero. Immutable and safe for use by several
 * threads.
 */
public final class Numerals {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int MOST_DECIMALS = 2;
    private static final double PLAIN_LIMIT = 1e12;
    private static final int GROUP = 3;

    /** What is rounded to a tenth as 10.0 is told as 10. */
    private static final double WHOLE_FROM = 9.95;

    private final Wording words;

    Numerals(Wording words) {
        this.words = words;
    }

    /** Returns a whole number: "41,208". */
    public String count(long value) {
        return plain(value, 0);
    }

    /** Returns how many decimals, 0 to 2, it takes to write all of these numbers. */
    public int decimals(Collection<Double> values) {
        return values.stream()
                .filter(value -> Double.isFinite(value) && Math.abs(value) < PLAIN_LIMIT)
                .mapToInt(value -> Math.max(
                        0, rounded(value, MOST_DECIMALS).stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /**
     * Returns a number with exactly so many decimals; a dash for what is no number, and powers of ten from a million millions on.
     */
    public String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        if (Math.abs(value) >= PLAIN_LIMIT) {
            return powers(value);
        }
        BigDecimal rounded = rounded(value, decimals);
        String digits = written(rounded.abs().toPlainString());
        return rounded.signum() < 0 ? minus() + digits : digits;
    }

    /** Returns a number with as many decimals as it needs, at most two. */
    public String plain(double value) {
        return plain(value, decimals(List.of(value)));
    }

    /** Returns a number with exactly so many decimals and its sign, also when it is positive; none at zero. */
    public String signed(double value, int decimals) {
        boolean zero = Double.isFinite(value) && rounded(value, decimals).signum() == 0;
        return value > 0 && !zero ? plus() + plain(value, decimals) : plain(value, decimals);
    }

    /** Returns a number with its sign and as many decimals as it needs, at most two. */
    public String signed(double value) {
        return signed(value, decimals(List.of(value)));
    }

    /** Returns a mean with its sign and one decimal. */
    public String mean(double value) {
        return signed(value, 1);
    }

    /** Returns a percentage, rounded to a whole number unless it is smaller than ten with its tenth. */
    public String percent(double value) {
        if (Math.abs(value) >= WHOLE_FROM) {
            return percentage(plain(value, 0));
        }
        return percentage(plain(value, Math.min(1, decimals(List.of(value)))));
    }

    /** Returns an amount and the most it could be: "4 of 5". */
    public String of(long value, long most) {
        return words.say("number.of", "value", count(value), "most", count(most));
    }

    /**
     * Returns a number with its unit: percent and the like stand as the language wants, signs of currencies before it, words
     * behind a no-break space.
     */
    public String withUnit(double value, int decimals, Optional<String> unit) {
        return attached(plain(value, decimals), unit.map(String::strip).filter(text -> !text.isEmpty()));
    }

    /** Returns a number with its unit and as many decimals as it needs. */
    public String withUnit(double value, Optional<String> unit) {
        return withUnit(value, decimals(List.of(value)), unit);
    }

    /** Returns a number with its unit, exactly so many decimals, and its sign, also when it is positive; none at zero. */
    public String signedWithUnit(double value, int decimals, Optional<String> unit) {
        return attached(signed(value, decimals), unit.map(String::strip).filter(text -> !text.isEmpty()));
    }

    /** Returns the sign before what is less than nothing. */
    public String minus() {
        return words.say("number.minus");
    }

    /** Returns the sign before what is more, where the difference matters. */
    public String plus() {
        return words.say("number.plus");
    }

    private String percentage(String number) {
        return words.say("number.percent", "number", number);
    }

    private String attached(String number, Optional<String> unit) {
        if (unit.isEmpty()) {
            return number;
        }
        String text = unit.get();
        if (text.equals("%")) {
            return percentage(number);
        }
        int first = text.codePointAt(0);
        if (Character.getType(first) == Character.CURRENCY_SYMBOL) {
            return money(
                    number,
                    Character.toString(first),
                    text.substring(Character.charCount(first)).strip());
        }
        boolean sticks = "%\u2030\u00b0/".indexOf(first) >= 0;
        return sticks ? number + text : number + NO_BREAK_SPACE + text;
    }

    private String money(String number, String sign, String rest) {
        String before = number.startsWith(minus()) ? minus() : number.startsWith(plus()) ? plus() : "";
        String digits = number.substring(before.length());
        String amount = before + words.say("number.money", "sign", sign, "number", digits);
        return rest.isEmpty() ? amount : amount + NO_BREAK_SPACE + rest;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String written(String digits) {
        int point = digits.indexOf('.');
        String whole = grouped(point < 0 ? digits : digits.substring(0, point));
        return point < 0 ? whole : whole + words.say("number.decimal") + digits.substring(point + 1);
    }

    private String grouped(String whole) {
        String group = words.say("number.group");
        StringBuilder out = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            out.insert(at, group);
        }
        return out.toString();
    }

    private String powers(double value) {
        BigDecimal exact = BigDecimal.valueOf(Math.abs(value));
        int power = exact.precision() - exact.scale() - 1;
        String digits =
                exact.movePointLeft(power).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return (value < 0 ? minus() : "") + written(digits) + "e" + power;
    }
}
