package org.periplus.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.model.Atlas;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;

/**
 * Opportunities by twice the impact less the effort, of equals by id: the ranks that the matrix of impact and effort draws.
 * Immutable.
 */
final class Ranking {

    private final List<Ranked> ranked;
    private final List<Opportunity> others;

    /**
     * An opportunity with its rank.
     *
     * @param rank its rank, from 1
     * @param opportunity the opportunity; its impact and effort are known and it is not rejected
     */
    record Ranked(int rank, Opportunity opportunity) {

        int merit() {
            return Ranking.merit(opportunity);
        }
    }

    Ranking(Atlas atlas) {
        List<Opportunity> open = atlas.opportunities().stream()
                .filter(Ranking::isRanked)
                .sorted(Comparator.comparing(Ranking::merit).reversed().thenComparing(Opportunity::id))
                .toList();
        List<Ranked> all = new ArrayList<>();
        open.forEach(opportunity -> all.add(new Ranked(all.size() + 1, opportunity)));
        this.ranked = List.copyOf(all);
        this.others = atlas.opportunities().stream()
                .filter(opportunity -> !isRanked(opportunity))
                .sorted(Comparator.comparing(Opportunity::id))
                .toList();
    }

    private static boolean isRanked(Opportunity opportunity) {
        return opportunity.impact().isPresent()
                && opportunity.effort().isPresent()
                && opportunity.decision() != OpportunityStatus.REJECTED;
    }

    private static int merit(Opportunity opportunity) {
        return 2 * opportunity.impact().orElse(0) - opportunity.effort().orElse(0);
    }

    /** Returns the opportunities that have a rank, the first first. */
    List<Ranked> ranked() {
        return ranked;
    }

    /** Returns the rejected ones and those whose impact or effort nobody has guessed, by id. */
    List<Opportunity> others() {
        return others;
    }
}
