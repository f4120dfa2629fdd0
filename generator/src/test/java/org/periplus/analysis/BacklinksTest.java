package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplus.model.Sketch.feedback;
import static org.periplus.model.Sketch.kpi;
import static org.periplus.model.Sketch.persona;
import static org.periplus.model.Sketch.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.model.BackstageAct;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Entity;
import org.periplus.model.Expectation;
import org.periplus.model.Feedback;
import org.periplus.model.Finding;
import org.periplus.model.Flow;
import org.periplus.model.Frequency;
import org.periplus.model.Gain;
import org.periplus.model.Initiative;
import org.periplus.model.Inputs;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.Loop;
import org.periplus.model.Measure;
import org.periplus.model.Objective;
import org.periplus.model.Operand;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Persona;
import org.periplus.model.Place;
import org.periplus.model.Quote;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Review;
import org.periplus.model.Scenario;
import org.periplus.model.Segment;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.model.Validation;
import org.periplus.model.Voice;

/** Every reference of every record is found from its other end. */
class BacklinksTest {

    private static List<Backlink> backlinks(Ref ref, Entity... entries) {
        return Analysis.of(Sketch.atlas(entries), LocalDate.of(2026, 6, 1)).backlinks(ref);
    }

    private static Ref ref(Kind kind) {
        return new Ref(kind, "it");
    }

    private static Arguments whole(Class<? extends Record> type, String field, Object value, Kind kind, String role) {
        Entity from = (Entity) Sketch.of(type, "id", "from", field, value);
        return Arguments.of(type.getSimpleName() + "." + field, from, ref(kind), role, Optional.empty());
    }

    private static Arguments stage(String field, Object value, Kind kind, String role) {
        Stage stage = Sketch.of(Stage.class, "id", "book", "name", "Book", field, value);
        return place("Stage." + field, stage, ref(kind), role, "stage-book");
    }

    private static Arguments touchpoint(String field, Object value, Kind kind, String role) {
        Touchpoint touchpoint = Sketch.of(Touchpoint.class, "id", "pay", "name", "Pays", field, value);
        Stage stage = Sketch.of(Stage.class, "id", "book", "name", "Book", "touchpoints", touchpoint);
        return place("Touchpoint." + field, stage, ref(kind), role, "tp-pay");
    }

    private static Arguments place(String name, Stage stage, Ref ref, String role, String anchor) {
        Entity from = Sketch.of(Journey.class, "id", "from", "stages", stage);
        return Arguments.of(name, from, ref, role, Optional.of(anchor));
    }

    private static Response response() {
        return Sketch.of(Response.class, "date", LocalDate.of(2026, 5, 1), "score", 9.0, "segment", ref(Kind.SEGMENT));
    }

    private static Operand part() {
        return new Operand(Optional.empty(), Optional.of(kpi("it")));
    }

    static Stream<Arguments> wholes() {
        Place place = new Place("it", Optional.of("book"), Optional.empty());
        return Stream.of(
                whole(Journey.class, "owner", team("it"), Kind.TEAM, "owner-of"),
                whole(Journey.class, "evidence", feedback("it"), Kind.FEEDBACK, "evidence-for"),
                whole(Journey.class, "review", Sketch.of(Review.class, "by", team("it")), Kind.TEAM, "reviewer-of"),
                whole(Journey.class, "personas", persona("it"), Kind.PERSONA, "persona-of"),
                whole(Journey.class, "future", ref(Kind.JOURNEY), Kind.JOURNEY, "target-map-of"),
                whole(Journey.class, "parent", ref(Kind.JOURNEY), Kind.JOURNEY, "parent-of"),
                whole(Journey.class, "kpis", kpi("it"), Kind.KPI, "measured-in"),
                whole(Persona.class, "segments", ref(Kind.SEGMENT), Kind.SEGMENT, "segment-of"),
                whole(Persona.class, "channels", Map.of(ref(Kind.CHANNEL), Frequency.OFTEN), Kind.CHANNEL, "used-by"),
                whole(Persona.class, "validated", Sketch.of(Validation.class, "by", team("it")), Kind.TEAM, "checked"),
                whole(Segment.class, "parent", ref(Kind.SEGMENT), Kind.SEGMENT, "parent-of"),
                whole(Kpi.class, "readings", reading("segment", Kind.SEGMENT), Kind.SEGMENT, "measured-in"),
                whole(Kpi.class, "readings", reading("persona", Kind.PERSONA), Kind.PERSONA, "measured-in"),
                whole(Opportunity.class, "addresses", new PainRef("it", "p"), Kind.JOURNEY, "helped-by"),
                whole(Journey.class, "objectives", ref(Kind.OBJECTIVE), Kind.OBJECTIVE, "served-by"),
                whole(Journey.class, "base", ref(Kind.JOURNEY), Kind.JOURNEY, "base-of"),
                whole(Kpi.class, "responses", response(), Kind.SEGMENT, "measured-in"),
                whole(Kpi.class, "source", Sketch.of(KpiSource.class, "name", "it"), Kind.SOURCE, "feeds"),
                whole(Kpi.class, "inputs", Sketch.of(Inputs.class, "of", part()), Kind.KPI, "input-of"),
                whole(Kpi.class, "inputs", Sketch.of(Inputs.class, "from", part()), Kind.KPI, "input-of"),
                whole(Kpi.class, "inputs", Sketch.of(Inputs.class, "orderValue", part()), Kind.KPI, "input-of"),
                whole(Kpi.class, "inputs", Sketch.of(Inputs.class, "ordersAYear", part()), Kind.KPI, "input-of"),
                whole(Kpi.class, "inputs", Sketch.of(Inputs.class, "years", part()), Kind.KPI, "input-of"),
                whole(Kpi.class, "inputs", Sketch.of(Inputs.class, "margin", part()), Kind.KPI, "input-of"),
                whole(Objective.class, "parent", ref(Kind.OBJECTIVE), Kind.OBJECTIVE, "parent-of"),
                whole(Objective.class, "measures", Sketch.of(Measure.class, "kpi", kpi("it")), Kind.KPI, "measure-of"),
                whole(Opportunity.class, "objectives", ref(Kind.OBJECTIVE), Kind.OBJECTIVE, "served-by"),
                whole(Initiative.class, "opportunities", ref(Kind.OPPORTUNITY), Kind.OPPORTUNITY, "taken-up-by"),
                whole(
                        Initiative.class,
                        "expects",
                        Sketch.of(Expectation.class, "kpi", kpi("it")),
                        Kind.KPI,
                        "to-be-changed-by"),
                whole(Scenario.class, "persona", persona("it"), Kind.PERSONA, "plays-a-part-in"),
                whole(Scenario.class, "journey", ref(Kind.JOURNEY), Kind.JOURNEY, "setting-of"),
                whole(Loop.class, "about", place, Kind.JOURNEY, "asked-about-in"),
                whole(Loop.class, "collects", kpi("it"), Kind.KPI, "brought-in-by"),
                whole(Loop.class, "collects", feedback("it"), Kind.FEEDBACK, "brought-in-by"),
                whole(
                        Feedback.class,
                        "voices",
                        Sketch.of(Voice.class, "text", "a", "persona", persona("it")),
                        Kind.PERSONA,
                        "told-about-in"),
                whole(
                        Feedback.class,
                        "voices",
                        Sketch.of(Voice.class, "text", "a", "segment", ref(Kind.SEGMENT)),
                        Kind.SEGMENT,
                        "told-about-in"),
                whole(
                        Feedback.class,
                        "voices",
                        Sketch.of(Voice.class, "text", "a", "about", place),
                        Kind.JOURNEY,
                        "told-about-in"),
                whole(CatalogueTouchpoint.class, "channel", ref(Kind.CHANNEL), Kind.CHANNEL, "channel-of"),
                whole(CatalogueTouchpoint.class, "kpis", kpi("it"), Kind.KPI, "measured-in"),
                whole(Feedback.class, "personas", persona("it"), Kind.PERSONA, "told-about-in"),
                whole(Feedback.class, "segments", ref(Kind.SEGMENT), Kind.SEGMENT, "told-about-in"),
                whole(Feedback.class, "about", place, Kind.JOURNEY, "told-about-in"),
                whole(
                        Feedback.class,
                        "findings",
                        Sketch.of(Finding.class, "about", place),
                        Kind.JOURNEY,
                        "told-about-in"));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                stage("owner", team("it"), Kind.TEAM, "owner-of"),
                stage("evidence", feedback("it"), Kind.FEEDBACK, "evidence-for"),
                stage("kpis", kpi("it"), Kind.KPI, "measured-in"),
                stage("flow", Sketch.of(Flow.class, "kpi", kpi("it")), Kind.KPI, "gives-the-flow-of"),
                stage("journey", ref(Kind.JOURNEY), Kind.JOURNEY, "detail-of"),
                touchpoint("owner", team("it"), Kind.TEAM, "owner-of"),
                touchpoint("evidence", feedback("it"), Kind.FEEDBACK, "evidence-for"),
                touchpoint("use", ref(Kind.TOUCHPOINT), Kind.TOUCHPOINT, "used-in"),
                touchpoint("channel", ref(Kind.CHANNEL), Kind.CHANNEL, "channel-of"),
                touchpoint("actors", team("it"), Kind.TEAM, "takes-part-in"),
                touchpoint("quote", Sketch.of(Quote.class, "from", feedback("it")), Kind.FEEDBACK, "evidence-for"),
                touchpoint("ideas", ref(Kind.OPPORTUNITY), Kind.OPPORTUNITY, "idea-for"),
                touchpoint("kpis", kpi("it"), Kind.KPI, "measured-in"),
                touchpoint("backstage", Sketch.of(BackstageAct.class, "team", team("it")), Kind.TEAM, "acts-behind"),
                touchpoint("pains", pain("evidence", feedback("it")), Kind.FEEDBACK, "evidence-for"),
                touchpoint("pains", pain("owner", team("it")), Kind.TEAM, "owner-of"),
                touchpoint(
                        "gains",
                        Sketch.of(Gain.class, "id", "g", "evidence", feedback("it")),
                        Kind.FEEDBACK,
                        "evidence-for"));
    }

    private static Reading reading(String field, Kind kind) {
        return Sketch.of(Reading.class, "date", LocalDate.of(2026, 5, 1), "value", 1.0, field, ref(kind));
    }

    private static Pain pain(String field, Ref ref) {
        return Sketch.of(Pain.class, "id", "p", field, ref);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource({"wholes", "places"})
    void aReferenceIsFoundFromItsOtherEnd(String name, Entity from, Ref ref, String role, Optional<String> anchor) {
        List<Backlink> found = backlinks(ref, from);

        assertThat(found).as(name).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo(from);
            assertThat(link.role()).isEqualTo(role);
            assertThat(link.anchor()).isEqualTo(anchor);
            assertThat(link.placeName().isPresent()).isEqualTo(anchor.isPresent());
        });
    }

    @Test
    void theSameReferenceTwiceIsOneBacklinkAndOrderIsThatOfTheEntries() {
        Entity b = Sketch.of(Journey.class, "id", "b", "kpis", List.of(kpi("it"), kpi("it")));
        Entity a = Sketch.of(Journey.class, "id", "a", "kpis", List.of(kpi("it")));

        assertThat(backlinks(kpi("it"), b, a))
                .extracting(link -> link.from().id())
                .containsExactly("a", "b");
    }

    @Test
    void whatNothingRefersToHasNoBacklinks() {
        assertThat(backlinks(kpi("it"))).isEmpty();
    }
}
