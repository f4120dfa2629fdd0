package org.periplus.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Status;
import org.periplus.model.Touchpoint;

/**
 * What the rules look at: an atlas on a day, with ways through it that know the path of each part.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param atlas the atlas, retired entries included
 * @param asOf the day of the build
 * @param references follows what its entries refer to
 * @param parts knows the parts of its journeys
 */
public record Survey(Atlas atlas, LocalDate asOf, KnownReferences references, KnownParts parts) {

    /** Takes an atlas of which nothing is known yet. */
    public Survey(Atlas atlas, LocalDate asOf) {
        this(atlas, asOf, new KnownReferences(), new KnownParts());
    }

    /**
     * A stage with its way from the root.
     *
     * @param journey its journey
     * @param stage the stage
     * @param path where it stands
     */
    public record StageAt(Journey journey, Stage stage, ElementPath path) {}

    /**
     * A touchpoint with its way from the root.
     *
     * @param journey its journey
     * @param stage its stage
     * @param touchpoint the touchpoint
     * @param path where it stands
     */
    public record TouchpointAt(Journey journey, Stage stage, Touchpoint touchpoint, ElementPath path) {}

    /**
     * A pain with its way from the root.
     *
     * @param at its touchpoint
     * @param pain the pain
     * @param path where it stands
     */
    public record PainAt(TouchpointAt at, Pain pain, ElementPath path) {}

    /** Returns the path of an entry. */
    public static ElementPath path(Ref entry) {
        return ElementPath.entry(entry.kind().word(), entry.id());
    }

    /** Returns those of {@code entries} that are not retired, in their order. */
    public <E extends Entity> Stream<E> active(List<E> entries) {
        return entries.stream().filter(entry -> !entry.common().status().equals(Optional.of(Status.RETIRED)));
    }

    /** Returns everything that the entries that are not retired and the site itself refer to. */
    Set<Ref> referredTo() {
        return references.of(this);
    }

    /** Returns the journeys that are not retired. */
    public Stream<Journey> journeys() {
        return active(atlas.journeys());
    }

    /** Returns the stages of the journeys that are not retired, in order. */
    public Stream<StageAt> stages() {
        return journeys().flatMap(journey -> parts.of(journey).stages().stream());
    }

    /** Returns the touchpoints of the journeys that are not retired, in order. */
    public Stream<TouchpointAt> touchpoints() {
        return journeys().flatMap(journey -> parts.of(journey).touchpoints().stream());
    }

    /** Returns the pains of the journeys that are not retired, in order. */
    public Stream<PainAt> pains() {
        return journeys().flatMap(journey -> parts.of(journey).pains().stream());
    }

    /** Returns the journey's own id and those of the journeys it extends, the nearest first; what they hold is in it as well. */
    public Set<String> lineage(Journey journey) {
        Set<String> ids = new LinkedHashSet<>();
        Optional<Journey> at = Optional.of(journey);
        while (at.isPresent() && ids.add(at.get().id())) {
            at = at.get().base().flatMap(ref -> atlas.find(Journey.class, ref));
        }
        return ids;
    }

    /** Returns the touchpoints of one journey, in order. */
    public static Stream<TouchpointAt> touchpoints(Journey journey) {
        return stages(journey).flatMap(Survey::touchpoints);
    }

    /** Returns the stages of one journey, in order. */
    static Stream<StageAt> stages(Journey journey) {
        List<StageAt> stages = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            stages.add(new StageAt(
                    journey, stage, path(journey.ref()).child("stages").item(stages.size())));
        }
        return stages.stream();
    }

    private static Stream<TouchpointAt> touchpoints(StageAt at) {
        List<TouchpointAt> touchpoints = new ArrayList<>();
        for (Touchpoint touchpoint : at.stage().touchpoints()) {
            ElementPath path = at.path().child("touchpoints").item(touchpoints.size());
            touchpoints.add(new TouchpointAt(at.journey(), at.stage(), touchpoint, path));
        }
        return touchpoints.stream();
    }

    /** Returns the pains of a touchpoint, in order. */
    static Stream<PainAt> pains(TouchpointAt at) {
        List<PainAt> pains = new ArrayList<>();
        for (Pain pain : at.touchpoint().pains()) {
            pains.add(new PainAt(at, pain, at.path().child("pains").item(pains.size())));
        }
        return pains.stream();
    }
}
