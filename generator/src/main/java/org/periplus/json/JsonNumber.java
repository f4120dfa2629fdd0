package org.periplus.json;

import java.math.BigDecimal;

/**
 * A number with all its digits.
 *
 * @param value the number without zeros at its end, so that 1, 1.0 and 1e0 are equal
 */
public record JsonNumber(BigDecimal value) implements Json {

    private static final int LONGEST_PLAIN = 40;

    /** Takes the number and leaves out the zeros at its end. */
    public JsonNumber {
        value = value.stripTrailingZeros();
    }

    /** Returns the number as JSON writes it: plain digits, and an exponent only for the very large and the very small. */
    public String digits() {
        boolean plain = Math.abs((long) value.scale()) + value.precision() <= LONGEST_PLAIN;
        return plain ? value.toPlainString() : value.toString();
    }
}
