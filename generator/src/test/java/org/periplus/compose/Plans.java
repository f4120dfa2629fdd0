package org.periplus.compose;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Entity;
import org.periplus.model.Expectation;
import org.periplus.model.Feedback;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Inputs;
import org.periplus.model.Kind;
import org.periplus.model.Loop;
import org.periplus.model.Markdown;
import org.periplus.model.Measure;
import org.periplus.model.Objective;
import org.periplus.model.Operand;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Rhythm;
import org.periplus.model.Scenario;
import org.periplus.model.Sketch;
import org.periplus.model.Source;
import org.periplus.model.Term;
import org.periplus.model.Voice;

/** What is wanted, done and asked in the small atlas. */
final class Plans {

    static final Ref GROW = new Ref(Kind.OBJECTIVE, "grow");

    private static final Place BOOK = new Place("trip", Optional.of("book"), Optional.empty());

    private Plans() {}

    static List<Entity> entries() {
        return List.of(
                grow(),
                Sketch.of(Objective.class, "id", "grow-first", "parent", GROW),
                storm(),
                holdIt(),
                Sketch.of(Initiative.class, "id", "later"),
                Sketch.of(Source.class, "id", "sales-events", "refreshed", new Rhythm("1 day", Period.ofDays(1))),
                survey(),
                Sketch.of(Term.class, "id", "pram-bay", "definition", "Four square metres", "aliases", "wide bay"));
    }

    private static Objective grow() {
        Measure goal =
                new Measure(Sketch.kpi("conversion"), Optional.of(66.0), Optional.of(LocalDate.of(2027, 12, 31)));
        Measure nothing = new Measure(Sketch.kpi("nothing"), Optional.empty(), Optional.empty());
        return Sketch.of(
                Objective.class,
                "id",
                "grow",
                "statement",
                "More weekends by train.",
                "horizon",
                "Summer 2028",
                "measures",
                List.of(goal, nothing));
    }

    private static Scenario storm() {
        return Sketch.of(
                Scenario.class,
                "id",
                "storm",
                "persona",
                Sketch.persona("mira"),
                "journey",
                new Ref(Kind.JOURNEY, "trip"),
                "trigger",
                "The wind closes the line",
                "whatIf",
                "What if no train comes?",
                "risks",
                "One roof",
                "responses",
                "One forecast");
    }

    private static Initiative holdIt() {
        Expectation expects =
                new Expectation(Sketch.kpi("conversion"), Optional.of(LocalDate.of(2026, 12, 31)), Optional.of(6.0));
        return Sketch.of(
                Initiative.class,
                "id",
                "hold-it",
                "opportunities",
                new Ref(Kind.OPPORTUNITY, "hold"),
                "progress",
                InitiativeStatus.SHIPPED,
                "start",
                LocalDate.of(2026, 8, 3),
                "shipped",
                LocalDate.of(2026, 10, 1),
                "expects",
                expects,
                "narrative",
                new Markdown(
                        "For [growth](objective:grow), against [the storm](scenario:storm), as [asked](loop:survey) "
                                + "by [sales](source:sales-events) of the [bay](term:pram-bay), unlike [that](initiative:later)."));
    }

    private static Loop survey() {
        return Sketch.of(
                Loop.class,
                "id",
                "survey",
                "trigger",
                "Three days after the trip",
                "every",
                new Rhythm("3 months", Period.ofMonths(3)),
                "about",
                BOOK,
                "collects",
                List.of(Sketch.feedback("talks"), Sketch.kpi("conversion")));
    }

    static Feedback talks() {
        Voice voice = Sketch.of(
                Voice.class,
                "text",
                "All four again?",
                "date",
                LocalDate.of(2026, 11, 2),
                "sentiment",
                -1.5,
                "about",
                BOOK,
                "persona",
                Sketch.persona("mira"));
        return Sketch.of(
                Feedback.class, "id", "talks", "quotes", "We start again?", "voices", Collections.nCopies(20, voice));
    }

    static List<Response> responses() {
        Response response = Sketch.of(Response.class, "date", LocalDate.of(2026, 10, 30), "score", 4.0);
        return Collections.nCopies(1204, response);
    }

    static Inputs inputs() {
        Operand kpi = new Operand(Optional.empty(), Optional.of(Sketch.kpi("conversion")));
        return Sketch.of(Inputs.class, "of", kpi, "from", new Operand(Optional.of(1000.0), Optional.empty()));
    }
}
