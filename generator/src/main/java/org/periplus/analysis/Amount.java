package org.periplus.analysis;

import java.util.Optional;

/**
 * A number, and the range in which the true one lies where that can be told.
 *
 * @param value the number
 * @param range its range with 95 per cent confidence, in the unit of the number
 */
public record Amount(double value, Optional<Interval> range) {

    /** Returns a number that is known as it is. */
    static Amount of(double value) {
        return new Amount(value, Optional.empty());
    }

    /** Returns this times {@code factor}, which is not negative. */
    Amount times(double factor) {
        return new Amount(value * factor, range.map(ends -> new Interval(ends.low() * factor, ends.high() * factor)));
    }

    /** Returns the product of two that are not negative; its range is from the product of the low ends to that of the high ends. */
    Amount times(Amount other) {
        return new Amount(
                value * other.value,
                range.isEmpty() && other.range.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Interval(low() * other.low(), high() * other.high())));
    }

    /** Returns the sum; its range is from the sum of the low ends to that of the high ends, which is wider than it need be. */
    Amount plus(Amount other) {
        return new Amount(
                value + other.value,
                range.isEmpty() && other.range.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Interval(low() + other.low(), high() + other.high())));
    }

    private double low() {
        return range.map(Interval::low).orElse(value);
    }

    private double high() {
        return range.map(Interval::high).orElse(value);
    }
}
