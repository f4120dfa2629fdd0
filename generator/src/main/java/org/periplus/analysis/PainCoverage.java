package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.model.Atlas;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Journey;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.PainRef;
import org.periplus.model.Ref;

/**
 * Which pains somebody does something about. An opportunity that is rejected covers nothing, an initiative that is dropped takes up
 * nothing.
 *
 * @param journeys journeys that have pains, those with most weight left open first
 * @param open pains that no opportunity addresses and whose touchpoint names no idea, the heaviest first
 * @param idle opportunities, not rejected, that no initiative takes up, by rank, those without rank last
 */
public record PainCoverage(List<OfJourney> journeys, List<PainRef> open, List<Opportunity> idle) {

    /** Takes copies of the lists. */
    public PainCoverage {
        journeys = List.copyOf(journeys);
        open = List.copyOf(open);
        idle = List.copyOf(idle);
    }

    /**
     * The pains of one journey.
     *
     * @param journey the journey
     * @param pains how many it has
     * @param covered how many of them an opportunity addresses
     * @param weight the weight of all for those who get there, see {@link PainWeight#felt()}
     * @param addressed the weight of those an opportunity addresses
     * @param takenUp the weight of those whose opportunity an initiative takes up
     */
    public record OfJourney(
            Journey journey, long pains, long covered, double weight, double addressed, double takenUp) {

        /** Returns the weight that nobody addresses. */
        public double left() {
            return weight - addressed;
        }
    }

    /** Looks at the pains, opportunities and initiatives of an atlas; {@code ranking} is of the same atlas. */
    public static PainCoverage of(Atlas atlas, OpportunityRanking ranking) {
        Set<Ref> taken = atlas.initiatives().stream()
                .filter(initiative -> initiative.progress() != InitiativeStatus.DROPPED)
                .map(Initiative::opportunities)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
        Cover cover = new Cover(new HashSet<>(), new HashSet<>());
        Set<Ref> alive = new HashSet<>();
        for (Opportunity opportunity : atlas.opportunities()) {
            if (opportunity.decision() != OpportunityStatus.REJECTED) {
                alive.add(opportunity.ref());
                cover.addressed.addAll(opportunity.addresses());
                if (taken.contains(opportunity.ref())) {
                    cover.takenUp.addAll(opportunity.addresses());
                }
            }
        }
        PainIndex pains = new PainIndex(atlas);
        for (PainIndex.Spot spot : pains.all()) {
            if (spot.touchpoint().ideas().stream().anyMatch(alive::contains)) {
                cover.addressed.add(spot.ref());
            }
            if (spot.touchpoint().ideas().stream().anyMatch(idea -> alive.contains(idea) && taken.contains(idea))) {
                cover.takenUp.add(spot.ref());
            }
        }
        return new PainCoverage(journeys(atlas, pains, cover), open(pains, cover), idle(ranking, taken));
    }

    private record Cover(Set<PainRef> addressed, Set<PainRef> takenUp) {}

    private static List<OfJourney> journeys(Atlas atlas, PainIndex pains, Cover cover) {
        List<OfJourney> all = new ArrayList<>();
        Map<String, List<PainRef>> byJourney =
                pains.all().stream().map(PainIndex.Spot::ref).collect(Collectors.groupingBy(PainRef::journey));
        for (Journey journey : atlas.journeys()) {
            List<PainRef> own = byJourney.getOrDefault(journey.id(), List.of());
            List<PainRef> covered =
                    own.stream().filter(cover.addressed::contains).toList();
            List<PainRef> worked = own.stream().filter(cover.takenUp::contains).toList();
            if (!own.isEmpty()) {
                all.add(new OfJourney(
                        journey,
                        own.size(),
                        covered.size(),
                        pains.weight(own),
                        pains.weight(covered),
                        pains.weight(worked)));
            }
        }
        Comparator<OfJourney> order = Comparator.comparing(one -> -one.left());
        return all.stream()
                .sorted(order.thenComparing(one -> one.journey().id()))
                .toList();
    }

    private static List<PainRef> open(PainIndex pains, Cover cover) {
        Comparator<PainIndex.Spot> order = Comparator.comparing(spot -> -PainWeight.felt(spot.pain()));
        return pains.all().stream()
                .filter(spot -> !cover.addressed.contains(spot.ref()))
                .sorted(order)
                .map(PainIndex.Spot::ref)
                .toList();
    }

    private static List<Opportunity> idle(OpportunityRanking ranking, Set<Ref> taken) {
        List<Opportunity> all = new ArrayList<>();
        ranking.ranked().forEach(one -> all.add(one.opportunity()));
        ranking.others().stream()
                .filter(one -> one.decision() != OpportunityStatus.REJECTED)
                .forEach(all::add);
        return all.stream().filter(one -> !taken.contains(one.ref())).toList();
    }
}
