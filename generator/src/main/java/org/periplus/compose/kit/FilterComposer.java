package org.periplus.compose.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.address.Crossings;
import org.periplus.address.Slugs;
import org.periplus.address.StepPlace;
import org.periplus.analysis.Backlink;
import org.periplus.model.Channel;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.Initiative;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.model.Source;
import org.periplus.model.Stage;
import org.periplus.page.Filters;

/** Composes the filters of lists of entries: by what they are connected with, and by what they say of themselves. */
public final class FilterComposer {

    private static final Set<Kind> CONNECTED =
            Set.of(Kind.PERSONA, Kind.SEGMENT, Kind.JOURNEY, Kind.CHANNEL, Kind.TEAM);

    private final Sheet sheet;
    private final Facets facets = new Facets();

    /** Takes the sheet that is written on. */
    public FilterComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the filters of a list of entries, each known by the link to its page. */
    public Filters of(List<? extends Entity> entries) {
        for (Entity entry : entries) {
            Facets.Item item = facets.item(sheet.href(entry.ref()).orElse(""));
            connected(entry).forEach(ref -> connection(item, entry, ref));
            stages(entry).forEach(stage -> stage(item, stage));
            types(entry)
                    .forEach(type -> item.add("type", slug(type), sheet.words().capital(words(type))));
            states(entry)
                    .forEach(state ->
                            item.add("status", slug(state), sheet.words().capital(words(state))));
            pains(entry).forEach(pain -> severity(item, pain));
            entry.common().details().tags().forEach(tag -> tag(item, tag));
        }
        return facets.filters(this::label);
    }

    /** Returns the words of a choice. */
    public String label(String choice) {
        return sheet.say("filters." + choice);
    }

    void tag(Facets.Item item, String tag) {
        item.add("tag", sheet.studio().tags().slug(tag), tag);
    }

    void stage(Facets.Item item, Stage stage) {
        item.add("stage", sheet.studio().crossings().stageSlug(stage), stage.name());
    }

    void severity(Facets.Item item, Pain pain) {
        pain.severity()
                .ifPresent(value -> item.add(
                        "severity", value.toString(), sheet.words().numerals().count(value)));
    }

    /** Gives an item the choice that an entry is. */
    public void ref(Facets.Item item, Ref ref) {
        item.add(ref.kind().word(), ref.id(), sheet.atlas().nameOf(ref));
    }

    private void connection(Facets.Item item, Entity entry, Ref ref) {
        if (CONNECTED.contains(ref.kind()) && ref.kind() != entry.kind()) {
            ref(item, ref);
            sheet.atlas()
                    .find(Persona.class, ref)
                    .filter(persona -> entry.kind() != Kind.SEGMENT)
                    .ifPresent(persona -> persona.segments().forEach(segment -> ref(item, segment)));
        }
    }

    /** What refers to an entry and what it refers to are both near it, whoever of the two says so. */
    public Set<Ref> connected(Entity entry) {
        Set<Ref> refs = new LinkedHashSet<>();
        sheet.analysis().references(entry.ref()).forEach(reference -> refs.add(reference.to()));
        sheet.analysis()
                .backlinks(entry.ref())
                .forEach(backlink -> refs.add(backlink.from().ref()));
        refs.removeIf(ref -> sheet.atlas().find(ref).isEmpty());
        return refs;
    }

    private List<Stage> stages(Entity entry) {
        Crossings crossings = sheet.studio().crossings();
        Stream<Stage> speaking =
                sheet.analysis().backlinks(entry.ref()).stream().flatMap(backlink -> stage(backlink).stream());
        Stream<Stage> hurting = entry instanceof Opportunity opportunity
                ? opportunity.addresses().stream()
                        .flatMap(pain -> crossings.place(pain).stream())
                        .map(StepPlace::stage)
                : Stream.empty();
        return Stream.concat(speaking, hurting).distinct().toList();
    }

    private static Optional<Stage> stage(Backlink backlink) {
        if (!(backlink.from() instanceof Journey journey) || backlink.anchor().isEmpty()) {
            return Optional.empty();
        }
        String anchor = backlink.anchor().get();
        return journey.stages().stream()
                .filter(stage -> Anchors.stage(stage.id()).equals(anchor)
                        || stage.touchpoints().stream()
                                .anyMatch(touchpoint ->
                                        Anchors.touchpoint(touchpoint.id()).equals(anchor)))
                .findFirst();
    }

    private List<Pain> pains(Entity entry) {
        if (entry instanceof Journey journey) {
            return journey.touchpoints().stream()
                    .flatMap(touchpoint -> touchpoint.pains().stream())
                    .toList();
        }
        return entry instanceof Opportunity opportunity
                ? opportunity.addresses().stream()
                        .flatMap(pain -> sheet.studio().crossings().pain(pain).stream())
                        .toList()
                : List.of();
    }

    private static List<Enum<?>> types(Entity entry) {
        if (entry instanceof Channel channel) {
            return List.of(channel.type());
        }
        if (entry instanceof Kpi kpi) {
            return List.of(kpi.type());
        }
        if (entry instanceof Feedback feedback) {
            return List.of(feedback.type());
        }
        if (entry instanceof Initiative initiative) {
            return List.copyOf(initiative.type().stream().toList());
        }
        return entry instanceof Source source
                ? List.copyOf(source.type().stream().toList())
                : List.of();
    }

    private List<Enum<?>> states(Entity entry) {
        Stream<Enum<?>> own = Stream.empty();
        if (entry instanceof Journey journey) {
            own = Stream.of(journey.state());
        } else if (entry instanceof Kpi kpi) {
            own = Stream.of(sheet.analysis().kpi(kpi.id()).status());
        } else if (entry instanceof Opportunity opportunity) {
            own = Stream.of(opportunity.decision());
        } else if (entry instanceof Initiative initiative) {
            own = Stream.of(initiative.progress());
        }
        return Stream.concat(own, entry.common().status().stream()).toList();
    }

    private String words(Enum<?> constant) {
        return sheet.words().plain(constant);
    }

    private static String slug(Enum<?> constant) {
        return Slugs.plain(constant.name());
    }
}
