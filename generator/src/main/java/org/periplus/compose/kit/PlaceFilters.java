package org.periplus.compose.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.address.StepPlace;
import org.periplus.model.BackstageAct;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Filters;
import org.periplus.page.NamedLink;

/** Composes the filters of the touchpoints of all journeys, each known by the link to its place. */
public final class PlaceFilters {

    private static final double LOW = -0.5;
    private static final double HIGH = 0.5;

    private final Sheet sheet;
    private final FilterComposer filters;

    /** Takes the sheet that is written on. */
    public PlaceFilters(Sheet sheet) {
        this.sheet = sheet;
        this.filters = new FilterComposer(sheet);
    }

    /** Returns the filters of a list of touchpoints. */
    public Filters of(List<StepPlace> places) {
        Facets facets = new Facets();
        for (StepPlace place : places) {
            Facets.Item item = facets.item(link(sheet, place).href());
            filters.ref(item, place.journey().ref());
            filters.stage(item, place.stage());
            sheet.studio().crossings().channel(place.touchpoint()).ifPresent(ref -> filters.ref(item, ref));
            teams(place).distinct().forEach(ref -> filters.ref(item, ref));
            place.journey().personas().forEach(ref -> filters.ref(item, ref));
            place.touchpoint().pains().forEach(pain -> filters.severity(item, pain));
            moods(item, place);
            Stream.concat(
                            place.touchpoint().details().tags().stream(),
                            shared(place).stream().flatMap(entry -> entry.common().details().tags().stream()))
                    .forEach(tag -> filters.tag(item, tag));
        }
        return facets.filters(filters::label);
    }

    /** Returns the touchpoint with the link to its place in the journey. */
    public static NamedLink link(Sheet sheet, StepPlace place) {
        Touchpoint touchpoint = place.touchpoint();
        return sheet.link(place.journey().ref(), Anchors.touchpoint(touchpoint.id()), touchpoint.name());
    }

    /** Returns the teams that own a touchpoint, act behind it or take part in it. */
    public Stream<Ref> teams(StepPlace place) {
        Touchpoint touchpoint = place.touchpoint();
        Stream<Ref> owners = Stream.concat(
                touchpoint.details().owner().stream(), shared(place).stream().flatMap(entry -> entry.owner().stream()));
        Stream<Ref> helpers = Stream.concat(
                touchpoint.backstage().stream().map(BackstageAct::team).flatMap(Optional::stream),
                touchpoint.actors().stream().filter(actor -> actor.kind() == Kind.TEAM));
        return Stream.concat(owners, helpers);
    }

    private Optional<? extends Entity> shared(StepPlace place) {
        return place.touchpoint().use().flatMap(use -> sheet.atlas().find(CatalogueTouchpoint.class, use));
    }

    private void moods(Facets.Item item, StepPlace place) {
        for (Ref persona : place.journey().personas()) {
            Optional<Double> feeling = Moods.feeling(place.touchpoint(), Optional.of(persona.id()));
            String name = sheet.atlas().nameOf(persona);
            feeling.filter(value -> value <= LOW).ifPresent(value -> {
                item.add("mood", "low", sheet.say("filters.mood-low"));
                item.add("mood", "low." + persona.id(), sheet.say("filters.mood-low-for", "persona", name));
            });
            feeling.filter(value -> value >= HIGH).ifPresent(value -> {
                item.add("mood", "high", sheet.say("filters.mood-high"));
                item.add("mood", "high." + persona.id(), sheet.say("filters.mood-high-for", "persona", name));
            });
        }
    }
}
