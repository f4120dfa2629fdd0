package org.periplus.figure.past;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.chart.EmotionProfile;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.ChangeMarks;
import org.periplus.figure.mark.Faces;

/**
 * Both curves of a row on one scale: the old one as a thin dashed ghost, the new one solid on its tints, an arrow from the old to the
 * new value, and both numbers under it where they differ. Stateless.
 */
final class PastCurves {

    private static final double UNIT = 34;
    private static final double ABOVE = 16;
    private static final double BELOW = 16;
    private static final double FACE = 9;
    private static final double POINT = 3.6;
    private static final double GHOST = 3.8;

    private PastCurves() {}

    /** Draws the curves and returns their lower edge; nothing when no emotion of the row is known. */
    static double draw(Pen pen, Past past, PastGrid.Row row, String id, double top) {
        Level level = new Level(top + ABOVE + 2 * UNIT, UNIT);
        EmotionProfile before = before(past, row, level);
        EmotionProfile after = after(past, row, level);
        if (before.isEmpty() && after.isEmpty()) {
            return top;
        }
        if (!after.isEmpty()) {
            after.tints(id, row.end()).forEach(pen::add);
        }
        levels(pen, past, row, level);
        before.runs("past-ghost").forEach(pen::add);
        after.runs("halo").forEach(pen::add);
        after.line("cv").forEach(pen::add);
        row.slots().forEach(slot -> marks(pen, past, slot, level));
        return numbers(pen, past, row, level.y(-2) + BELOW);
    }

    private static EmotionProfile before(Past past, PastGrid.Row row, Level level) {
        List<CurvePoint> points = past.pointsBefore();
        double[] at = row.centres(
                points.size(),
                TouchpointPair::wasHere,
                pair -> pair.before().orElseThrow().index());
        return profile(points, level, at);
    }

    private static EmotionProfile after(Past past, PastGrid.Row row, Level level) {
        List<CurvePoint> points = past.pointsAfter();
        double[] at = row.centres(
                points.size(),
                TouchpointPair::isHere,
                pair -> pair.after().orElseThrow().index());
        return profile(points, level, at);
    }

    private static EmotionProfile profile(List<CurvePoint> points, Level level, double[] at) {
        List<CurvePoint> here = points.stream()
                .filter(point -> !Double.isNaN(at[point.index()]))
                .toList();
        return EmotionProfile.of(here, level, index -> at[index]);
    }

    private static void levels(Pen pen, Past past, PastGrid.Row row, Level level) {
        for (int step = 2; step >= -2; step--) {
            double y = level.y(step);
            pen.add(new Shape.Path(step == 0 ? "datum" : "iso", PathData.segment(PastGrid.RAIL, y, row.end(), y)));
            String words = past.say(
                    "emotion-curve.level",
                    "word",
                    past.say("emotion-curve.word." + (step + 2)),
                    "emotion",
                    past.words().numerals().signed(step));
            pen.textEnding(words, Lettering.CAPTION, PastGrid.RAIL - 8, y - 7, PastGrid.RAIL - 8);
        }
    }

    private static void marks(Pen pen, Past past, PastGrid.Slot slot, Level level) {
        TouchpointPair pair = slot.pair();
        Optional<Double> was = pair.wasHere() ? past.was(pair) : Optional.empty();
        Optional<Double> is = pair.isHere() ? past.is(pair) : Optional.empty();
        double x = slot.centre();
        boolean same = was.isPresent() && was.equals(is);
        if (was.isPresent() && !same) {
            pen.add(new Shape.Circle("past-ghostp", x, level.y(was.get()), GHOST));
        }
        if (was.isPresent() && is.isPresent()) {
            ChangeMarks.arrow(x, level.y(was.get()), level.y(is.get()), GHOST, FACE)
                    .forEach(pen::add);
        }
        is.ifPresent(emotion -> point(pen, slot, emotion, level.y(emotion)));
    }

    private static void point(Pen pen, PastGrid.Slot slot, double emotion, double y) {
        boolean quiet = slot.change() == Change.SAME;
        double x = slot.centre();
        if (slot.change() == Change.ADDED) {
            pen.add(new Shape.Circle("cmp-ring", x, y, FACE + 4));
        }
        double radius = quiet ? Math.min(POINT, slot.width() / 3) : FACE;
        pen.add(quiet ? new Shape.Circle("pt", x, y, radius) : Faces.shape(emotion, x, y, radius));
        pen.place(new Placed("point", x - radius, y - radius, 2 * radius, 2 * radius, ""));
    }

    private static double numbers(Pen pen, Past past, PastGrid.Row row, double top) {
        double foot = top;
        for (PastGrid.Slot slot : row.slots()) {
            if (slot.change() != Change.SAME) {
                String value = value(past, slot.pair());
                double room = slot.width() - 4;
                double y = pen.textAbout(pen.wrap(value, Lettering.LIST_BOLD, room, 1), slot.centre(), top, value);
                String step = step(past, slot.pair());
                if (!step.isEmpty()) {
                    pen.textAbout(step, Lettering.SMALL, slot.centre(), y, room);
                    y += Lettering.SMALL.lineHeight();
                }
                foot = Math.max(foot, y);
            }
        }
        return foot + 8;
    }

    /** Returns the emotion at a place: old and new, or the one there is; a dash where none is known. */
    static String value(Past past, TouchpointPair pair) {
        Optional<String> was = (pair.wasHere() ? past.was(pair) : Optional.<Double>empty())
                .map(past.words().numerals()::signed);
        Optional<String> is = (pair.isHere() ? past.is(pair) : Optional.<Double>empty())
                .map(past.words().numerals()::signed);
        boolean both = was.isPresent() && is.isPresent() && !was.equals(is);
        return both
                ? past.say("comparison.from-to", "was", was.orElseThrow(), "is", is.orElseThrow())
                : is.or(() -> was).orElse("\u2013");
    }

    /** Returns by how much the emotion rose or fell, in words; empty where that cannot be told. */
    static String step(Past past, TouchpointPair pair) {
        Optional<Double> was = past.was(pair);
        Optional<Double> is = past.is(pair);
        if (was.isEmpty() || is.isEmpty() || !pair.isHere() || was.equals(is)) {
            return "";
        }
        double step = is.get() - was.get();
        String size = past.words().numerals().plain(Math.abs(step));
        return past.say(step > 0 ? "past.better" : "past.worse", "size", size);
    }

    /** Tells whether any part of the new curve is assumed. */
    static boolean isDashed(Past past, PastGrid grid) {
        return grid.rows().stream()
                .anyMatch(row -> after(past, row, new Level(0, 1)).isDashedSomewhere());
    }
}
