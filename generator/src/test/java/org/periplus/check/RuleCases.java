package org.periplus.check;

import static org.periplus.model.Sketch.feedback;
import static org.periplus.model.Sketch.kpi;
import static org.periplus.model.Sketch.persona;
import static org.periplus.model.Sketch.team;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Channel;
import org.periplus.model.Emotion;
import org.periplus.model.Flow;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.model.Review;
import org.periplus.model.Rhythm;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Status;
import org.periplus.model.Touchpoint;
import org.periplus.model.Validation;

/** For each rule, content that breaks it at one place and the least change that keeps it. The day is 2026-06-01. */
final class RuleCases {

    private static final String TOUCHPOINT = "journey:trip/stages[0]/touchpoints[0]";
    private static final Ref APP = new Ref(Kind.CHANNEL, "app");

    private RuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(ofTouchpoints(), ofEmotions(), ofPains(), ofJourneys(), KpiRuleCases.all(), ofEntries())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> ofTouchpoints() {
        Channel owned = Sketch.of(Channel.class, "id", "app", "owner", team("web"));
        return Stream.of(
                touchpoint("touchpoint-without-channel", "", with("action", "Pays"), with("channel", APP)),
                touchpoint("touchpoint-without-owner", "", with("action", "Pays"), with("owner", team("web"))),
                new RuleCase(
                        "touchpoint-without-owner",
                        TOUCHPOINT,
                        List.of(trip(with("channel", APP)), Sketch.of(Channel.class, "id", "app")),
                        List.of(trip(with("channel", APP)), owned)),
                new RuleCase(
                        "touchpoint-without-owner",
                        TOUCHPOINT,
                        List.of(trip(with("action", "Pays"))),
                        List.of(Sketch.of(
                                Journey.class,
                                "id",
                                "trip",
                                "owner",
                                team("web"),
                                "stages",
                                stage(with("action", "Pays"))))));
    }

    private static Stream<RuleCase> ofEmotions() {
        return Stream.of(
                touchpoint(
                        "strong-negative-without-pain",
                        "/emotion",
                        with("emotion", everybody(-1.5)),
                        with("emotion", everybody(-1.4))),
                touchpoint(
                        "strong-negative-without-pain",
                        "/emotion",
                        with("emotion", own("mira", -2)),
                        with("emotion", own("mira", -2), "pains", pain("seat-race"))),
                touchpoint(
                        "moment-of-truth-without-emotion",
                        "",
                        with("momentOfTruth", true),
                        with("momentOfTruth", true, "emotion", everybody(0))),
                touchpoint(
                        "moment-of-truth-without-emotion",
                        "",
                        with("momentOfTruth", true, "emotion", own("elif", 1)),
                        with("momentOfTruth", true, "emotion", own("mira", 1))),
                touchpoint(
                        "emotion-persona-not-on-journey",
                        "/emotion/elif",
                        with("emotion", own("elif", 1)),
                        with("emotion", own("mira", 1))));
    }

    private static Stream<RuleCase> ofPains() {
        Pain backed = pain("seat-race", "severity", 4, "evidence", feedback("reviews"));
        Opportunity addressing =
                Sketch.of(Opportunity.class, "id", "hold", "addresses", new PainRef("trip", "seat-race"));
        Opportunity retired = Sketch.of(
                Opportunity.class,
                "id",
                "hold",
                "status",
                Status.RETIRED,
                "addresses",
                new PainRef("trip", "seat-race"));
        return Stream.of(
                touchpoint(
                        "severe-pain-without-evidence",
                        "/pains[1]",
                        with("pains", List.of(pain("slow", "severity", 3), pain("seat-race", "severity", 4))),
                        with("pains", backed)),
                touchpoint(
                        "pain-without-idea",
                        "/pains[0]",
                        with("pains", pain("seat-race")),
                        with("pains", pain("seat-race"), "ideas", new Ref(Kind.OPPORTUNITY, "hold"))),
                new RuleCase(
                        "pain-without-idea",
                        TOUCHPOINT + "/pains[0]",
                        List.of(trip(with("pains", pain("seat-race"))), retired),
                        List.of(trip(with("pains", pain("seat-race"))), addressing)));
    }

    private static Stream<RuleCase> ofJourneys() {
        return Stream.of(
                journey(
                        "stage-without-touchpoint",
                        "/stages[0]",
                        with("stages", stage()),
                        trip(with("action", "Pays"))),
                journey("stage-without-kpi", "/stages[0]", with("stages", stage()), trip(with("kpis", kpi("nps")))),
                journey(
                        "stage-without-kpi",
                        "/stages[0]",
                        with("stages", stage()),
                        journey(with("stages", Sketch.of(Stage.class, "id", "s", "flow", Sketch.of(Flow.class))))),
                journey(
                        "journey-review-overdue",
                        "/review/last",
                        with("review", review("2026-02-28")),
                        journey(with("review", review("2026-03-01")))),
                journey(
                        "journey-never-reviewed",
                        "/review",
                        with("review", Sketch.of(Review.class, "every", quarterly())),
                        journey(with("review", review("2020-01-01")))),
                new RuleCase(
                        "future-map-not-future",
                        "journey:trip/future",
                        List.of(journey(with("future", new Ref(Kind.JOURNEY, "later"))), later(JourneyState.CURRENT)),
                        List.of(journey(with("future", new Ref(Kind.JOURNEY, "later"))), later(JourneyState.FUTURE))));
    }

    private static Stream<RuleCase> ofEntries() {
        Persona mira = Sketch.of(Persona.class, "id", "mira");
        Persona checked = Sketch.of(Persona.class, "id", "mira", "validated", Sketch.of(Validation.class));
        Channel app = Sketch.of(Channel.class, "id", "app");
        Opportunity accepted = Sketch.of(Opportunity.class, "id", "hold", "decision", OpportunityStatus.ACCEPTED);
        Opportunity owned = Sketch.of(
                Opportunity.class, "id", "hold", "decision", OpportunityStatus.ACCEPTED, "owner", team("booking"));
        return Stream.of(
                new RuleCase(
                        "persona-on-no-journey",
                        "persona:mira",
                        List.of(mira),
                        List.of(mira, trip(with("action", "Pays")))),
                new RuleCase("persona-without-evidence", "persona:mira", List.of(mira), List.of(checked)),
                new RuleCase("unused-channel", "channel:app", List.of(app), List.of(app, trip(with("channel", APP)))),
                new RuleCase(
                        "accepted-opportunity-without-owner",
                        "opportunity:hold/status",
                        List.of(accepted),
                        List.of(owned)));
    }

    private static RuleCase touchpoint(String rule, String path, Object[] broken, Object[] kept) {
        return new RuleCase(rule, TOUCHPOINT + path, List.of(trip(broken)), List.of(trip(kept)));
    }

    private static RuleCase journey(String rule, String path, Object[] broken, Journey kept) {
        return new RuleCase(rule, "journey:trip" + path, List.of(journey(broken)), List.of(kept));
    }

    static Object[] with(Object... fields) {
        return fields;
    }

    private static Journey journey(Object[] fields) {
        return Sketch.of(Journey.class, joined(with("id", "trip", "personas", persona("mira")), fields));
    }

    static Journey trip(Object[] touchpoint) {
        return journey(with("stages", stage(touchpoint)));
    }

    private static Stage stage() {
        return Sketch.of(Stage.class, "id", "book");
    }

    private static Stage stage(Object[] touchpoint) {
        Touchpoint pay = Sketch.of(Touchpoint.class, joined(with("id", "pay"), touchpoint));
        return Sketch.of(Stage.class, "id", "book", "touchpoints", pay);
    }

    static Object[] joined(Object[] first, Object[] second) {
        return Stream.concat(Stream.of(first), Stream.of(second)).toArray();
    }

    private static Pain pain(String id, Object... fields) {
        return Sketch.of(Pain.class, joined(with("id", id), fields));
    }

    private static Emotion everybody(double value) {
        return new Emotion(Optional.of(value), Map.of());
    }

    private static Emotion own(String persona, double value) {
        return new Emotion(Optional.empty(), Map.of(persona, value));
    }

    private static Rhythm quarterly() {
        return new Rhythm("3 months", Period.ofMonths(3));
    }

    private static Review review(String last) {
        return Sketch.of(Review.class, "every", quarterly(), "last", LocalDate.parse(last));
    }

    private static Journey later(JourneyState state) {
        return Sketch.of(Journey.class, "id", "later", "state", state);
    }
}
