package org.periplus.figure.compare;

import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.chart.EmotionProfile;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChangeMarks;
import org.periplus.figure.mark.Faces;

/**
 * Both curves on one scale: the earlier one as a dotted ghost, the later one solid on its tints, an arrow from the old to the new value
 * where they are far enough apart, and both numbers under the curve. Stateless.
 */
final class CurvesOver {

    private static final double UNIT = 38;
    private static final double ABOVE = 34;
    private static final double BELOW = 18;
    private static final double FACE = 9;
    private static final double POINT = 4.2;
    private static final double GHOST = 4;
    private static final double STRONG = 1.5;

    private CurvesOver() {}

    /** Draws the curves with their numbers and returns their lower edge; nothing when neither journey knows an emotion. */
    static double draw(Pen pen, Compared compared, double top) {
        Level level = new Level(top + ABOVE + 2 * UNIT, UNIT);
        double[] old = compared.grid().centresBefore();
        double[] now = compared.grid().centresAfter();
        EmotionProfile before = EmotionProfile.of(compared.pointsBefore(), level, i -> old[i]);
        EmotionProfile after = EmotionProfile.of(compared.pointsAfter(), level, i -> now[i]);
        if (before.isEmpty() && after.isEmpty()) {
            return top;
        }
        double width = compared.grid().end();
        Sheet.rule(pen, top, compared.grid().width());
        pen.text(
                compared.figure().say("comparison.emotion"), Lettering.LIST_BOLD, 0, top + 6, CompareGrid.RAIL - 12, 1);
        pen.text(compared.whose(), Lettering.CAPTION, CompareGrid.RAIL + 8, top + 7, width - CompareGrid.RAIL - 16, 1);
        if (!after.isEmpty()) {
            after.tints(compared.figure().idPrefix() + "-e", width).forEach(pen::add);
        }
        levels(pen, compared, level, width);
        before.runs("cmp-ghost").forEach(pen::add);
        after.runs("halo").forEach(pen::add);
        after.line("cv").forEach(pen::add);
        compared.grid().slots().forEach(slot -> marks(pen, compared, slot, level));
        double foot = level.y(-2) + BELOW;
        return numbers(pen, compared, foot);
    }

    private static void levels(Pen pen, Compared compared, Level level, double width) {
        for (int step = 2; step >= -2; step--) {
            double y = level.y(step);
            pen.add(new Shape.Path(step == 0 ? "datum" : "iso", PathData.segment(CompareGrid.RAIL, y, width, y)));
            String words = CurveWords.level(compared.figure(), step);
            pen.textEnding(words, Lettering.CAPTION, CompareGrid.RAIL - 10, y - 7, CompareGrid.RAIL - 12);
        }
    }

    private static void marks(Pen pen, Compared compared, CompareGrid.Slot slot, Level level) {
        TouchpointPair pair = slot.pair();
        Optional<Double> was = pair.wasHere() ? compared.was(pair) : Optional.empty();
        Optional<Double> is = pair.isHere() ? compared.is(pair) : Optional.empty();
        double x = slot.centre();
        boolean same = was.isPresent() && is.isPresent() && level.y(was.get()) == level.y(is.get());
        if (was.isPresent() && !same) {
            pen.add(new Shape.Circle("cmp-ghostp", x, level.y(was.get()), GHOST));
        }
        if (was.isPresent() && is.isPresent()) {
            ChangeMarks.arrow(x, level.y(was.get()), level.y(is.get()), GHOST, FACE)
                    .forEach(pen::add);
        }
        is.ifPresent(emotion -> point(pen, pair, emotion, x, level.y(emotion)));
    }

    private static void point(Pen pen, TouchpointPair pair, double emotion, double x, double y) {
        boolean face = pair.change() != Change.SAME || Math.abs(emotion) >= STRONG;
        if (pair.change() == Change.ADDED) {
            pen.add(new Shape.Circle("cmp-ring", x, y, FACE + 4));
        }
        pen.add(face ? Faces.shape(emotion, x, y, FACE) : new Shape.Circle("pt", x, y, POINT));
        double radius = face ? FACE : POINT;
        pen.place(new Placed("point", x - radius, y - radius, 2 * radius, 2 * radius, ""));
    }

    private static double numbers(Pen pen, Compared compared, double top) {
        Sheet.rule(pen, top, compared.grid().width());
        FigureContext figure = compared.figure();
        String hint = figure.say(compared.isTarget() ? "comparison.numbers-target" : "comparison.numbers-after");
        Sheet.rail(pen, figure.say("comparison.numbers"), hint, top);
        double room = compared.grid().slot() - 4;
        for (CompareGrid.Slot slot : compared.grid().slots()) {
            String values = values(compared, slot.pair());
            TextBlock block = pen.wrap(values, Lettering.LIST_BOLD, room, 1);
            double foot = pen.textAbout(block, slot.centre(), top + 8, values);
            String step = step(compared, slot.pair());
            if (!step.isEmpty()) {
                pen.textAbout(step, Lettering.SMALL, slot.centre(), foot, room);
            }
        }
        return top + 56;
    }

    /** Returns the value at a place: old and new, or the one there is; a dash where none is known. */
    private static String values(Compared compared, TouchpointPair pair) {
        Optional<String> was = (pair.wasHere() ? compared.was(pair) : Optional.<Double>empty()).map(compared::said);
        Optional<String> is = (pair.isHere() ? compared.is(pair) : Optional.<Double>empty()).map(compared::said);
        if (was.isPresent() && is.isPresent()) {
            return was.equals(is) ? is.get() : compared.fromTo(was.get(), is.get());
        }
        return is.or(() -> was).orElse("\u2013");
    }

    private static String step(Compared compared, TouchpointPair pair) {
        FigureContext figure = compared.figure();
        Optional<Double> was = compared.was(pair);
        Optional<Double> is = compared.is(pair);
        if (pair.change() == Change.ADDED || pair.change() == Change.REMOVED) {
            return figure.say(pair.change() == Change.ADDED ? "comparison.step.new" : "comparison.step.until-now");
        }
        if (pair.change() == Change.MOVED_AWAY) {
            return figure.say("comparison.moved");
        }
        if (was.isEmpty() || is.isEmpty()) {
            return figure.say(
                    was.isPresent()
                            ? "comparison.step.unknown-later"
                            : is.isPresent() ? "comparison.step.unknown-before" : "comparison.step.unknown");
        }
        if (pair.change() == Change.MOVED_HERE) {
            return figure.say("comparison.step.was", "emotion", compared.said(was.get()));
        }
        double step = is.get() - was.get();
        if (step == 0) {
            return figure.say("comparison.step.same");
        }
        String size = figure.words().numerals().plain(Math.abs(step));
        return figure.say(step > 0 ? "comparison.step.up" : "comparison.step.down", "size", size);
    }

    /** Returns how the emotion at a touchpoint changes, as a sentence; empty when nothing is known. */
    static String words(Compared compared, TouchpointPair pair) {
        Optional<Double> was = compared.was(pair);
        Optional<Double> is = compared.is(pair);
        FigureContext figure = compared.figure();
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            return figure.say(
                    "comparison.emotion-from-to", "was", compared.said(was.get()), "is", compared.said(is.get()));
        }
        return is.or(() -> was)
                .map(value -> figure.say("comparison.emotion-is", "emotion", compared.said(value)))
                .orElse("");
    }

    /** Tells whether any part of the later curve is assumed. */
    static boolean isDashed(Compared compared) {
        double[] now = compared.grid().centresAfter();
        EmotionProfile after = EmotionProfile.of(compared.pointsAfter(), new Level(0, 1), i -> now[i]);
        return after.isDashedSomewhere();
    }

    /** Returns the largest rise or fall at a touchpoint both journeys have; empty when nothing rises or falls. */
    static Optional<TouchpointPair> largestStep(Compared compared) {
        return compared.pairing().touchpoints().stream()
                .filter(TouchpointPair::isHere)
                .filter(pair -> size(compared, pair) > 0)
                .reduce((kept, next) -> size(compared, next) > size(compared, kept) ? next : kept);
    }

    private static double size(Compared compared, TouchpointPair pair) {
        Optional<Double> was = compared.was(pair);
        return was.flatMap(old -> compared.is(pair).map(now -> Math.abs(now - old)))
                .orElse(0.0);
    }
}
