package org.periplus.compose;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.compose.kit.Judgement;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.Manuscript;
import org.periplus.compose.kit.PlannedPage;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Workshop;
import org.periplus.diagnostic.Origins;
import org.periplus.figure.Figures;
import org.periplus.history.History;
import org.periplus.history.LastChange;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.model.Atlas;
import org.periplus.model.BackstageAct;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Channel;
import org.periplus.model.ChannelType;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Flow;
import org.periplus.model.Forecast;
import org.periplus.model.ForecastMethod;
import org.periplus.model.FreePage;
import org.periplus.model.Frequency;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.KpiType;
import org.periplus.model.Link;
import org.periplus.model.Markdown;
import org.periplus.model.Next;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Persona;
import org.periplus.model.Quote;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Repository;
import org.periplus.model.Review;
import org.periplus.model.Rhythm;
import org.periplus.model.Scale;
import org.periplus.model.Segment;
import org.periplus.model.Site;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Target;
import org.periplus.model.Team;
import org.periplus.model.Touchpoint;
import org.periplus.page.Page;
import org.periplus.wording.SpokenWords;

/** A small atlas with at least one entry of every kind, and the plan of its site on 14 November 2026. */
final class SmallAtlas {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 14);
    static final String SCRIPT = "javascript:alert(1)";

    private SmallAtlas() {}

    static Atlas atlas() {
        return new Atlas(site(), entries());
    }

    static Map<String, Page> pages(Atlas atlas) {
        return pages(atlas, history());
    }

    static Map<String, Page> pages(Atlas atlas, History history) {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (PlannedPage planned : planner(atlas, history).plan().pages()) {
            pages.put(planned.path(), planned.compose().page());
        }
        return pages;
    }

    static SitePlanner planner(Atlas atlas, History history) {
        Map<Ref, String> files = new LinkedHashMap<>();
        atlas.entries().forEach(entry -> files.put(entry.ref(), entry.kind().folder() + "/" + entry.id() + ".yaml"));
        Analysis analysis = Analysis.of(atlas, AS_OF);
        SiteContent content = new SiteContent(
                atlas,
                analysis,
                AS_OF,
                Manuscript.of(files, new Origins(Map.of())),
                Judgement.SOUND,
                history,
                KnownPast.NONE);
        SiteMap map = new SiteMap(atlas, files, Map.of("assets/mira.jpg", "media/mira.0123456789.jpg"));
        Workshop workshop = new Workshop(
                new Figures(atlas, analysis, AS_OF, SpokenWords.english()),
                new MarkdownRenderer(),
                purpose -> Optional.of("assets/" + purpose + ".0123456789"),
                SpokenWords.english());
        return new SitePlanner(content, map, workshop);
    }

    static History history() {
        OffsetDateTime when = OffsetDateTime.parse("2026-11-10T23:30:00-08:00");
        LastChange change = new LastChange(when, "K. Lindqvist", "Lower the mood of the checkout", "a".repeat(40));
        return new History(Map.of("journeys/trip.yaml", change), List.of(), Optional.of("b".repeat(40)));
    }

    private static Site site() {
        Repository repository = new Repository(
                Optional.of("https://git.example/atlas"),
                Optional.of("{url}/edit/main/{path}"),
                Optional.of(SCRIPT + "/{hash}"),
                Optional.empty());
        return Sketch.of(Site.class, "title", "Coast atlas", "repository", repository);
    }

    private static List<Entity> entries() {
        return Stream.concat(maps().stream(), Plans.entries().stream()).toList();
    }

    private static List<Entity> maps() {
        return List.of(
                trip(),
                Sketch.of(Journey.class, "id", "trip-2028", "state", JourneyState.FUTURE),
                Sketch.of(Journey.class, "id", "booking", "parent", new Ref(Kind.JOURNEY, "trip")),
                mira(),
                Sketch.of(Persona.class, "id", "elif"),
                Sketch.of(Segment.class, "id", "leisure"),
                Sketch.of(Segment.class, "id", "families", "parent", new Ref(Kind.SEGMENT, "leisure")),
                kpi(),
                Sketch.of(Channel.class, "id", "app", "type", ChannelType.APP),
                Sketch.of(Team.class, "id", "sales", "contact", SCRIPT),
                Sketch.of(CatalogueTouchpoint.class, "id", "seat-plan", "channel", new Ref(Kind.CHANNEL, "app")),
                Sketch.of(
                        Opportunity.class,
                        "id",
                        "hold",
                        "addresses",
                        new PainRef("trip", "race"),
                        "impact",
                        5,
                        "objectives",
                        Plans.GROW),
                Plans.talks(),
                Sketch.of(FreePage.class, "id", "guide", "narrative", new Markdown("[Mira](persona:mira)")),
                Sketch.of(FreePage.class, "id", "index"));
    }

    private static Persona mira() {
        return Sketch.of(
                Persona.class,
                "id",
                "mira",
                "portrait",
                "assets/mira.jpg",
                "segments",
                new Ref(Kind.SEGMENT, "families"),
                "channels",
                Map.of(new Ref(Kind.CHANNEL, "app"), Frequency.OFTEN),
                "links",
                List.of(new Link("Diary", SCRIPT), new Link("Study", "https://study.example/a")));
    }

    private static Kpi kpi() {
        Optional<Ref> none = Optional.empty();
        return Sketch.of(
                Kpi.class,
                "id",
                "conversion",
                "type",
                KpiType.CONVERSION,
                "unit",
                "%",
                "source",
                Sketch.of(KpiSource.class, "name", "sales-events"),
                "responses",
                Plans.responses(),
                "scale",
                new Scale(1, 5),
                "top",
                2,
                "forecast",
                new Forecast(ForecastMethod.HOLT, Optional.of(3)),
                "inputs",
                Plans.inputs(),
                "target",
                new Target(75.0, Optional.empty()),
                "readings",
                List.of(
                        new Reading(LocalDate.of(2026, 9, 1), 66.1, Optional.of(39870L), none, none, Optional.empty()),
                        new Reading(
                                LocalDate.of(2026, 10, 1), 64.0, Optional.of(41208L), none, none, Optional.empty())));
    }

    static Journey trip() {
        Review review = new Review(
                Optional.of(new Rhythm("3 months", Period.ofMonths(3))),
                Optional.of(LocalDate.of(2026, 8, 5)),
                Optional.empty());
        return Sketch.of(
                Journey.class,
                "id",
                "trip",
                "name",
                "Weekend trip",
                "personas",
                List.of(Sketch.persona("mira"), Sketch.persona("elif")),
                "future",
                new Ref(Kind.JOURNEY, "trip-2028"),
                "review",
                review,
                "kpis",
                Sketch.kpi("conversion"),
                "objectives",
                Plans.GROW,
                "stages",
                List.of(book(), Sketch.of(Stage.class, "id", "rest", "name", "Rest")));
    }

    private static Stage book() {
        return Sketch.of(
                Stage.class,
                "id",
                "book",
                "name",
                "Book",
                "goal",
                "Four seats together",
                "triggers",
                "Good forecast",
                "flow",
                new Flow(Optional.of(1000L), Optional.of(590L), Optional.empty()),
                "journey",
                new Ref(Kind.JOURNEY, "booking"),
                "touchpoints",
                List.of(seats(), Sketch.of(Touchpoint.class, "id", "pay", "name", "Pays")));
    }

    private static Touchpoint seats() {
        return Sketch.of(
                Touchpoint.class,
                "id",
                "seats",
                "name",
                "Chooses seats",
                "use",
                new Ref(Kind.TOUCHPOINT, "seat-plan"),
                "action",
                "Taps four seats",
                "thought",
                "Why did it let me?",
                "emotion",
                new Emotion(Optional.empty(), Map.of("mira", -2.0, "elif", 0.5)),
                "momentOfTruth",
                true,
                "quote",
                new Quote("We start again?", Optional.of(Sketch.feedback("talks"))),
                "pains",
                Sketch.of(Pain.class, "id", "race", "text", "A chosen seat is not held", "severity", 4),
                "gains",
                Sketch.of(Gain.class, "id", "pram", "text", "The plan shows the pram space"),
                "backstage",
                new BackstageAct(
                        Optional.of(Sketch.team("sales")), Optional.of("Locks the seat"), Optional.of("Inventory")),
                "next",
                new Next("pay", Optional.of("all is free"), Optional.empty(), Optional.of("the pram note")),
                "notes",
                Map.of("x-waiting", List.of("four minutes")));
    }
}
