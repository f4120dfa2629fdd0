package org.periplus.analysis;

import java.util.List;
import org.periplus.model.Opportunity;

/**
 * An opportunity with its rank and what that is made of.
 *
 * @param rank its rank, from 1
 * @param opportunity the opportunity; its impact and effort are known and it is not rejected
 * @param parts what counts, in the order of {@link Criterion}
 * @param painWeight the weight of the pains it addresses for those who get there, see {@link PainWeight#felt()}: reach counts
 *     by itself; 0 or more
 */
public record OpportunityScore(int rank, Opportunity opportunity, List<Part> parts, double painWeight) {

    /** Takes a copy of the list. */
    public OpportunityScore {
        parts = List.copyOf(parts);
    }

    /**
     * One part of a score.
     *
     * @param criterion what counts
     * @param value how much there is of it, 0 to 5; 0 where nobody has said it
     * @param weight how much it counts, 0 or more
     */
    public record Part(Criterion criterion, double value, double weight) {

        /** Returns what it adds to the score: value times weight, below 0 for the effort. */
        public double points() {
            return criterion == Criterion.EFFORT ? -weight * value : weight * value;
        }
    }

    /** Returns the score: the sum of the points of all parts. */
    public double score() {
        return parts.stream().mapToDouble(Part::points).sum();
    }

    /** Returns the same score at another rank. */
    OpportunityScore at(int place) {
        return new OpportunityScore(place, opportunity, parts, painWeight);
    }
}
