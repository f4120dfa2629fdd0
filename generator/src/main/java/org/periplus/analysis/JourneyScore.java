package org.periplus.analysis;

import java.util.List;

/**
 * How good a journey is for its main persona, from 0 to 100, and of which parts that is made. There is no score where no emotion is known.
 * A part that is not known leaves its share to the others, in proportion. What proves the map does not enter; it is told beside it.
 *
 * @param value the score: the sum of the parts' points times their shares
 * @param parts the parts that are known, in the order of {@link What}
 * @param felt how many touchpoints have an emotion
 * @param touchpoints how many there are
 * @param assumed at how many of those with an emotion nothing but assumption stands behind it
 */
public record JourneyScore(double value, List<Part> parts, int felt, int touchpoints, int assumed) {

    /** Takes a copy of the list. */
    public JourneyScore {
        parts = List.copyOf(parts);
    }

    /** What counts, and how much of 100 where all of it is known. */
    public enum What {
        /**
         * The mean of the emotions on the scale from 0 (-2) to 100 (+2), each weighted by its importance (1 to 5, 3 where none is written),
         * moments of truth twice.
         */
        FEELING(50),
        /**
         * What will be remembered: the mean of peak and end, see {@link CurveFigures#remembered()}, on the same scale. D. Kahneman, B. L. Fredrickson,
         * C. A. Schreiber, D. A. Redelmeier, "When more pain is preferred to less: adding a better end", Psychological Science 4 (1993),
         * 401 to 405.
         */
        MEMORY(20),
        /**
         * 100 less what hurts: at each touchpoint 1 less the product of (1 - felt / 5) over its pains, with the weight of a pain for those
         * who get there, see {@link PainWeight#felt()}; the mean over all touchpoints, weighted as the emotions are. No pain written is no pain.
         */
        RELIEF(20),
        /** Of those who set out, the per cent who get through, see {@link JourneyFlow#completion()}. */
        COMPLETION(10);

        private final int share;

        What(int share) {
            this.share = share;
        }

        /** Returns how much of 100 it counts where all is known. */
        public int share() {
            return share;
        }
    }

    /**
     * A part.
     *
     * @param what which one
     * @param points how good it is, from 0 to 100
     * @param share how much of the score it makes, from 0 to 1; all parts together 1
     */
    public record Part(What what, double points, double share) {

        /** Returns what it brings to the score. */
        public double brings() {
            return points * share;
        }
    }
}
