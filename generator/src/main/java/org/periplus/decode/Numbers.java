package org.periplus.decode;

import java.util.Optional;
import java.util.regex.Pattern;

/** Strict reading of numbers: decimal digits, one point, an exponent; nothing else. */
final class Numbers {

    private static final Pattern SHAPE = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[0-9]{1,3}\\.[0-9]{3}");
    private static final double MAX_WHOLE = 1e15;

    private Numbers() {}

    /** Returns the number written, if it is one and is finite. */
    static Optional<Double> decimal(String text) {
        if (text.length() > 60 || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Optional.empty() : Optional.of(value == 0 ? 0.0 : value);
    }

    /**
     * Returns the whole number written, if it is one and at most 10^15 either way. {@code 40.000} is none: it would be forty
     * here, and forty thousand to who wrote it.
     */
    static Optional<Long> whole(String text) {
        return decimal(text)
                .filter(value -> !THOUSANDS.matcher(text).matches())
                .filter(value -> value == Math.rint(value) && Math.abs(value) <= MAX_WHOLE)
                .map(Double::longValue);
    }

    /** Returns a number as people write it: without a point if it is whole. */
    static String show(double value) {
        return value == Math.rint(value) && Math.abs(value) <= MAX_WHOLE
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
