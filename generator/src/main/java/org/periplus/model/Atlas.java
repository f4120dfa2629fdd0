package org.periplus.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole content, with defaults from the catalogue filled in and both sides of nesting set. Equal content, equal atlas.
 *
 * <p>Immutable and safe for use by several threads. Entries of a kind are in the order of their ids.
 */
public final class Atlas {

    private final Site site;
    private final Map<Ref, Entity> entries;

    /** Takes the site and its entries, which are put in order of kind and id; of two with one id the first is kept. */
    public Atlas(Site site, Collection<? extends Entity> entries) {
        this.site = site;
        Map<Ref, Entity> ordered = new LinkedHashMap<>();
        entries.stream()
                .sorted((a, b) -> a.kind() == b.kind()
                        ? a.id().compareTo(b.id())
                        : a.kind().compareTo(b.kind()))
                .forEach(entry -> ordered.putIfAbsent(entry.ref(), entry));
        this.entries = Collections.unmodifiableMap(ordered);
    }

    private Atlas(Site site, Map<Ref, Entity> ordered) {
        this.site = site;
        this.entries = Collections.unmodifiableMap(ordered);
    }

    /** Returns the same with other entries in place of those of the same kinds and ids, which must be there. */
    public Atlas with(Collection<? extends Entity> others) {
        Map<Ref, Entity> changed = new LinkedHashMap<>(entries);
        others.forEach(entry -> changed.replace(entry.ref(), entry));
        return new Atlas(site, changed);
    }

    /** Returns the site's own settings. */
    public Site site() {
        return site;
    }

    /** Returns every entry, by kind and id. */
    public Collection<Entity> entries() {
        return entries.values();
    }

    /** Returns the entry referred to, if it exists. */
    public Optional<Entity> find(Ref ref) {
        return Optional.ofNullable(entries.get(ref));
    }

    /** Returns the name of the entry referred to, or the id where it does not exist. */
    public String nameOf(Ref ref) {
        return find(ref).map(Entity::name).orElse(ref.id());
    }

    /** Returns the entries of a kind in order of id. */
    public List<Entity> of(Kind kind) {
        return entries.values().stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Returns the journeys. */
    public List<Journey> journeys() {
        return all(Journey.class);
    }

    /** Returns the personas. */
    public List<Persona> personas() {
        return all(Persona.class);
    }

    /** Returns the segments. */
    public List<Segment> segments() {
        return all(Segment.class);
    }

    /** Returns the KPIs. */
    public List<Kpi> kpis() {
        return all(Kpi.class);
    }

    /** Returns the opportunities. */
    public List<Opportunity> opportunities() {
        return all(Opportunity.class);
    }

    /** Returns the channels. */
    public List<Channel> channels() {
        return all(Channel.class);
    }

    /** Returns the catalogue of touchpoints. */
    public List<CatalogueTouchpoint> touchpoints() {
        return all(CatalogueTouchpoint.class);
    }

    /** Returns the teams. */
    public List<Team> teams() {
        return all(Team.class);
    }

    /** Returns the feedback. */
    public List<Feedback> feedback() {
        return all(Feedback.class);
    }

    /** Returns the free pages. */
    public List<FreePage> pages() {
        return all(FreePage.class);
    }

    /** Returns the objectives. */
    public List<Objective> objectives() {
        return all(Objective.class);
    }

    /** Returns the scenarios. */
    public List<Scenario> scenarios() {
        return all(Scenario.class);
    }

    /** Returns the initiatives. */
    public List<Initiative> initiatives() {
        return all(Initiative.class);
    }

    /** Returns the sources. */
    public List<Source> sources() {
        return all(Source.class);
    }

    /** Returns the feedback loops. */
    public List<Loop> loops() {
        return all(Loop.class);
    }

    /** Returns the terms of the glossary. */
    public List<Term> terms() {
        return all(Term.class);
    }

    /** Returns the entry of that type referred to, if it exists. */
    public <E extends Entity> Optional<E> find(Class<E> type, Ref ref) {
        return find(ref).filter(type::isInstance).map(type::cast);
    }

    private <E extends Entity> List<E> all(Class<E> type) {
        return entries.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
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
