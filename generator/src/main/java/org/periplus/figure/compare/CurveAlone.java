package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.figure.chart.EmotionProfile;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/**
 * A curve with the stages it runs through.
 *
 * @param persona whose it is; empty for emotions written for everybody
 * @param points one for each touchpoint
 * @param profile the curve at its place
 * @param columns the stages from left to right
 * @param width of the drawing
 */
record CurveAlone(
        Optional<Ref> persona, List<CurvePoint> points, EmotionProfile profile, List<Column> columns, double width) {

    /** The width of the rail with the words of the scale. */
    static final double RAIL = 86;

    private static final double STEP = 46;
    private static final double STAGE = 96;
    private static final double ROOM = 760 - RAIL;

    CurveAlone {
        points = List.copyOf(points);
        columns = List.copyOf(columns);
    }

    /** A stage: its left edge and width. */
    record Column(Stage stage, double x, double width) {}

    /** Places the curve of a persona of the journey, or the one for everybody. */
    static CurveAlone of(JourneyAnalysis journey, Optional<Ref> persona, Level level) {
        List<Stage> stages = journey.journey().stages();
        double least = stages.stream().mapToDouble(CurveAlone::least).sum();
        double wider = Math.max(1, Math.min(2, ROOM / Math.max(1, least)));
        List<Column> columns = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        double x = RAIL;
        for (Stage stage : stages) {
            double width = least(stage) * wider;
            columns.add(new Column(stage, x, width));
            int count = stage.touchpoints().size();
            for (int i = 0; i < count; i++) {
                places.add(x + (i + 0.5) * width / count);
            }
            x += width;
        }
        List<CurvePoint> points = journey.curves().stream()
                .filter(curve -> persona.filter(curve.persona()::equals).isPresent())
                .findFirst()
                .map(Curve::points)
                .orElseGet(journey::mainPoints);
        EmotionProfile profile = EmotionProfile.of(points, level, places::get);
        return new CurveAlone(persona, points, profile, columns, Math.max(RAIL + 200, x + 1));
    }

    private static double least(Stage stage) {
        return Math.max(STAGE, stage.touchpoints().size() * STEP);
    }

    /** Returns the name of the stage a point stands in. */
    String stageOf(CurvePoint point) {
        int left = point.index();
        for (Column column : columns) {
            left -= column.stage().touchpoints().size();
            if (left < 0) {
                return column.stage().name();
            }
        }
        return "";
    }
}
