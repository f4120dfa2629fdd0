package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.StageAnalysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.JourneyState;

/** What the heat map says in words. Stateless; safe for use by several threads. */
final class HeatFacts {

    private HeatFacts() {}

    /** Returns the stage with the lowest mean emotion, the first of equals. */
    static Optional<StageAnalysis> lowest(List<StageAnalysis> stages) {
        return stages.stream()
                .filter(stage -> stage.meanEmotion().isPresent())
                .min(Comparator.comparing(stage -> stage.meanEmotion().orElse(0.0)));
    }

    /** Returns the mean emotion with one decimal and its sign; empty where it is not known. */
    static String mean(FigureContext context, StageAnalysis stage) {
        return stage.meanEmotion().map(context.words().numerals()::mean).orElse("");
    }

    /** Says where the lowest stage is, and how many stages are below 0 or not known. */
    static String finding(FigureContext context, List<JourneyAnalysis> journeys) {
        List<StageAnalysis> stages =
                journeys.stream().flatMap(journey -> journey.stages().stream()).toList();
        Optional<StageAnalysis> worst = lowest(stages);
        if (worst.isEmpty()) {
            return context.say("heat-map.none-known", "n", stages.size());
        }
        String where = journeys.stream()
                .filter(journey -> journey.stages().stream().anyMatch(stage -> stage == worst.get()))
                .findFirst()
                .map(journey -> journey.journey().name())
                .orElse("");
        long low = stages.stream()
                .filter(stage -> stage.meanEmotion().orElse(0.0) < 0)
                .count();
        long unknown =
                stages.stream().filter(stage -> stage.meanEmotion().isEmpty()).count();
        return Sentences.of(
                context.say(
                        "heat-map.lowest-of-all",
                        "stage",
                        worst.get().stage().name(),
                        "journey",
                        where,
                        "mean",
                        mean(context, worst.get())),
                context.say("heat-map.below", "low", low, "n", stages.size()),
                unknown == 0 ? "" : context.say("heat-map.unknown-in", "n", unknown));
    }

    static TextTwin twin(FigureContext context, List<JourneyAnalysis> journeys) {
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (JourneyAnalysis journey : journeys) {
            for (StageAnalysis stage : journey.stages()) {
                rows.add(row(context, journey, stage));
            }
        }
        List<String> columns = Stream.of("stage", "journey", "state", "mean", "worst", "touchpoints")
                .map(column -> context.say("heat-map.column." + column))
                .toList();
        return new TextTwin(columns, rows);
    }

    private static List<TextTwin.Cell> row(FigureContext context, JourneyAnalysis journey, StageAnalysis stage) {
        Optional<String> anchor = context.links()
                .anchor(journey.journey().ref(), "stage-" + stage.stage().id());
        return List.of(
                new TextTwin.Cell(stage.stage().name(), anchor.orElse("")),
                new TextTwin.Cell(
                        journey.journey().name(),
                        context.href(journey.journey().ref()).orElse("")),
                TextTwin.Cell.of(context.say(
                        journey.journey().state() == JourneyState.FUTURE ? "heat-map.is-target" : "heat-map.as-it-is")),
                TextTwin.Cell.of(mean(context, stage)),
                TextTwin.Cell.of(stage.worstPain()
                        .map(worst -> context.words().numerals().of(worst, 5))
                        .orElse("")),
                TextTwin.Cell.of(Integer.toString(stage.stage().touchpoints().size())));
    }
}
