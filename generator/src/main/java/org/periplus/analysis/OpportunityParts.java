package org.periplus.analysis;

import java.util.Arrays;
import java.util.List;
import org.periplus.model.Atlas;
import org.periplus.model.Opportunity;
import org.periplus.model.RankingWeights;
import org.periplus.model.Reach;

/** What counts of the opportunities of one atlas, each on a scale of 0 to 5; see {@link Criterion}. Immutable. */
final class OpportunityParts {

    private static final double MOST = 5;

    private final PainIndex pains;
    private final RankingWeights set;
    private final double heaviest;
    private final double widest;

    OpportunityParts(Atlas atlas, PainIndex pains) {
        this.pains = pains;
        this.set = atlas.site().ranking().orElse(RankingWeights.DEFAULT);
        this.heaviest = atlas.opportunities().stream()
                .mapToDouble(opportunity -> pains.weight(opportunity.addresses()))
                .max()
                .orElse(0);
        this.widest = atlas.opportunities().stream()
                .flatMap(opportunity -> opportunity.reach().flatMap(Reach::customers).stream())
                .mapToDouble(Long::doubleValue)
                .max()
                .orElse(0);
    }

    /** Returns the weights in the order of {@link Criterion}. */
    double[] weights() {
        return Arrays.stream(Criterion.values()).mapToDouble(this::weight).toArray();
    }

    private double weight(Criterion criterion) {
        return switch (criterion) {
            case IMPACT -> set.impact().orElse(2.0);
            case EFFORT -> set.effort().orElse(1.0);
            case CONFIDENCE -> set.confidence().orElse(1.0);
            case REACH -> set.reach().orElse(1.0);
            case PAIN -> set.pain().orElse(1.0);
        };
    }

    /** Returns the score of an opportunity; its rank is not known yet. */
    OpportunityScore score(Opportunity opportunity) {
        List<OpportunityScore.Part> parts = Arrays.stream(Criterion.values())
                .map(criterion ->
                        new OpportunityScore.Part(criterion, value(criterion, opportunity), weight(criterion)))
                .toList();
        return new OpportunityScore(1, opportunity, parts, pains.weight(opportunity.addresses()));
    }

    private double value(Criterion criterion, Opportunity opportunity) {
        return switch (criterion) {
            case IMPACT -> opportunity.impact().orElse(0);
            case EFFORT -> opportunity.effort().orElse(0);
            case CONFIDENCE ->
                opportunity.confidence().map(share -> part(share.percent(), 100)).orElse(0.0);
            case REACH -> opportunity.reach().map(this::reach).orElse(0.0);
            case PAIN -> part(pains.weight(opportunity.addresses()), heaviest);
        };
    }

    private double reach(Reach reach) {
        return reach.share()
                .map(share -> part(share.percent(), 100))
                .orElseGet(() -> part(reach.customers().orElse(0L), widest));
    }

    private static double part(double value, double most) {
        return most > 0 ? MOST * value / most : 0;
    }
}
