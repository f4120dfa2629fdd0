package org.periplus.statistics;

import java.util.Optional;

/** The net promoter score. Stateless; safe for use by several threads. */
public final class NetPromoter {

    private NetPromoter() {}

    /**
     * Returns the score, from -100 to 100, with its adjusted Wald interval: three answers are added, three quarters of one to promoters
     * and to detractors each and one and a half to the passives (B. Rocks, "Interval estimation for the net promoter score", The American
     * Statistician 70, 2016).
     *
     * @return empty when there is no answer
     */
    public static Optional<Estimate> of(long promoters, long passives, long detractors) {
        throw new UnsupportedOperationException("not yet");
    }
}
