package org.periplus.machine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with four digits behind the point: further ones are not known of any survey, and differ between machines. Stateless. */
final class FourDigits {

    private static final int DIGITS = 4;

    private FourDigits() {}

    /** Returns a number rounded, half away from 0, however large it is; what is not finite as it is. */
    static double of(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .doubleValue()
                : value;
    }
}
