package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.periplus.analysis.Analysis;
import org.periplus.model.Atlas;
import org.periplus.model.BackstageAct;
import org.periplus.model.Common;
import org.periplus.model.Details;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Flow;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Next;
import org.periplus.model.Pain;
import org.periplus.model.Quote;
import org.periplus.model.Ref;
import org.periplus.model.Share;
import org.periplus.model.Stage;
import org.periplus.model.Timespan;
import org.periplus.model.Touchpoint;
import org.periplus.wording.SpokenWords;

/**
 * An atlas around one journey that no team would write: 1 to 40 stages, 1 to 300 touchpoints, hostile texts, every optional part at
 * random. The same seed gives the same atlas.
 *
 * @param journey the journey, {@code journeys/generated}
 * @param atlas it and what it refers to: personas, channels, teams, KPIs, opportunities, initiatives, feedback
 */
public record GeneratedJourney(Journey journey, Atlas atlas) {

    /** The id of the journey. */
    public static final Ref REF = new Ref(Kind.JOURNEY, "generated");

    private static final List<String> CHANNELS = List.of("web", "app", "station", "call", "none");
    private static final List<String> PERSONAS = List.of("p0", "p1", "p2", "p3");

    /** Makes the journey of a seed; of ten journeys one is as large as they come. */
    public static GeneratedJourney of(long seed) {
        Journey journey = new Maker(seed).journey();
        Atlas around = GeneratedAtlas.around(seed);
        List<Entity> entries = new ArrayList<>(around.entries());
        entries.add(journey);
        return new GeneratedJourney(journey, new Atlas(around.site(), entries));
    }

    /** Returns the context of a figure of this atlas. */
    public FigureContext context() {
        return new FigureContext(
                atlas,
                Analysis.of(atlas, FigureSample.TODAY),
                FigureSample.TODAY,
                TextMeasure.shipped(),
                new SampleLinks(),
                "g",
                SpokenWords.english());
    }

    /** Makes the parts of one journey. */
    private static final class Maker {

        private final Random random;
        private final HostileWords words;
        private final int stages;
        private final int touchpoints;

        Maker(long seed) {
            random = new Random(seed * 31 + 7);
            words = new HostileWords(seed);
            boolean large = seed % 10 == 9;
            stages = large ? 40 : 1 + random.nextInt(random.nextBoolean() ? 8 : 40);
            touchpoints = large ? 300 : 1 + random.nextInt(random.nextInt(4) > 0 ? 24 : 300);
        }

        Journey journey() {
            List<Stage> all = new ArrayList<>();
            int left = touchpoints;
            int id = 0;
            for (int i = 0; i < stages; i++) {
                int count = i == stages - 1 ? left : Math.min(left, random.nextInt(2 * touchpoints / stages + 2));
                all.add(stage(i, id, count));
                id += count;
                left -= count;
            }
            List<Ref> personas = PERSONAS.subList(0, random.nextInt(PERSONAS.size() + 1)).stream()
                    .map(persona -> new Ref(Kind.PERSONA, persona))
                    .toList();
            return new Journey(
                    REF.id(),
                    new Common(words.name(), Details.none(), Optional.empty(), Optional.empty()),
                    personas,
                    maybe(words.next()),
                    JourneyState.CURRENT,
                    maybe(new Ref(Kind.JOURNEY, "target")),
                    Optional.empty(),
                    List.of(),
                    List.of(new Ref(Kind.KPI, "k0")),
                    Optional.empty(),
                    List.of(),
                    all,
                    Optional.empty(),
                    Markdown.NONE);
        }

        private Stage stage(int index, int firstId, int count) {
            List<Touchpoint> own = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                own.add(touchpoint(firstId + i));
            }
            Optional<Long> entered = maybe((long) random.nextInt(2_000_000_000));
            Optional<Long> completed = maybe(entered.orElse(1000L) * random.nextInt(110) / 100);
            return new Stage(
                    "s" + index,
                    words.next(),
                    maybe(words.next()),
                    List.of(),
                    List.of(),
                    List.of(),
                    maybe(new Timespan(words.next(), Optional.empty())),
                    random.nextInt(3) > 0 ? List.of() : List.of(new Ref(Kind.KPI, "k" + random.nextInt(3))),
                    maybe(new Flow(entered, completed, Optional.empty())),
                    Optional.empty(),
                    random.nextInt(4) > 0 ? List.of() : List.of(words.next()),
                    own,
                    List.of(),
                    notes(),
                    Markdown.NONE);
        }

        private Touchpoint touchpoint(int id) {
            List<Pain> pains = new ArrayList<>();
            for (int i = random.nextInt(4); i > 1; i--) {
                pains.add(new Pain("t" + id + "-p" + i, words.next(), level(), Optional.empty(), Details.none()));
            }
            List<Gain> gains = random.nextInt(4) > 0
                    ? List.of()
                    : List.of(new Gain("t" + id + "-g", words.next(), level(), Optional.empty(), Details.none()));
            return new Touchpoint(
                    "t" + id,
                    words.next(),
                    Optional.empty(),
                    maybe(new Ref(Kind.CHANNEL, CHANNELS.get(random.nextInt(CHANNELS.size())))),
                    maybe(words.next()),
                    maybe(words.next()),
                    maybe(emotion()),
                    level(),
                    level(),
                    random.nextInt(5) == 0,
                    random.nextInt(3) > 0 ? List.of() : List.of(new Ref(Kind.TEAM, "team0")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    maybe(new Quote(words.next(), maybe(new Ref(Kind.FEEDBACK, "f")))),
                    pains,
                    gains,
                    random.nextInt(5) > 0 ? List.of() : List.of(new Ref(Kind.OPPORTUNITY, "o" + random.nextInt(3))),
                    backstage(),
                    random.nextInt(4) > 0 ? List.of() : List.of("S" + random.nextInt(4)),
                    random.nextInt(9) > 0 ? List.of() : List.of(new Ref(Kind.KPI, "k1")),
                    next(),
                    List.of(),
                    notes());
        }

        private List<Next> next() {
            List<Next> ways = new ArrayList<>();
            for (int i = random.nextInt(5); i > 2; i--) {
                ways.add(new Next(
                        "t" + random.nextInt(touchpoints),
                        maybe(words.next()),
                        maybe(new Share(random.nextInt(101))),
                        maybe(words.next())));
            }
            return ways;
        }

        private List<BackstageAct> backstage() {
            if (random.nextInt(3) > 0) {
                return List.of();
            }
            Optional<Ref> team = maybe(new Ref(Kind.TEAM, "team" + random.nextInt(3)));
            return List.of(new BackstageAct(team, maybe(words.next()), maybe(words.next())));
        }

        private Emotion emotion() {
            Map<String, Double> each = new LinkedHashMap<>();
            for (String persona : PERSONAS) {
                if (random.nextInt(3) == 0) {
                    each.put(persona, felt());
                }
            }
            return new Emotion(maybe(felt()), each);
        }

        private double felt() {
            return random.nextInt(41) / 10.0 - 2;
        }

        private Details notes() {
            Map<String, List<String>> notes =
                    random.nextInt(6) > 0 ? Map.of() : Map.of("x-waiting-time", List.of(words.next()));
            return new Details(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Map.of(), notes);
        }

        private Optional<Integer> level() {
            return maybe(1 + random.nextInt(5));
        }

        private <T> Optional<T> maybe(T value) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
        }
    }
}
