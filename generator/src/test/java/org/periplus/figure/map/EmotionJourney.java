package org.periplus.figure.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.analysis.Analysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.Atlas;
import org.periplus.model.Common;
import org.periplus.model.Details;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.FeedbackType;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Persona;
import org.periplus.model.Quote;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.model.Stage;
import org.periplus.model.TableFormat;
import org.periplus.model.Touchpoint;
import org.periplus.wording.SpokenWords;

/** Makes journeys whose emotions and quotes are all that matters, in stages of five touchpoints. */
final class EmotionJourney {

    private static final int STAGE = 5;

    private final List<String> personas;
    private final List<Step> steps = new ArrayList<>();

    EmotionJourney(String... personas) {
        this.personas = List.of(personas);
    }

    /**
     * A touchpoint to be.
     *
     * @param about the persona whose words the quote holds; empty for no evidence
     */
    record Step(
            String name,
            Optional<Double> all,
            List<Double> emotions,
            String quote,
            Optional<String> about,
            boolean moment) {

        /** Returns a step with a number for each persona; NaN for none. */
        static Step of(double... emotions) {
            List<Double> list = new ArrayList<>();
            for (double emotion : emotions) {
                list.add(emotion);
            }
            return new Step("", Optional.empty(), list, "", Optional.empty(), false);
        }

        static Step everybody(double emotion) {
            return new Step("", Optional.of(emotion), List.of(), "", Optional.empty(), false);
        }

        Step named(String words) {
            return new Step(words, all, emotions, quote, about, moment);
        }

        Step quoted(String words) {
            return new Step(name, all, emotions, words, Optional.of("anybody"), moment);
        }

        Step quoted(String words, String persona) {
            return new Step(name, all, emotions, words, Optional.of(persona), moment);
        }

        Step saying(String words) {
            return new Step(name, all, emotions, words, Optional.empty(), moment);
        }

        Step decisive() {
            return new Step(name, all, emotions, quote, about, true);
        }
    }

    EmotionJourney add(Step step) {
        steps.add(step);
        return this;
    }

    MapContext context() {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < steps.size(); i += STAGE) {
            List<Touchpoint> touchpoints = new ArrayList<>();
            for (int n = i; n < Math.min(steps.size(), i + STAGE); n++) {
                touchpoints.add(touchpoint(n + 1, steps.get(n)));
            }
            stages.add(stage(stages.size() + 1, touchpoints));
        }
        Journey journey = new Journey(
                "j",
                common("Journey"),
                personas.stream().map(id -> new Ref(Kind.PERSONA, id)).toList(),
                Optional.empty(),
                JourneyState.CURRENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                stages,
                Optional.empty(),
                Markdown.NONE);
        List<Entity> entries = new ArrayList<>(List.of(journey));
        for (String id : personas) {
            entries.add(persona(id));
            entries.add(feedback(id, List.of(new Ref(Kind.PERSONA, id))));
        }
        entries.add(feedback("anybody", List.of()));
        Atlas atlas = new Atlas(site(), entries);
        Analysis analysis = Analysis.of(atlas, LocalDate.of(2026, 11, 14));
        FigureContext figure = new FigureContext(
                atlas,
                analysis,
                LocalDate.of(2026, 11, 14),
                TextMeasure.shipped(),
                FigureLinks.NONE,
                "m",
                SpokenWords.english());
        return MapContext.of(figure, journey);
    }

    private Touchpoint touchpoint(int number, Step step) {
        Map<String, Double> byPersona = new LinkedHashMap<>();
        for (int p = 0; p < step.emotions().size(); p++) {
            if (!Double.isNaN(step.emotions().get(p))) {
                byPersona.put(personas.get(p), step.emotions().get(p));
            }
        }
        Optional<Quote> quote = step.quote().isEmpty()
                ? Optional.empty()
                : Optional.of(new Quote(step.quote(), step.about().map(id -> new Ref(Kind.FEEDBACK, "said-" + id))));
        return new Touchpoint(
                "t" + number,
                step.name().isEmpty() ? "Step " + number : step.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Emotion(step.all(), byPersona)),
                Optional.empty(),
                Optional.empty(),
                step.moment(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                quote,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Details.none());
    }

    private static Stage stage(int number, List<Touchpoint> touchpoints) {
        return new Stage(
                "s" + number,
                "Stage " + number,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                touchpoints,
                List.of(),
                Details.none(),
                Markdown.NONE);
    }

    private static Persona persona(String id) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return new Persona(
                id,
                common(name),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Markdown.NONE);
    }

    private static Feedback feedback(String id, List<Ref> about) {
        return new Feedback(
                "said-" + id,
                common("Interviews"),
                FeedbackType.INTERVIEW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                about,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                TableFormat.usual(),
                Optional.empty(),
                List.of(),
                Markdown.NONE);
    }

    private static Site site() {
        return new Site(
                1,
                "Site",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                false);
    }

    private static Common common(String name) {
        return new Common(name, Details.none(), Optional.empty(), Optional.empty());
    }
}
