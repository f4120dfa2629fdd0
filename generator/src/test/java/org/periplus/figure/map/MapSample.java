package org.periplus.figure.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.analysis.Analysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.SampleLinks;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.Atlas;
import org.periplus.model.BackstageAct;
import org.periplus.model.Channel;
import org.periplus.model.ChannelType;
import org.periplus.model.Common;
import org.periplus.model.Details;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Flow;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Lane;
import org.periplus.model.Markdown;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.model.Stage;
import org.periplus.model.TableFormat;
import org.periplus.model.Target;
import org.periplus.model.Team;
import org.periplus.model.Timespan;
import org.periplus.model.Touchpoint;
import org.periplus.wording.SpokenWords;

/** Journeys made for tests of the map: every text is the same words, and every lane has something to show. */
record MapSample(int stages, int touchpoints, String words, boolean emotions) {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final Ref PERSONA = new Ref(Kind.PERSONA, "mira");

    MapContext context() {
        Journey journey = journey();
        List<Entity> entries = new ArrayList<>(List.of(journey, channel(), team(), kpi(), opportunity()));
        Atlas atlas = new Atlas(site(), entries);
        Analysis analysis = Analysis.of(atlas, AS_OF);
        FigureContext figure = new FigureContext(
                atlas, analysis, AS_OF, TextMeasure.shipped(), new SampleLinks(), "map-j", SpokenWords.english());
        return MapContext.of(figure, journey);
    }

    private static Site site() {
        Site bare = Site.untitled();
        List<Lane> lanes = new ArrayList<>(Lane.usual());
        lanes.add(new Lane("x-waiting-time"));
        return new Site(
                1,
                bare.title(),
                bare.description(),
                bare.vision(),
                bare.scope(),
                bare.kpis(),
                bare.url(),
                bare.language(),
                bare.logo(),
                bare.theme(),
                bare.navigation(),
                bare.repository(),
                bare.review(),
                bare.emotions(),
                lanes,
                bare.checks(),
                bare.include(),
                bare.previews());
    }

    private Journey journey() {
        List<Stage> all = new ArrayList<>();
        for (int i = 0; i < stages; i++) {
            all.add(stage(i, touchpoints / stages + (i < touchpoints % stages ? 1 : 0)));
        }
        return new Journey(
                "j",
                common(),
                List.of(PERSONA),
                Optional.empty(),
                JourneyState.CURRENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                all,
                Optional.empty(),
                Markdown.NONE);
    }

    private Stage stage(int index, int count) {
        List<Touchpoint> own = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            own.add(touchpoint("t" + index + "-" + i, i));
        }
        long entered = 1_000_000L / (index + 1);
        return new Stage(
                "s" + index,
                words,
                Optional.of(words + " " + words),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Timespan(words, Optional.empty())),
                List.of(new Ref(Kind.KPI, "k")),
                Optional.of(new Flow(Optional.of(entered), Optional.of(entered / 2), Optional.empty())),
                Optional.empty(),
                List.of(words + " system"),
                own,
                List.of(),
                Details.none(),
                Markdown.NONE);
    }

    private Touchpoint touchpoint(String id, int index) {
        List<Pain> pains = new ArrayList<>();
        for (int i = 0; i <= index % 3; i++) {
            pains.add(new Pain(id + "-p" + i, words, Optional.of(1 + i), Optional.empty(), Details.none()));
        }
        Emotion felt = new Emotion(Optional.of(index % 5 - 2.0), Map.of());
        return new Touchpoint(
                id,
                words,
                Optional.empty(),
                Optional.of(new Ref(Kind.CHANNEL, "c")),
                Optional.empty(),
                Optional.of(words),
                emotions ? Optional.of(felt) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                index % 2 == 0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pains,
                List.of(new Gain(id + "-g", words, Optional.of(3), Optional.empty(), Details.none())),
                List.of(new Ref(Kind.OPPORTUNITY, "o")),
                List.of(new BackstageAct(Optional.of(new Ref(Kind.TEAM, "t")), Optional.of(words), Optional.of(id))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Details(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Map.of("x-waiting-time", List.of(words, "5 minutes"))));
    }

    private Common common() {
        return new Common(words, Details.none(), Optional.empty(), Optional.empty());
    }

    private Channel channel() {
        return new Channel("c", common(), ChannelType.APP, false, Markdown.NONE);
    }

    private Team team() {
        return new Team("t", common(), Optional.empty(), Optional.empty(), List.of(), Markdown.NONE);
    }

    private Kpi kpi() {
        List<Reading> readings = new ArrayList<>();
        for (int month = 1; month <= 9; month++) {
            readings.add(new Reading(
                    LocalDate.of(2026, month, 1),
                    123_456_789.0 * month,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new Kpi(
                "k",
                common(),
                KpiType.CUSTOM,
                Optional.of("passengers"),
                Optional.empty(),
                Optional.empty(),
                List.of(new Target(1e9, Optional.empty())),
                List.of(),
                readings,
                List.of(),
                TableFormat.usual(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PeriodUnit.MONTH),
                Markdown.NONE);
    }

    private Opportunity opportunity() {
        return new Opportunity(
                "o",
                common(),
                List.of(new PainRef("j", "t0-0-p0")),
                Optional.of(4),
                Optional.of(2),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OpportunityStatus.IDEA,
                Markdown.NONE);
    }
}
