package org.periplus.figure.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The largest difference between personas in a stage.
 *
 * @param low the row of the persona with the lowest mean, the first of equals
 * @param high the row of the persona with the highest mean, the first of equals
 * @param apart the difference of the two means as they are printed, with one decimal; 0 or more
 */
record StageGap(int low, int high, double apart) {

    /** Returns the gap of a stage; empty unless at least two personas have a mood there. */
    static Optional<StageGap> of(List<Optional<StageMood>> moods) {
        int low = -1;
        int high = -1;
        int known = 0;
        for (int row = 0; row < moods.size(); row++) {
            if (moods.get(row).isPresent()) {
                known++;
                low = low < 0 || mean(moods, row) < mean(moods, low) ? row : low;
                high = high < 0 || mean(moods, row) > mean(moods, high) ? row : high;
            }
        }
        return known < 2 ? Optional.empty() : Optional.of(new StageGap(low, high, apart(moods, low, high)));
    }

    private static double apart(List<Optional<StageMood>> moods, int low, int high) {
        return printed(mean(moods, high)).subtract(printed(mean(moods, low))).doubleValue();
    }

    private static BigDecimal printed(double mean) {
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
    }

    private static double mean(List<Optional<StageMood>> moods, int row) {
        return moods.get(row).map(StageMood::mean).orElse(0.0);
    }
}
