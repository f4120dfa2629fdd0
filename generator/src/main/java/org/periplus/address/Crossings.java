package org.periplus.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Atlas;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Journey;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Look-ups across journeys, made once: what lies on a channel, which journeys lie in another, what answers a pain. */
public final class Crossings {

    private final Atlas atlas;
    private final List<StepPlace> all = new ArrayList<>();
    private final Map<String, String> stageSlugs;
    private final Map<Ref, List<StepPlace>> byChannel = new HashMap<>();
    private final Map<Ref, Map<Ref, Journey>> children = new HashMap<>();
    private final Map<Ref, Ref> around = new HashMap<>();
    private final Map<PainRef, StepPlace> pains = new HashMap<>();
    private final Map<PainRef, List<Ref>> answers = new HashMap<>();

    /** Looks through all journeys. */
    public Crossings(Atlas atlas) {
        this.atlas = atlas;
        atlas.journeys().forEach(this::journey);
        stageSlugs = Slugs.of(atlas.journeys().stream()
                .flatMap(journey -> journey.stages().stream())
                .map(Stage::name)
                .toList());
        for (Opportunity opportunity : atlas.opportunities()) {
            for (PainRef pain : opportunity.addresses()) {
                answers.computeIfAbsent(pain, key -> new ArrayList<>()).add(opportunity.ref());
            }
        }
    }

    private void journey(Journey journey) {
        int number = 0;
        for (Stage stage : journey.stages()) {
            stage.journey().flatMap(ref -> atlas.find(Journey.class, ref)).ifPresent(child -> nest(journey, child));
            for (Touchpoint touchpoint : stage.touchpoints()) {
                number++;
                StepPlace place = new StepPlace(journey, stage, touchpoint, number);
                all.add(place);
                channel(touchpoint)
                        .ifPresent(ref -> byChannel
                                .computeIfAbsent(ref, key -> new ArrayList<>())
                                .add(place));
                touchpoint.pains().forEach(pain -> pains.putIfAbsent(new PainRef(journey.id(), pain.id()), place));
            }
        }
        journey.parent().flatMap(ref -> atlas.find(Journey.class, ref)).ifPresent(parent -> nest(parent, journey));
    }

    private void nest(Journey parent, Journey child) {
        if (!child.ref().equals(parent.ref())) {
            children.computeIfAbsent(parent.ref(), key -> new LinkedHashMap<>()).putIfAbsent(child.ref(), child);
            around.putIfAbsent(child.ref(), parent.ref());
        }
    }

    /** Returns the channel of a touchpoint: its own, else that of the catalogue's touchpoint it uses. */
    public Optional<Ref> channel(Touchpoint touchpoint) {
        return touchpoint
                .channel()
                .or(() -> touchpoint
                        .use()
                        .flatMap(use -> atlas.find(CatalogueTouchpoint.class, use))
                        .flatMap(CatalogueTouchpoint::channel));
    }

    /** Returns the touchpoints of all journeys, by journey and order. */
    public List<StepPlace> all() {
        return List.copyOf(all);
    }

    /** Returns the name of a stage in addresses; stages that are called the same have the same one. */
    public String stageSlug(Stage stage) {
        return stageSlugs.getOrDefault(stage.name(), stage.id());
    }

    /** Returns the touchpoints on a channel, by journey and order. */
    public List<StepPlace> onChannel(Ref channel) {
        return byChannel.getOrDefault(channel, List.of());
    }

    /** Returns the journeys that lie in {@code journey}. */
    public List<Journey> inside(Ref journey) {
        return List.copyOf(children.getOrDefault(journey, Map.of()).values());
    }

    /** Returns the journey that {@code journey} is a part of, whichever of the two says so. */
    public Optional<Ref> around(Journey journey) {
        return Optional.ofNullable(around.get(journey.ref()));
    }

    /** Returns where a pain hurts, if it exists. */
    public Optional<StepPlace> place(PainRef pain) {
        return Optional.ofNullable(pains.get(pain));
    }

    /** Returns the pain itself, if it exists. */
    public Optional<Pain> pain(PainRef ref) {
        return place(ref).stream()
                .flatMap(place -> place.touchpoint().pains().stream())
                .filter(pain -> pain.id().equals(ref.pain()))
                .findFirst();
    }

    /** Returns the opportunities that say they would mend the pain. */
    public List<Ref> answers(String journey, Pain pain) {
        return answers.getOrDefault(new PainRef(journey, pain.id()), List.of());
    }
}
