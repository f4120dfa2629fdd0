package org.periplus.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.periplus.model.Atlas;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Objective;
import org.periplus.model.Ref;
import org.periplus.model.Segment;
import org.periplus.model.Site;

/** Puts the decoded entries together and checks what only the whole can tell. */
final class Assembly {

    private final Context context;
    private final Inventory inventory;
    private final Copies copies;

    Assembly(Context context, Inventory inventory) {
        this.context = context;
        this.inventory = inventory;
        this.copies = new Copies(context);
    }

    /** Returns the entries with what journeys have from elsewhere; nothing is checked against entries that are not there. */
    Map<Ref, Entity> completed(List<Entity> entries) {
        CatalogueDefaults defaults = new CatalogueDefaults(context, of(CatalogueTouchpoint.class, entries));
        JourneyAssembly assembly = new JourneyAssembly(context, defaults, inventory.stageTexts());
        Map<Ref, Entity> all = new LinkedHashMap<>();
        entries.forEach(
                entry -> all.put(entry.ref(), entry instanceof Journey journey ? assembly.completed(journey) : entry));
        return all;
    }

    Atlas assemble(Site site, List<Entity> entries) {
        CatalogueDefaults defaults = new CatalogueDefaults(context, of(CatalogueTouchpoint.class, entries));
        JourneyAssembly assembly = new JourneyAssembly(context, defaults, inventory.stageTexts());
        Map<Ref, Journey> journeys = of(Journey.class, entries);
        entries.stream()
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .forEach(journey -> journeys.put(journey.ref(), assembly.completed(journey)));
        assembly.reportUnused(journeys);
        new PlaceCheck(context, journeys).check();
        Map<Ref, Entity> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.put(entry.ref(), entry));
        all.putAll(withoutCycles(new Nesting(context).applied(journeys), Journey::parent));
        all.putAll(withoutCycles(of(Segment.class, entries), Segment::parent));
        all.putAll(withoutCycles(of(Objective.class, entries), Objective::parent));
        return new Atlas(site, all.values());
    }

    private static <E extends Entity> Map<Ref, E> of(Class<E> type, List<Entity> entries) {
        Map<String, E> found = new TreeMap<>();
        entries.stream().filter(type::isInstance).map(type::cast).forEach(entry -> found.put(entry.id(), entry));
        Map<Ref, E> byRef = new LinkedHashMap<>();
        found.values().forEach(entry -> byRef.put(entry.ref(), entry));
        return byRef;
    }

    /** How an entry names its parent. */
    private interface Parent<E> {
        Optional<Ref> of(E entry);
    }

    private <E extends Record & Entity> Map<Ref, E> withoutCycles(Map<Ref, E> entries, Parent<E> parent) {
        Map<Ref, Ref> parents = new LinkedHashMap<>();
        entries.forEach((ref, entry) -> parent.of(entry).ifPresent(up -> parents.put(ref, up)));
        Set<Ref> broken = new ParentCycles(context, "parent").report(parents);
        Map<Ref, E> open = new LinkedHashMap<>(entries);
        open.replaceAll(
                (ref, entry) -> broken.contains(ref) ? copies.with(entry, Map.of("parent", Optional.empty())) : entry);
        return open;
    }
}
