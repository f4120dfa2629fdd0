package org.periplus.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.periplus.analysis.JourneyPairing.Place;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.analysis.Partners.Step;
import org.periplus.model.Journey;
import org.periplus.model.Stage;
import org.periplus.model.Timespan;

/** The work behind {@link JourneyPairing}. Immutable. */
final class PairedStages {

    private final List<Stage> stagesBefore;
    private final List<Stage> stagesAfter;
    private final List<Place> before;
    private final List<Place> after;
    private final Partners stages;
    private final Partners touchpoints;
    private final List<String> personas;
    private final PairedPains pains;

    PairedStages(Journey before, Journey after) {
        this.stagesBefore = before.stages();
        this.stagesAfter = after.stages();
        this.before = places(before);
        this.after = places(after);
        this.stages = Partners.of(stagesBefore, stagesAfter, Stage::id, Stage::name);
        this.touchpoints = Partners.of(
                this.before,
                this.after,
                place -> place.touchpoint().id(),
                place -> place.touchpoint().name());
        this.personas = AspectSet.shared(before, after);
        this.pains = new PairedPains(this.before, this.after);
    }

    /** Returns the stages of both journeys in one order. */
    List<StagePair> pairs() {
        List<Integer> olds = IntStream.range(0, stagesBefore.size()).boxed().toList();
        List<Integer> news = IntStream.range(0, stagesAfter.size()).boxed().toList();
        return stages.merged(olds, news).stream().map(this::stage).toList();
    }

    private StagePair stage(Step step) {
        Optional<Stage> here = step.before().map(stagesBefore::get);
        Optional<Stage> now = step.after().map(stagesAfter::get);
        Optional<Stage> was = here.or(() -> step.after().flatMap(at -> stages.earlier(at, stagesBefore)));
        Optional<Stage> is = now.or(() -> step.before().flatMap(at -> stages.later(at, stagesAfter)));
        boolean same = was.isPresent() && is.isPresent() && same(was.get(), is.get());
        List<Place> olds = here.map(stage -> in(stage, before)).orElse(List.of());
        List<Place> news = now.map(stage -> in(stage, after)).orElse(List.of());
        return new StagePair(
                change(step, was.isPresent() && is.isPresent(), same),
                was,
                is,
                touchpoints(olds, news),
                pains.of(olds, news));
    }

    private List<TouchpointPair> touchpoints(List<Place> olds, List<Place> news) {
        return touchpoints.merged(indexes(olds), indexes(news)).stream()
                .map(this::touchpoint)
                .toList();
    }

    private TouchpointPair touchpoint(Step step) {
        Optional<Place> was =
                step.before().map(before::get).or(() -> step.after().flatMap(at -> touchpoints.earlier(at, before)));
        Optional<Place> is =
                step.after().map(after::get).or(() -> step.before().flatMap(at -> touchpoints.later(at, after)));
        Set<Aspect> differs = was.flatMap(old -> is.map(now -> AspectSet.between(old, now, personas)))
                .orElse(Set.of());
        return new TouchpointPair(change(step, was.isPresent() && is.isPresent(), differs.isEmpty()), was, is, differs);
    }

    private static Change change(Step step, boolean both, boolean same) {
        if (step.after().isEmpty()) {
            return both ? Change.MOVED_AWAY : Change.REMOVED;
        }
        if (step.before().isEmpty()) {
            return both ? Change.MOVED_HERE : Change.ADDED;
        }
        return same ? Change.SAME : Change.CHANGED;
    }

    private static boolean same(Stage was, Stage is) {
        return Partners.folded(was.name()).equals(Partners.folded(is.name()))
                && was.goal().equals(is.goal())
                && Objects.equals(
                        was.duration().map(Timespan::text), is.duration().map(Timespan::text));
    }

    /** Returns the places of that very stage; two stages may be equal. */
    private static List<Place> in(Stage stage, List<Place> places) {
        return places.stream().filter(place -> place.stage() == stage).toList();
    }

    private static List<Integer> indexes(List<Place> places) {
        return places.stream().map(Place::index).toList();
    }

    private static List<Place> places(Journey journey) {
        List<Place> places = new ArrayList<>();
        journey.stages()
                .forEach(stage -> stage.touchpoints()
                        .forEach(touchpoint -> places.add(new Place(places.size(), stage, touchpoint))));
        return places;
    }
}
