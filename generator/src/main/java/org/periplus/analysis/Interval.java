package org.periplus.analysis;

import java.util.Optional;
import org.periplus.model.Scale;
import org.periplus.statistics.Proportion;

/**
 * A range in which the true figure lies with 95 per cent confidence, in the unit of the figure.
 *
 * @param low lower end
 * @param high upper end, at least {@code low}
 */
public record Interval(double low, double high) {

    /** Returns the part of the interval that lies on a scale. */
    Interval within(Scale scale) {
        return new Interval(
                Math.max(scale.low(), Math.min(scale.high(), low)),
                Math.min(scale.high(), Math.max(scale.low(), high)));
    }

    /**
     * Returns the score interval of a share, from 0 to 100: with p the share and n the observations, centre (p + z²/2n) / (1 + z²/n) and half width
     * z / (1 + z²/n) · √(p(1 − p)/n + z²/4n²). E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
     * Journal of the American Statistical Association 22 (1927), 209 to 212.
     *
     * @param percent the share in per cent
     * @param n how many observations it rests on
     * @return empty when the share is not from 0 to 100, or rests on nothing
     */
    public static Optional<Interval> wilson(double percent, long n) {
        if (!(percent >= 0 && percent <= 100) || n <= 0) {
            return Optional.empty();
        }
        return Proportion.of(Math.min(n, percent / 100 * n), n)
                .map(share -> new Interval(100 * share.low(), 100 * share.high()));
    }
}
