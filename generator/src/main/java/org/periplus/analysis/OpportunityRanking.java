package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.model.Atlas;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Reach;

/**
 * The opportunities in the order in which they are worth taking up: by the weighted sum of impact, effort (against it), confidence, reach
 * and weight of the pains addressed, each on a scale of 0 to 5; of equals by id. A weighted sum is the plainest of the methods of several
 * criteria (P. C. Fishburn, "Additive utilities with incomplete product sets", Operations Research 15, 1967); its weights are an opinion,
 * so that they can be set and {@link #steadiness()} tells what hangs on them.
 *
 * @param ranked those with a rank, the first first
 * @param others the rejected ones and those whose impact or effort nobody has guessed, by id
 */
public record OpportunityRanking(List<OpportunityScore> ranked, List<Opportunity> others) {

    /** Scores that differ by less are equal: sums of decimals are not exact. */
    private static final double GRAIN = 1e6;

    private static final double[] FACTORS = {0.5, 1, 2};

    /** Takes copies of the lists. */
    public OpportunityRanking {
        ranked = List.copyOf(ranked);
        others = List.copyOf(others);
    }

    /**
     * How far the first rank rests on the weights.
     *
     * @param first how often the first stays first
     * @param of how many weightings were tried: each weight halved, as it is, and doubled
     */
    public record Steadiness(int first, int of) {}

    /** Ranks the opportunities of an atlas by the weights its site sets. */
    public static OpportunityRanking of(Atlas atlas) {
        return of(atlas, new PainIndex(atlas));
    }

    static OpportunityRanking of(Atlas atlas, PainIndex pains) {
        OpportunityParts parts = new OpportunityParts(atlas, pains);
        List<OpportunityScore> ranked = new ArrayList<>();
        atlas.opportunities().stream()
                .filter(OpportunityRanking::isRanked)
                .map(parts::score)
                .sorted(order(parts.weights()))
                .forEach(one -> ranked.add(one.at(ranked.size() + 1)));
        List<Opportunity> others = atlas.opportunities().stream()
                .filter(opportunity -> !isRanked(opportunity))
                .sorted(Comparator.comparing(Opportunity::id))
                .toList();
        return new OpportunityRanking(ranked, others);
    }

    /** Returns the rank of an opportunity; nothing if it has none. */
    public Optional<OpportunityScore> of(Opportunity opportunity) {
        return ranked.stream()
                .filter(one -> one.opportunity().id().equals(opportunity.id()))
                .findFirst();
    }

    /**
     * Tells whether some name their reach as customers and others as a share. The greatest number of customers then counts as much as 100
     * per cent, which nobody may have meant.
     */
    public boolean mixesReach() {
        return ranked.stream().map(OpportunityScore::opportunity).anyMatch(one -> names(one, Reach::customers))
                && ranked.stream().map(OpportunityScore::opportunity).anyMatch(one -> names(one, Reach::share));
    }

    private static boolean names(Opportunity opportunity, Function<Reach, Optional<?>> what) {
        return opportunity.reach().flatMap(what).isPresent();
    }

    /** Tries all weightings in which each weight is half, once or twice what it is; nothing where there are not two to choose from. */
    public Optional<Steadiness> steadiness() {
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        String first = ranked.get(0).opportunity().id();
        double[] base = ranked.get(0).parts().stream()
                .mapToDouble(OpportunityScore.Part::weight)
                .toArray();
        int all = (int) Math.pow(FACTORS.length, base.length);
        int stays = 0;
        for (int tried = 0; tried < all; tried++) {
            double[] weights = turned(base, tried);
            Optional<OpportunityScore> best = ranked.stream().min(order(weights));
            stays += best.filter(one -> one.opportunity().id().equals(first)).isPresent() ? 1 : 0;
        }
        return Optional.of(new Steadiness(stays, all));
    }

    private static double[] turned(double[] base, int tried) {
        double[] weights = base.clone();
        int left = tried;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= FACTORS[left % FACTORS.length];
            left /= FACTORS.length;
        }
        return weights;
    }

    private static Comparator<OpportunityScore> order(double[] weights) {
        Comparator<OpportunityScore> merit = Comparator.comparing(one -> -merit(one, weights));
        return merit.thenComparing(one -> one.opportunity().id());
    }

    private static long merit(OpportunityScore one, double[] weights) {
        double sum = 0;
        for (OpportunityScore.Part part : one.parts()) {
            double weight = weights[part.criterion().ordinal()];
            sum += new OpportunityScore.Part(part.criterion(), part.value(), weight).points();
        }
        return Math.round(sum * GRAIN);
    }

    private static boolean isRanked(Opportunity opportunity) {
        return opportunity.impact().isPresent()
                && opportunity.effort().isPresent()
                && opportunity.decision() != OpportunityStatus.REJECTED;
    }
}
