package org.periplus.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Atlas;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * What a change to a touchpoint of the catalogue would touch.
 *
 * @param places how many steps of journeys use it
 * @param journeys the journeys they lie in
 * @param stages how many stages they lie in
 * @param personas who travels those journeys
 * @param kpis what is measured there: its own KPIs, those of the steps and of their stages
 * @param customers how many customers come by, as counted: of each journey those who enter the stage, the most where it is used in several.
 *     Target maps, variants and journeys that lie in another of these do not count, for their customers are counted already; empty where
 *     nothing is counted
 * @param uncounted how many of the journeys that count do not say how many enter
 */
public record Touched(
        int places,
        List<Journey> journeys,
        int stages,
        List<Ref> personas,
        List<Ref> kpis,
        Optional<Double> customers,
        int uncounted) {

    /** Takes copies of the lists. */
    public Touched {
        journeys = List.copyOf(journeys);
        personas = List.copyOf(personas);
        kpis = List.copyOf(kpis);
    }

    /** Follows a touchpoint of the catalogue into the journeys of its atlas. */
    public static Touched of(CatalogueTouchpoint touchpoint, Atlas atlas, Analysis analysis) {
        Set<Journey> journeys = new LinkedHashSet<>();
        Set<Ref> personas = new LinkedHashSet<>();
        Set<Ref> kpis = new LinkedHashSet<>(touchpoint.kpis());
        int places = 0;
        int stages = 0;
        for (Backlink backlink : analysis.backlinks(touchpoint.ref())) {
            atlas.find(Journey.class, backlink.from().ref()).ifPresent(journeys::add);
        }
        for (Journey journey : journeys) {
            personas.addAll(journey.personas());
            for (Stage stage : using(journey, touchpoint.ref())) {
                stages++;
                kpis.addAll(stage.kpis());
                for (Touchpoint step : steps(stage, touchpoint.ref())) {
                    places++;
                    kpis.addAll(step.kpis());
                }
            }
        }
        List<Journey> counting =
                journeys.stream().filter(journey -> counts(journey, journeys)).toList();
        List<Double> customers = new ArrayList<>();
        for (Journey journey : counting) {
            entering(journey, touchpoint.ref(), analysis).ifPresent(customers::add);
        }
        return new Touched(
                places,
                List.copyOf(journeys),
                stages,
                List.copyOf(personas),
                List.copyOf(kpis),
                customers.stream().reduce(Double::sum),
                counting.size() - customers.size());
    }

    private static boolean counts(Journey journey, Set<Journey> all) {
        boolean inside = journey.parent().isPresent()
                && all.stream()
                        .anyMatch(other -> other.ref().equals(journey.parent().get()));
        return journey.state() == JourneyState.CURRENT && journey.base().isEmpty() && !inside;
    }

    private static Optional<Double> entering(Journey journey, Ref touchpoint, Analysis analysis) {
        JourneyFlow flow = analysis.numbers(journey).flow();
        return using(journey, touchpoint).stream()
                .flatMap(stage -> flow.of(stage).flatMap(StageFlow::entered).stream())
                .max(Double::compare);
    }

    private static List<Stage> using(Journey journey, Ref touchpoint) {
        return journey.stages().stream()
                .filter(stage -> !steps(stage, touchpoint).isEmpty())
                .toList();
    }

    private static List<Touchpoint> steps(Stage stage, Ref touchpoint) {
        return stage.touchpoints().stream()
                .filter(step -> step.use().equals(Optional.of(touchpoint)))
                .toList();
    }
}
