package org.periplus.analysis;

import java.util.Optional;

/**
 * What stands behind touchpoints, and how old that is.
 *
 * @param touchpoints how many there are
 * @param measured how many have a KPI that was read, of their own or of the catalogue
 * @param said how many rest on what somebody said: they, their quote or one of their pains name feedback
 * @param both how many of them are measured and said
 * @param voices how old the feedback is: of each touchpoint its newest piece, by its last day
 * @param readings how old the readings are: of each touchpoint its newest one, by its day
 */
public record Cover(int touchpoints, int measured, int said, int both, Ages voices, Ages readings) {

    /** Returns how many rest on neither. */
    public int neither() {
        return touchpoints - measured - said + both;
    }

    /**
     * Ages in days on the day of the analysis.
     *
     * @param dated how many touchpoints rest on something that has a day, not in the future
     * @param median the age that half of them do not exceed, rounded; the mean of the two in the middle
     * @param oldest the greatest age
     */
    public record Ages(int dated, Optional<Long> median, Optional<Long> oldest) {}
}
