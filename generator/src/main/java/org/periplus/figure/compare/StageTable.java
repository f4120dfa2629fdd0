package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/**
 * How the personas of a journey feel in its stages.
 *
 * @param figure what every figure may look at
 * @param journey the journey
 * @param rows one a persona, in the journey's order
 * @param gaps for each stage the largest difference between personas
 */
record StageTable(FigureContext figure, JourneyAnalysis journey, List<Row> rows, List<Optional<StageGap>> gaps) {

    StageTable {
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    /**
     * A persona.
     *
     * @param persona empty where emotions are written for everybody
     * @param points how it feels at each touchpoint
     * @param moods how it feels in each stage
     */
    record Row(Optional<Ref> persona, String name, List<CurvePoint> points, List<Optional<StageMood>> moods) {

        /** Returns the class of the persona's hue. */
        String hue(FigureContext figure) {
            return persona.map(Ref::id).map(figure.hues()::of).orElse("h6");
        }
    }

    /** Gathers the moods; a persona without any known emotion is left out. */
    static StageTable of(FigureContext figure, JourneyAnalysis journey) {
        List<Row> rows = new ArrayList<>();
        for (Curve curve : journey.curves()) {
            rows.add(
                    row(journey, Optional.of(curve.persona()), figure.atlas().nameOf(curve.persona()), curve.points()));
        }
        if (rows.isEmpty()) {
            rows.add(row(journey, Optional.empty(), figure.say("stage-comparison.everybody"), journey.mainPoints()));
        }
        rows.removeIf(row -> row.moods().stream().allMatch(Optional::isEmpty));
        List<Optional<StageGap>> gaps = new ArrayList<>();
        for (int stage = 0; stage < journey.stages().size(); stage++) {
            int at = stage;
            gaps.add(StageGap.of(rows.stream().map(row -> row.moods().get(at)).toList()));
        }
        return new StageTable(figure, journey, rows, gaps);
    }

    private static Row row(JourneyAnalysis journey, Optional<Ref> persona, String name, List<CurvePoint> points) {
        return new Row(persona, name, points, StageMood.of(journey.journey().stages(), points));
    }

    /** Returns the stages. */
    List<Stage> stages() {
        return journey.journey().stages();
    }

    /** Returns the stage in which personas differ most, the first of equals; empty when they differ nowhere. */
    Optional<Integer> widest() {
        Optional<Integer> widest = Optional.empty();
        double most = 0;
        for (int stage = 0; stage < gaps.size(); stage++) {
            double apart = gaps.get(stage).map(StageGap::apart).orElse(0.0);
            if (apart > most) {
                most = apart;
                widest = Optional.of(stage);
            }
        }
        return widest;
    }
}
