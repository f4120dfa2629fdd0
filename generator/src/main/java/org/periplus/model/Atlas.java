package org.periplus.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole content, with defaults from the catalogue filled in and both sides of nesting set. Equal content, equal atlas.
 *
 * <p>Immutable and safe for use by several threads. Entries of a kind are in the order of their ids.
 */
public final class Atlas {

    private static final Consumer<Kind> NOBODY = kind -> {};

    private final Site site;
    private final Map<Ref, Entity> entries;
    private final Map<Kind, List<Entity>> byKind;
    private final Consumer<Kind> asked;

    /** Takes the site and its entries, which are put in order of kind and id; of two with one id the first is kept. */
    public Atlas(Site site, Collection<? extends Entity> entries) {
        Map<Ref, Entity> ordered = new LinkedHashMap<>();
        Map<Kind, List<Entity>> ofKinds = new EnumMap<>(Kind.class);
        entries.stream()
                .sorted((a, b) -> a.kind() == b.kind()
                        ? a.id().compareTo(b.id())
                        : a.kind().compareTo(b.kind()))
                .filter(entry -> ordered.putIfAbsent(entry.ref(), entry) == null)
                .forEach(entry -> ofKinds.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                        .add(entry));
        ofKinds.replaceAll((kind, some) -> List.copyOf(some));
        this.site = site;
        this.entries = Collections.unmodifiableMap(ordered);
        this.byKind = ofKinds;
        this.asked = NOBODY;
    }

    private Atlas(Site site, Map<Ref, Entity> ordered, Map<Kind, List<Entity>> byKind, Consumer<Kind> asked) {
        this.site = site;
        this.entries = ordered;
        this.byKind = byKind;
        this.asked = asked;
    }

    /** Returns the same entries with other settings of the site. */
    public Atlas with(Site other) {
        return new Atlas(other, entries, byKind, asked);
    }

    /**
     * Returns the same with other entries in place of those of the same kinds and ids, which must be there; what is told of other kinds is
     * the same object.
     */
    public Atlas with(Collection<? extends Entity> others) {
        Map<Ref, Entity> changed = new LinkedHashMap<>(entries);
        others.forEach(entry -> changed.replace(entry.ref(), entry));
        Map<Kind, List<Entity>> ofKinds = new EnumMap<>(byKind);
        others.stream()
                .map(Entity::kind)
                .distinct()
                .forEach(kind -> ofKinds.computeIfPresent(
                        kind,
                        (any, some) -> some.stream()
                                .map(entry -> changed.getOrDefault(entry.ref(), entry))
                                .toList()));
        return new Atlas(site, Collections.unmodifiableMap(changed), ofKinds, asked);
    }

    /** Returns the same that tells {@code listener}, at any time and by any thread, of what kinds it is asked for entries. */
    public Atlas telling(Consumer<Kind> listener) {
        return new Atlas(site, entries, byKind, listener);
    }

    /** Returns the site's own settings. */
    public Site site() {
        return site;
    }

    /** Returns every entry, by kind and id. */
    public Collection<Entity> entries() {
        for (Kind kind : Kind.values()) {
            asked.accept(kind);
        }
        return entries.values();
    }

    /** Returns the entry referred to, if it exists. */
    public Optional<Entity> find(Ref ref) {
        asked.accept(ref.kind());
        return Optional.ofNullable(entries.get(ref));
    }

    /** Returns the name of the entry referred to, or the id where it does not exist. */
    public String nameOf(Ref ref) {
        return find(ref).map(Entity::name).orElse(ref.id());
    }

    /** Returns the entries of a kind in order of id. */
    public List<Entity> of(Kind kind) {
        asked.accept(kind);
        return byKind.getOrDefault(kind, List.of());
    }

    /** Returns the journeys. */
    public List<Journey> journeys() {
        return all(Kind.JOURNEY);
    }

    /** Returns the personas. */
    public List<Persona> personas() {
        return all(Kind.PERSONA);
    }

    /** Returns the segments. */
    public List<Segment> segments() {
        return all(Kind.SEGMENT);
    }

    /** Returns the KPIs. */
    public List<Kpi> kpis() {
        return all(Kind.KPI);
    }

    /** Returns the opportunities. */
    public List<Opportunity> opportunities() {
        return all(Kind.OPPORTUNITY);
    }

    /** Returns the channels. */
    public List<Channel> channels() {
        return all(Kind.CHANNEL);
    }

    /** Returns the catalogue of touchpoints. */
    public List<CatalogueTouchpoint> touchpoints() {
        return all(Kind.TOUCHPOINT);
    }

    /** Returns the teams. */
    public List<Team> teams() {
        return all(Kind.TEAM);
    }

    /** Returns the feedback. */
    public List<Feedback> feedback() {
        return all(Kind.FEEDBACK);
    }

    /** Returns the free pages. */
    public List<FreePage> pages() {
        return all(Kind.PAGE);
    }

    /** Returns the objectives. */
    public List<Objective> objectives() {
        return all(Kind.OBJECTIVE);
    }

    /** Returns the scenarios. */
    public List<Scenario> scenarios() {
        return all(Kind.SCENARIO);
    }

    /** Returns the initiatives. */
    public List<Initiative> initiatives() {
        return all(Kind.INITIATIVE);
    }

    /** Returns the sources. */
    public List<Source> sources() {
        return all(Kind.SOURCE);
    }

    /** Returns the feedback loops. */
    public List<Loop> loops() {
        return all(Kind.LOOP);
    }

    /** Returns the terms of the glossary. */
    public List<Term> terms() {
        return all(Kind.TERM);
    }

    /** Returns the entry of that type referred to, if it exists. */
    public <E extends Entity> Optional<E> find(Class<E> type, Ref ref) {
        return find(ref).filter(type::isInstance).map(type::cast);
    }

    @SuppressWarnings("unchecked") // the entries of a kind are all of one type
    private <E extends Entity> List<E> all(Kind kind) {
        return (List<E>) (List<?>) of(kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Atlas atlas && site.equals(atlas.site) && entries.equals(atlas.entries);
    }

    @Override
    public int hashCode() {
        return 31 * site.hashCode() + entries.hashCode();
    }
}
