package org.periplus.analysis;

import org.periplus.model.Reading;

/**
 * When a reading rests on too few observations to say more than that it is there. Stateless; safe for use by several threads.
 *
 * <p>The least number is that below which the National Center for Health Statistics does not publish a proportion: J. D. Parker and others,
 * "National Center for Health Statistics data presentation standards for proportions", Vital and Health Statistics 2 (175), 2017. It is
 * kept for scores and means too, so that there is one number to remember.
 */
public final class KpiSample {

    /** A reading that rests on fewer observations is no part of a line or a trend. */
    public static final long LEAST = 30;

    private KpiSample() {}

    /** Tells whether a reading says that it rests on fewer than {@link #LEAST}; one that does not say of how many does not. */
    public static boolean isTooSmall(Reading reading) {
        return reading.n().filter(n -> n < LEAST).isPresent();
    }
}
