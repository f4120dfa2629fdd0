package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Frequency;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Journey;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.RankingWeights;
import org.periplus.model.Reach;
import org.periplus.model.Share;
import org.periplus.model.Site;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** The rank of opportunities and what is done about pains, with examples computed by hand. */
class OpportunityRankingTest {

    private static final Pain SEVERE =
            Sketch.of(Pain.class, "id", "severe", "text", "x", "severity", 4, "frequency", Frequency.ALWAYS);
    private static final Pain MILD =
            Sketch.of(Pain.class, "id", "mild", "text", "y", "severity", 2, "frequency", Frequency.OFTEN);

    private static final Journey TRIP = Sketch.of(
            Journey.class,
            "id",
            "trip",
            "stages",
            Sketch.of(
                    Stage.class,
                    "id",
                    "go",
                    "touchpoints",
                    Sketch.of(Touchpoint.class, "id", "pay", "pains", List.of(SEVERE, MILD))));

    private static final Opportunity HOLD = Sketch.of(
            Opportunity.class,
            "id",
            "hold",
            "impact",
            4,
            "effort",
            2,
            "confidence",
            new Share(80),
            "reach",
            new Reach(Optional.of(50L), Optional.empty()),
            "addresses",
            new PainRef("trip", "severe"));

    private static final Opportunity PAINT = Sketch.of(
            Opportunity.class,
            "id",
            "paint",
            "impact",
            4,
            "effort",
            1,
            "reach",
            new Reach(Optional.of(100L), Optional.empty()),
            "addresses",
            List.of(new PainRef("trip", "mild"), new PainRef("trip", "gone")));

    private static Atlas atlas(Optional<RankingWeights> weights, Entity... entries) {
        Site bare = Site.untitled();
        Site site = new Site(
                1,
                bare.title(),
                bare.description(),
                bare.vision(),
                bare.scope(),
                bare.kpis(),
                bare.url(),
                bare.language(),
                bare.logo(),
                bare.theme(),
                bare.navigation(),
                bare.repository(),
                bare.review(),
                bare.emotions(),
                bare.lanes(),
                bare.checks(),
                bare.include(),
                bare.previews(),
                weights);
        return new Atlas(site, List.of(entries));
    }

    private static List<String> order(OpportunityRanking ranking) {
        return ranking.ranked().stream().map(one -> one.opportunity().id()).toList();
    }

    @Test
    void aScoreIsTheSumOfItsWeightedParts() {
        OpportunityRanking ranking = OpportunityRanking.of(atlas(Optional.empty(), TRIP, HOLD, PAINT));

        // hold: 2·4 − 2 + 80 % of 5 + half of the widest reach + the heaviest pain = 8 − 2 + 4 + 2.5 + 5
        // paint: 2·4 − 1 + 0 + the widest reach + 1.5 of 4 = 8 − 1 + 5 + 1.875
        assertThat(order(ranking)).containsExactly("hold", "paint");
        assertThat(ranking.of(HOLD).orElseThrow().score()).isCloseTo(17.5, within(1e-9));
        assertThat(ranking.of(PAINT).orElseThrow().score()).isCloseTo(13.875, within(1e-9));
        assertThat(ranking.of(PAINT).orElseThrow().painWeight()).isCloseTo(1.5, within(1e-9));
        assertThat(ranking.of(PAINT).orElseThrow().rank()).isEqualTo(2);
    }

    @Test
    void aSiteSetsItsOwnWeights() {
        RankingWeights onlyEffort = new RankingWeights(
                Optional.of(0.0), Optional.of(1.0), Optional.of(0.0), Optional.of(0.0), Optional.of(0.0));

        OpportunityRanking ranking = OpportunityRanking.of(atlas(Optional.of(onlyEffort), TRIP, HOLD, PAINT));

        assertThat(order(ranking)).containsExactly("paint", "hold");
        assertThat(ranking.of(HOLD).orElseThrow().score()).isEqualTo(-2);
    }

    private static final Reach CROWD = new Reach(Optional.of(100L), Optional.empty());
    private static final Reach SHARE = new Reach(Optional.empty(), Optional.of(new Share(60)));

    @Test
    void reachAsCustomersAndAsSharesIsToldToBeMixed() {
        assertThat(OpportunityRanking.of(Sketch.atlas(reaching("a", CROWD), reaching("b", CROWD)))
                        .mixesReach())
                .isFalse();
        OpportunityRanking mixed = OpportunityRanking.of(Sketch.atlas(reaching("a", CROWD), reaching("b", SHARE)));
        assertThat(mixed.mixesReach()).isTrue();
        assertThat(mixed.ranked().get(0).parts().get(Criterion.REACH.ordinal()).value())
                .isEqualTo(5);
    }

    private static Opportunity reaching(String id, Reach reach) {
        return Sketch.of(Opportunity.class, "id", id, "impact", 3, "effort", 2, "reach", reach);
    }

    @Test
    void equalOnesStandByTheirIds() {
        Opportunity one = Sketch.of(Opportunity.class, "id", "b", "impact", 3, "effort", 3);
        Opportunity other = Sketch.of(Opportunity.class, "id", "a", "impact", 3, "effort", 3);

        assertThat(order(OpportunityRanking.of(atlas(Optional.empty(), one, other))))
                .containsExactly("a", "b");
    }

    @Test
    void theRejectedAndTheUnguessedHaveNoRank() {
        Opportunity rejected = Sketch.of(
                Opportunity.class, "id", "no", "impact", 5, "effort", 1, "decision", OpportunityStatus.REJECTED);
        Opportunity unguessed = Sketch.of(Opportunity.class, "id", "dunno", "impact", 5);

        OpportunityRanking ranking = OpportunityRanking.of(atlas(Optional.empty(), rejected, unguessed));

        assertThat(ranking.ranked()).isEmpty();
        assertThat(ranking.others()).extracting(Opportunity::id).containsExactly("dunno", "no");
        assertThat(ranking.steadiness()).isEmpty();
    }

    @Test
    void whatIsBetterInEverythingStaysFirstWhateverTheWeights() {
        Opportunity worse = Sketch.of(Opportunity.class, "id", "worse", "impact", 1, "effort", 5);

        assertThat(OpportunityRanking.of(atlas(Optional.empty(), TRIP, HOLD, worse))
                        .steadiness())
                .contains(new OpportunityRanking.Steadiness(243, 243));
        assertThat(OpportunityRanking.of(atlas(Optional.empty(), TRIP, HOLD, PAINT))
                        .steadiness())
                .hasValueSatisfying(steady -> assertThat(steady.first()).isLessThan(243));
    }

    @Test
    void thePainsOfAJourneyAreCoveredByWeight() {
        Initiative works = Sketch.of(Initiative.class, "id", "works", "opportunities", HOLD.ref());
        Initiative dropped = Sketch.of(
                Initiative.class, "id", "dropped", "opportunities", PAINT.ref(), "progress", InitiativeStatus.DROPPED);
        Atlas atlas = atlas(Optional.empty(), TRIP, HOLD, works, dropped);

        PainCoverage coverage = PainCoverage.of(atlas, OpportunityRanking.of(atlas));

        // Severity 4, always: 4. Severity 2, often: 1.5.
        assertThat(coverage.journeys()).containsExactly(new PainCoverage.OfJourney(TRIP, 2, 1, 5.5, 4, 4));
        assertThat(coverage.open()).containsExactly(new PainRef("trip", "mild"));
        assertThat(coverage.idle()).isEmpty();
    }

    @Test
    void whatIsRejectedCoversNothingAndWhatIsDroppedTakesNothingUp() {
        Opportunity rejected = Sketch.of(
                Opportunity.class,
                "id",
                "no",
                "addresses",
                new PainRef("trip", "severe"),
                "decision",
                OpportunityStatus.REJECTED);
        Initiative dropped = Sketch.of(
                Initiative.class, "id", "dropped", "opportunities", PAINT.ref(), "progress", InitiativeStatus.DROPPED);
        Atlas atlas = atlas(Optional.empty(), TRIP, PAINT, rejected, dropped);

        PainCoverage coverage = PainCoverage.of(atlas, OpportunityRanking.of(atlas));

        assertThat(coverage.open()).containsExactly(new PainRef("trip", "severe"));
        assertThat(coverage.idle()).extracting(Opportunity::id).containsExactly("paint");
        assertThat(coverage.journeys().get(0).takenUp()).isZero();
    }
}
