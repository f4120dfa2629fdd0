package org.periplus.compose.kit;

import java.util.List;
import java.util.Optional;
import org.periplus.address.Anchors;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.NamedLink;

/** Places of journeys as links. */
public final class PlaceLinks {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public PlaceLinks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns links to places, in their order. */
    public List<NamedLink> of(List<Place> places) {
        return places.stream().map(this::of).toList();
    }

    /** Returns the link to a place, named by its journey and what is meant of it; to the journey where it has no such place. */
    public NamedLink of(Place place) {
        Ref ref = new Ref(Kind.JOURNEY, place.journey());
        Optional<Stage> stage = sheet.atlas()
                .find(Journey.class, ref)
                .flatMap(journey -> journey.stages().stream()
                        .filter(each -> place.stage().equals(Optional.of(each.id())))
                        .findFirst());
        Optional<Touchpoint> touchpoint = stage.flatMap(found -> found.touchpoints().stream()
                .filter(each -> place.touchpoint().equals(Optional.of(each.id())))
                .findFirst());
        String name = sheet.atlas().nameOf(ref);
        return touchpoint
                .map(found -> sheet.link(ref, Anchors.touchpoint(found.id()), name + ", " + found.name()))
                .or(() -> stage.map(found -> sheet.link(ref, Anchors.stage(found.id()), name + ", " + found.name())))
                .orElseGet(() -> sheet.link(ref));
    }
}
