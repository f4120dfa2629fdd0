package org.periplus.compose.past;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.address.StepPlace;
import org.periplus.change.Change;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.compose.kit.Facets;
import org.periplus.compose.kit.FilterComposer;
import org.periplus.compose.kit.PlaceFilters;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.model.Team;
import org.periplus.page.Filters;

/**
 * Where changes fall: by the kind of their entry, the personas and teams that are near it, and their weight. Made for the changes of one
 * page; for one thread.
 */
final class ChangeFacets {

    private static final String SITE = "site";

    private final Sheet sheet;
    private final FilterComposer near;
    private final PlaceFilters places;
    private final Map<String, StepPlace> steps = new HashMap<>();
    private final Map<Ref, Set<Ref>> connected = new HashMap<>();
    private final Filters filters;

    ChangeFacets(Sheet sheet, Collection<Change> changes) {
        this.sheet = sheet;
        this.near = new FilterComposer(sheet);
        this.places = new PlaceFilters(sheet);
        sheet.studio()
                .crossings()
                .all()
                .forEach(place -> steps.put(
                        place.journey().id() + "/" + place.touchpoint().id(), place));
        Facets facets = new Facets();
        changes.forEach(change -> add(facets.item(key(change)), change));
        this.filters = facets.filters(near::label);
    }

    /** Returns the choices; only such as part the changes. */
    Filters filters() {
        return filters;
    }

    /** Returns where a change falls. */
    List<Filters.Facet> of(Change change) {
        return filters.facets().getOrDefault(key(change), List.of());
    }

    /** Changes of the same part, persona and weight fall alike. */
    private static String key(Change change) {
        return change.spot() + " " + persona(change).map(Ref::toString).orElse("") + " "
                + change.weight().word();
    }

    private static Optional<Ref> persona(Change change) {
        return change.key()
                .filter(Said.Entry.class::isInstance)
                .map(key -> ((Said.Entry) key).ref())
                .filter(ref -> ref.kind() == Kind.PERSONA);
    }

    private void add(Facets.Item item, Change change) {
        Optional<Kind> kind = change.spot().entry().map(Ref::kind);
        item.add(
                "kind",
                kind.map(Kind::word).orElse(SITE),
                kind.map(sheet.words()::kind).orElseGet(() -> sheet.say("changes.site")));
        item.add(
                "weight",
                change.weight().word(),
                sheet.say("changes.weight." + change.weight().word()));
        Optional<Entity> entry = change.spot().entry().flatMap(sheet.atlas()::find);
        persona(change).map(Set::of).orElseGet(() -> entry.map(this::personas).orElse(Set.of())).stream()
                .filter(ref -> sheet.atlas().find(ref).isPresent())
                .forEach(ref -> near.ref(item, ref));
        entry.map(found -> teams(found, change)).orElse(Set.of()).stream()
                .filter(ref -> sheet.atlas().find(ref).isPresent())
                .forEach(ref -> near.ref(item, ref));
    }

    private Set<Ref> personas(Entity entry) {
        if (entry instanceof Persona) {
            return Set.of(entry.ref());
        }
        return entry instanceof Journey journey
                ? new LinkedHashSet<>(journey.personas())
                : connected(entry, Kind.PERSONA);
    }

    /** The teams at a touchpoint and the owner of its journey; of other entries the owner, else the teams near it. */
    private Set<Ref> teams(Entity entry, Change change) {
        Set<Ref> teams = new LinkedHashSet<>();
        if (entry instanceof Team) {
            teams.add(entry.ref());
        }
        entry.owner().ifPresent(teams::add);
        Optional<Part> touchpoint = change.spot().part(PartKind.TOUCHPOINT);
        touchpoint
                .map(part -> entry.id() + "/" + part.id())
                .filter(key -> entry instanceof Journey && steps.containsKey(key))
                .map(steps::get)
                .ifPresent(place -> places.teams(place).forEach(teams::add));
        return teams.isEmpty() ? connected(entry, Kind.TEAM) : teams;
    }

    private Set<Ref> connected(Entity entry, Kind kind) {
        Set<Ref> all = connected.computeIfAbsent(entry.ref(), key -> near.connected(entry));
        Set<Ref> some = new LinkedHashSet<>(all);
        some.removeIf(ref -> ref.kind() != kind);
        return some;
    }
}
