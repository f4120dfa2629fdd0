package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.StageAnalysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Numbers;
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
    static String mean(StageAnalysis stage) {
        return stage.meanEmotion().map(mean -> Numbers.signed(mean, 1)).orElse("");
    }

    /** Says where the lowest stage is, and how many stages are below 0 or not known. */
    static String finding(List<JourneyAnalysis> journeys) {
        List<StageAnalysis> stages =
                journeys.stream().flatMap(journey -> journey.stages().stream()).toList();
        Optional<StageAnalysis> worst = lowest(stages);
        if (worst.isEmpty()) {
            return "No emotion is known in any of " + Counts.of(stages.size(), "stage", "stages") + ".";
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
                "Lowest of all: " + worst.get().stage().name() + " in " + where + ", mean emotion " + mean(worst.get()),
                low + " of " + Counts.of(stages.size(), "stage", "stages") + " below 0",
                unknown == 0 ? "" : "No emotion known in " + unknown);
    }

    static TextTwin twin(FigureContext context, List<JourneyAnalysis> journeys) {
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (JourneyAnalysis journey : journeys) {
            for (StageAnalysis stage : journey.stages()) {
                rows.add(row(context, journey, stage));
            }
        }
        return new TextTwin(List.of("Stage", "Journey", "State", "Mean emotion", "Worst pain", "Touchpoints"), rows);
    }

    private static List<TextTwin.Cell> row(FigureContext context, JourneyAnalysis journey, StageAnalysis stage) {
        Optional<String> anchor = context.links()
                .anchor(journey.journey().ref(), "stage-" + stage.stage().id());
        return List.of(
                new TextTwin.Cell(stage.stage().name(), anchor.orElse("")),
                new TextTwin.Cell(
                        journey.journey().name(),
                        context.href(journey.journey().ref()).orElse("")),
                TextTwin.Cell.of(journey.journey().state() == JourneyState.FUTURE ? "target map" : "as it is"),
                TextTwin.Cell.of(mean(stage)),
                TextTwin.Cell.of(stage.worstPain().map(worst -> worst + " of 5").orElse("")),
                TextTwin.Cell.of(Integer.toString(stage.stage().touchpoints().size())));
    }
}
