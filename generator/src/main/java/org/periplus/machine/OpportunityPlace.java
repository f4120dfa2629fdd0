package org.periplus.machine;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Criterion;
import org.periplus.analysis.OpportunityScore;
import org.periplus.model.Doc;

/** Where an opportunity stands among all, and why. */
record OpportunityPlace(
        @Doc("Its rank, from 1; missing if it is rejected, or nobody has guessed impact and effort.")
        Optional<Integer> rank,

        @Doc("Its score: the sum of the points of its parts.")
        Optional<Double> score,

        @Doc("The weight of the pains it addresses: severity times frequency.")
        Optional<Double> painWeight,

        @Doc("What the score is made of.") List<Part> parts) {

    /** One part of a score. */
    record Part(
            @Doc("What counts.") Criterion criterion,
            @Doc("How much there is of it, 0 to 5.") Double value,
            @Doc("How much it counts.") Double weight,
            @Doc("What it adds to the score.") Double points) {}

    /** Takes a copy of the list. */
    OpportunityPlace {
        parts = List.copyOf(parts);
    }

    static OpportunityPlace of(Optional<OpportunityScore> score) {
        return new OpportunityPlace(
                score.map(OpportunityScore::rank),
                score.map(found -> FourDigits.of(found.score())),
                score.map(found -> FourDigits.of(found.painWeight())),
                score.map(OpportunityPlace::parts).orElse(List.of()));
    }

    private static List<Part> parts(OpportunityScore score) {
        return score.parts().stream()
                .map(part -> new Part(
                        part.criterion(), FourDigits.of(part.value()), part.weight(), FourDigits.of(part.points())))
                .toList();
    }
}
