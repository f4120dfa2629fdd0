package org.periplus.model;

import java.util.Optional;

/** How much each part of the score of an opportunity counts. */
@Doc("How opportunities are ranked: how much each part of their score counts; 0 leaves a part out.")
public record RankingWeights(
        @Doc("How much the impact counts; 2 by default.") @Range(min = 0, max = 100)
        Optional<Double> impact,

        @Doc("How much the effort counts against it; 1 by default.") @Range(min = 0, max = 100)
        Optional<Double> effort,

        @Doc("How much the confidence counts; 1 by default.") @Range(min = 0, max = 100)
        Optional<Double> confidence,

        @Doc("How much the reach counts; 1 by default.") @Range(min = 0, max = 100)
        Optional<Double> reach,

        @Doc("How much the weight of the pains counts that it addresses; 1 by default.") @Range(min = 0, max = 100)
        Optional<Double> pain) {

    /** The weights of a site that sets none. */
    public static final RankingWeights DEFAULT = new RankingWeights(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
