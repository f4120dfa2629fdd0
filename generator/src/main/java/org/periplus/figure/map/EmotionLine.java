package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.model.Ref;

/**
 * One persona's emotions in the lane.
 *
 * @param order 0 for the main persona, 1 to 3 for those laid over
 * @param persona whose emotions; empty for those written for everybody
 * @param name the words at the line's end; may be empty
 * @param spots the known emotions from left to right
 */
record EmotionLine(int order, Optional<Ref> persona, String name, List<Spot> spots) {

    /** The y of a neutral emotion. */
    static final double DATUM = 160;

    /** How far one step of emotion is up or down. */
    static final double UNIT = 46;

    private static final int MOST_LINES = 4;

    EmotionLine {
        spots = List.copyOf(spots);
    }

    /**
     * A known emotion at its place.
     *
     * @param emotion from -2 to +2
     */
    record Spot(CurvePoint of, double emotion, Point at) {

        /** Returns the place of the touchpoint in the journey, from 0. */
        int index() {
            return of.index();
        }

        /** Tells whether the journey is won or lost here. */
        boolean decisive() {
            return of.touchpoint().momentOfTruth();
        }
    }

    /** Returns the lines of a map, the main one first; those without any emotion are left out. */
    static List<EmotionLine> of(MapContext context) {
        List<EmotionLine> lines = new ArrayList<>();
        List<Curve> curves = context.journey().curves();
        for (int order = 0; order < Math.min(MOST_LINES, curves.size()); order++) {
            Curve curve = curves.get(order);
            lines.add(new EmotionLine(
                    order,
                    Optional.of(curve.persona()),
                    context.atlas().nameOf(curve.persona()),
                    spots(context.grid(), curve.points())));
        }
        if (curves.isEmpty()) {
            List<CurvePoint> everybody = context.journey().mainPoints();
            lines.add(new EmotionLine(0, Optional.empty(), "", spots(context.grid(), everybody)));
        }
        return lines.stream().filter(line -> !line.spots().isEmpty()).toList();
    }

    /** Tells whether this is the line that carries faces, values and tints. */
    boolean isMain() {
        return order == 0;
    }

    private static List<Spot> spots(MapGrid grid, List<CurvePoint> points) {
        List<MapGrid.Slot> slots = grid.slots();
        List<Spot> spots = new ArrayList<>();
        for (CurvePoint point : points) {
            point.emotion().ifPresent(emotion -> {
                double shown = Math.max(-2, Math.min(2, emotion));
                double x = slots.get(point.index()).centre();
                spots.add(new Spot(point, shown, new Point(x, DATUM - UNIT * shown)));
            });
        }
        return spots;
    }
}
