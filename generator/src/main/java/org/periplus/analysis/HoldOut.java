package org.periplus.analysis;

/**
 * How a forecast of a KPI did on its last readings, which it was not shown for this.
 *
 * @param held how many readings were held back, at least 3 and at most a third
 * @param error by how much it missed them on average, in the KPI's unit
 * @param naiveError by how much the naive forecast missed them: that all stays as it last was, or as it was a season ago, whichever is closer
 */
public record HoldOut(int held, double error, double naiveError) {

    /** Tells whether the forecast came closer than the naive one. */
    public boolean beatsNaive() {
        return error < naiveError;
    }
}
