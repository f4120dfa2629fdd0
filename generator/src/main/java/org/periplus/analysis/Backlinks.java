package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Atlas;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.Flow;
import org.periplus.model.Initiative;
import org.periplus.model.Inputs;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.Loop;
import org.periplus.model.Objective;
import org.periplus.model.Observed;
import org.periplus.model.Opportunity;
import org.periplus.model.Persona;
import org.periplus.model.Place;
import org.periplus.model.Quote;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Review;
import org.periplus.model.Scenario;
import org.periplus.model.Segment;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.model.Validation;
import org.periplus.model.Voice;

/** Turns every reference of the atlas round. Personas named only in an emotion count through their journey. */
final class Backlinks {

    private static final String EVIDENCE = "evidence-for";
    private static final String MEASURED = "measured-in";
    private static final String PARENT = "parent-of";
    private static final String SERVED = "served-by";
    private static final String TOLD = "told-about-in";

    private final Map<Ref, Map<Key, Backlink>> found = new LinkedHashMap<>();

    /** What tells one backlink from another: an entry is known by its reference, and comparing whole entries is slow. */
    private record Key(Ref from, String role, Optional<String> name, Optional<String> anchor) {}

    private Backlinks() {}

    static Map<Ref, List<Backlink>> of(Atlas atlas) {
        Backlinks links = new Backlinks();
        atlas.entries().forEach(links::follow);
        Map<Ref, List<Backlink>> result = new LinkedHashMap<>();
        links.found.forEach((ref, backlinks) -> result.put(ref, List.copyOf(backlinks.values())));
        return result;
    }

    /** Turns backlinks round again: by the entry that refers, in the order in which the named entries were first met. */
    static Map<Ref, List<Reference>> turned(Map<Ref, List<Backlink>> backlinks) {
        Map<Ref, List<Reference>> result = new LinkedHashMap<>();
        backlinks.forEach((to, links) ->
                links.forEach(link -> result.computeIfAbsent(link.from().ref(), key -> new ArrayList<>())
                        .add(new Reference(to, link))));
        result.replaceAll((from, references) -> List.copyOf(references));
        return result;
    }

    private void follow(Entity entry) {
        Origin whole = new Origin(entry, Optional.empty(), Optional.empty());
        common(whole);
        if (entry instanceof Journey journey) {
            journey(whole, journey);
        } else if (entry instanceof Persona persona) {
            persona(whole, persona);
        } else if (entry instanceof Segment segment) {
            whole.add(PARENT, segment.parent());
        } else if (entry instanceof Kpi kpi) {
            kpi(whole, kpi);
        } else if (entry instanceof CatalogueTouchpoint touchpoint) {
            whole.add("channel-of", touchpoint.channel());
            whole.add(MEASURED, touchpoint.kpis());
        } else if (entry instanceof Feedback feedback) {
            feedback(whole, feedback);
        } else {
            plan(whole, entry);
        }
    }

    /** Follows what the organisation intends: objectives, opportunities, initiatives, scenarios, loops. */
    private void plan(Origin whole, Entity entry) {
        if (entry instanceof Objective objective) {
            whole.add(PARENT, objective.parent());
            objective.measures().forEach(measure -> whole.add("measure-of", measure.kpi()));
        } else if (entry instanceof Opportunity opportunity) {
            whole.add(SERVED, opportunity.objectives());
            opportunity.addresses().forEach(pain -> whole.add("helped-by", new Ref(Kind.JOURNEY, pain.journey())));
        } else if (entry instanceof Initiative initiative) {
            whole.add("taken-up-by", initiative.opportunities());
            initiative.expects().forEach(change -> whole.add("to-be-changed-by", change.kpi()));
        } else if (entry instanceof Scenario scenario) {
            whole.add("plays-a-part-in", scenario.persona());
            whole.add("setting-of", scenario.journey());
        } else if (entry instanceof Loop loop) {
            places(whole, "asked-about-in", loop.about());
            whole.add("brought-in-by", loop.collects());
        }
    }

    private static void common(Origin whole) {
        details(whole, whole.from.common().details());
        whole.add("reviewer-of", whole.from.common().review().flatMap(Review::by));
    }

    private static void details(Origin at, Details details) {
        at.add("owner-of", details.owner());
        at.add(EVIDENCE, details.evidence());
    }

    private void journey(Origin whole, Journey journey) {
        whole.add("persona-of", journey.personas());
        whole.add("target-map-of", journey.future());
        whole.add(PARENT, journey.parent());
        whole.add(SERVED, journey.objectives());
        whole.add("base-of", journey.base());
        whole.add(MEASURED, journey.kpis());
        whole.add("feeds", journey.observed().flatMap(Observed::source).flatMap(KpiSource::ref));
        journey.stages().forEach(stage -> stage(journey, stage));
    }

    private void stage(Journey journey, Stage stage) {
        Origin at = new Origin(journey, Optional.of(stage.name()), Optional.of("stage-" + stage.id()));
        details(at, stage.details());
        at.add(MEASURED, stage.kpis());
        at.add("gives-the-flow-of", stage.flow().flatMap(Flow::kpi));
        at.add("detail-of", stage.journey());
        stage.touchpoints().forEach(touchpoint -> touchpoint(journey, touchpoint));
    }

    private void touchpoint(Journey journey, Touchpoint touchpoint) {
        Origin at = new Origin(journey, Optional.of(touchpoint.name()), Optional.of("tp-" + touchpoint.id()));
        details(at, touchpoint.details());
        at.add("used-in", touchpoint.use());
        at.add("channel-of", touchpoint.channel());
        at.add("takes-part-in", touchpoint.actors());
        at.add(EVIDENCE, touchpoint.quote().flatMap(Quote::from));
        at.add("idea-for", touchpoint.ideas());
        at.add(MEASURED, touchpoint.kpis());
        touchpoint.backstage().forEach(act -> at.add("acts-behind", act.team()));
        touchpoint.pains().forEach(pain -> details(at, pain.details()));
        touchpoint.gains().forEach(gain -> details(at, gain.details()));
    }

    private static void persona(Origin whole, Persona persona) {
        whole.add("segment-of", persona.segments());
        whole.add("used-by", persona.channels().keySet());
        whole.add("checked", persona.validated().flatMap(Validation::by));
    }

    private static void kpi(Origin whole, Kpi kpi) {
        for (Reading reading : kpi.readings()) {
            whole.add(MEASURED, reading.segment());
            whole.add(MEASURED, reading.persona());
        }
        for (Response response : kpi.responses()) {
            whole.add(MEASURED, response.segment());
            whole.add(MEASURED, response.persona());
        }
        whole.add("feeds", kpi.source().flatMap(KpiSource::ref));
        kpi.inputs().ifPresent(inputs -> inputs(whole, inputs));
    }

    private static void inputs(Origin whole, Inputs inputs) {
        Stream.of(
                        inputs.of(),
                        inputs.from(),
                        inputs.orderValue(),
                        inputs.ordersAYear(),
                        inputs.years(),
                        inputs.margin())
                .flatMap(Optional::stream)
                .forEach(operand -> whole.add("input-of", operand.kpi()));
    }

    private static void feedback(Origin whole, Feedback feedback) {
        whole.add(TOLD, feedback.personas());
        whole.add(TOLD, feedback.segments());
        places(whole, TOLD, feedback.about());
        feedback.findings()
                .forEach(finding -> places(whole, TOLD, finding.about().stream().toList()));
        for (Voice voice : feedback.voices()) {
            places(whole, TOLD, voice.about().stream().toList());
            whole.add(TOLD, voice.persona());
            whole.add(TOLD, voice.segment());
        }
    }

    private static void places(Origin whole, String role, List<Place> places) {
        places.forEach(place -> whole.add(role, new Ref(Kind.JOURNEY, place.journey())));
    }

    /** The place that refers. */
    private final class Origin {
        private final Entity from;
        private final Optional<String> name;
        private final Optional<String> anchor;

        Origin(Entity from, Optional<String> name, Optional<String> anchor) {
            this.from = from;
            this.name = name;
            this.anchor = anchor;
        }

        void add(String role, Optional<Ref> ref) {
            ref.ifPresent(target -> add(role, target));
        }

        void add(String role, Collection<Ref> refs) {
            refs.forEach(target -> add(role, target));
        }

        void add(String role, Ref target) {
            found.computeIfAbsent(target, key -> new LinkedHashMap<>())
                    .putIfAbsent(new Key(from.ref(), role, name, anchor), new Backlink(from, role, name, anchor));
        }
    }
}
