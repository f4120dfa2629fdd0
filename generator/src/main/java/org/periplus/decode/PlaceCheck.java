package org.periplus.decode;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.decode.Context.PainUse;
import org.periplus.decode.Context.PlaceUse;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Pain;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Checks that the places and pains named in the content exist. */
final class PlaceCheck {

    private final Context context;
    private final Map<Ref, Journey> journeys;
    private final Map<String, Set<String>> pains = new HashMap<>();

    PlaceCheck(Context context, Map<Ref, Journey> journeys) {
        this.context = context;
        this.journeys = journeys;
    }

    void check() {
        context.places().forEach(this::place);
        context.pains().forEach(this::pain);
    }

    private void place(PlaceUse use) {
        Optional<Journey> journey = journey(use.place().journey(), use.span());
        if (journey.isEmpty() || use.place().stage().isEmpty()) {
            return;
        }
        String stageId = use.place().stage().get();
        Ref ref = journey.get().ref();
        List<Stage> stages = journey.get().stages();
        Optional<Stage> stage =
                stages.stream().filter(one -> one.id().equals(stageId)).findFirst();
        if (stage.isEmpty() && context.mayHold(ref, "stages", stageId)) {
            return;
        }
        if (stage.isEmpty()) {
            missing(
                    use.span(),
                    journey.get(),
                    "stage",
                    stageId,
                    stages.stream().map(Stage::id).toList());
        } else {
            touchpoint(use.place(), use.span(), journey.get(), stage.get());
        }
    }

    private void touchpoint(Place place, SourceSpan span, Journey journey, Stage stage) {
        List<String> ids = stage.touchpoints().stream().map(Touchpoint::id).toList();
        place.touchpoint().filter(id -> !ids.contains(id)).ifPresent(id -> {
            boolean lost = context.mayHold(journey.ref(), "touchpoints", id);
            Optional<Stage> other = journey.stages().stream()
                    .filter(one -> one.touchpoints().stream()
                            .anyMatch(touchpoint -> touchpoint.id().equals(id)))
                    .findFirst();
            if (other.isPresent()) {
                context.findings()
                        .error(
                                "missing-reference",
                                span,
                                "the stage \"" + stage.id() + "\" has no touchpoint \"" + id + "\"",
                                "it is in another stage: write " + journey.id() + "/"
                                        + other.get().id() + "/" + id);
            } else if (!lost) {
                missing(span, journey, "touchpoint", id, ids);
            }
        });
    }

    private void pain(PainUse use) {
        Optional<Journey> journey = journey(use.pain().journey(), use.span());
        if (journey.isEmpty()) {
            return;
        }
        Set<String> ids = pains.computeIfAbsent(journey.get().id(), id -> pains(journey.get()));
        String id = use.pain().pain();
        if (!ids.contains(id) && !context.mayHold(journey.get().ref(), "pains", id)) {
            missing(use.span(), journey.get(), "pain", id, List.copyOf(ids));
        }
    }

    private static Set<String> pains(Journey journey) {
        return journey.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.pains().stream())
                .map(Pain::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the journey if it can be looked into; reports one that does not exist. */
    private Optional<Journey> journey(String id, SourceSpan span) {
        Ref ref = new Ref(Kind.JOURNEY, id);
        if (!context.known().has(ref)) {
            context.findings()
                    .error(
                            "missing-reference",
                            span,
                            "there is no journey \"" + id + "\"",
                            Nearest.hint(
                                    id,
                                    context.known().ids(Kind.JOURNEY),
                                    "add it to journeys, or name one that exists"));
        }
        return Optional.ofNullable(journeys.get(ref));
    }

    private void missing(SourceSpan span, Journey journey, String what, String id, List<String> ids) {
        String all = ids.isEmpty()
                ? "it has none"
                : "write one of: " + String.join(", ", ids.subList(0, Math.min(12, ids.size())));
        context.findings()
                .error(
                        "missing-reference",
                        span,
                        "the journey \"" + journey.id() + "\" has no " + what + " \"" + id + "\"",
                        Nearest.hint(id, ids, all));
    }
}
