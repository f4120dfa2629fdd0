package org.periplus.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.periplus.figure.engine.Numbers;
import org.periplus.model.Kpi;

/** Numbers as readers see them: {@code 41,208}, {@code −1.5}, {@code 64%}. Never depends on the machine's locale. */
final class Numerals {

    private static final String MINUS = "\u2212";

    /** Keeps a sign and the sign of money behind it on one line. */
    private static final String TOGETHER = "\u2060";

    private Numerals() {}

    /** Returns a count with thousands parted by commas. */
    static String count(long value) {
        return plain(value, 0, 0);
    }

    /** Returns a number with at most two decimals. */
    static String number(double value) {
        return plain(value, 0, 2);
    }

    /** Returns a number with its sign and at most {@code decimals} decimals; zero has no sign. */
    static String signed(double value, int decimals) {
        String text = plain(value, 0, decimals);
        return text.equals("0") || text.startsWith(MINUS) ? text : "+" + text;
    }

    /** Returns a mean with its sign and one decimal. */
    static String mean(double value) {
        String text = plain(value, 1, 1);
        return text.equals("0.0") || text.startsWith(MINUS) ? text : "+" + text;
    }

    /** Returns a percentage, rounded to a whole number unless it is small. */
    static String percent(double value) {
        return plain(value, 0, Math.abs(value) < 10 ? 1 : 0) + "%";
    }

    /** Returns a value of {@code kpi} with its unit: signs of money before it, a per cent sign close behind it. */
    static String value(Kpi kpi, double value) {
        return Numbers.withUnit(value, kpi.unit());
    }

    /** Returns a change of {@code kpi} with its sign and unit; of shares in percentage points. */
    static String change(Kpi kpi, double value) {
        if (kpi.unit().filter("%"::equals).isPresent()) {
            return signed(value, 2) + "\u00a0percentage points";
        }
        String sign = value < 0 ? MINUS : "+";
        return (value == 0 ? "" : sign + TOGETHER) + Numbers.withUnit(Math.abs(value), kpi.unit());
    }

    private static String plain(double value, int least, int most) {
        if (!Double.isFinite(value)) {
            return value < 0 ? MINUS + "∞" : "∞";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP);
        return format.format(rounded).replace("-", MINUS);
    }
}
