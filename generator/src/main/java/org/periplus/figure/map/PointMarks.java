package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Taken;
import org.periplus.figure.map.EmotionLine.Spot;
import org.periplus.figure.mark.Faces;

/**
 * The marks on the points of an emotion curve: faces with their values where it matters, rings elsewhere, a shape of its own for
 * each persona laid over. Stateless.
 */
final class PointMarks {

    static final double FACE = 10.5;
    static final double MARKER = 5;
    private static final double RING = 4.6;
    private static final double STRONG = 1.5;
    private static final int MOST_FACES_IN_NARROW = 8;
    private static final double ASCENT = 10;
    private static final double TEXT_HEIGHT = 13;

    private PointMarks() {}

    /**
     * Returns the indexes of the touchpoints that get a face: strong emotions and moments of truth; in narrow maps moments of truth
     * and the largest extrema only.
     */
    static Set<Integer> faces(List<Spot> spots, boolean narrow) {
        Set<Integer> faces = new HashSet<>();
        spots.stream().filter(Spot::decisive).forEach(spot -> faces.add(spot.index()));
        if (narrow) {
            Extremum.of(spots).stream()
                    .sorted(Extremum.LARGEST_FIRST)
                    .limit(MOST_FACES_IN_NARROW)
                    .forEach(extremum -> faces.add(extremum.spots().get(0).index()));
        } else {
            spots.stream().filter(spot -> Math.abs(spot.emotion()) >= STRONG).forEach(spot -> faces.add(spot.index()));
        }
        return faces;
    }

    /** Returns the box of a face or a ring. */
    static Placed box(Spot spot, boolean face) {
        double radius = face ? FACE : RING;
        Point at = spot.at();
        return new Placed(face ? "face" : "point", at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, "");
    }

    /** Returns the box of the marker of a persona laid over. */
    static Placed markerBox(Spot spot) {
        Point at = spot.at();
        return new Placed("marker", at.x() - MARKER, at.y() - MARKER, 2 * MARKER, 2 * MARKER, "");
    }

    /** Returns a face or a ring. */
    static Shape mark(Spot spot, boolean face) {
        Point at = spot.at();
        return face ? Faces.shape(spot.emotion(), at.x(), at.y(), FACE) : new Shape.Circle("pt", at.x(), at.y(), RING);
    }

    /**
     * Returns the marker of a persona laid over: diamond, square or triangle.
     *
     * @param order 1 to 3
     */
    static Shape marker(Point at, int order) {
        double x = at.x();
        double y = at.y();
        PathData path = new PathData();
        switch (order) {
            case 1 ->
                path.move(x, y - 5).line(x + 5, y).line(x, y + 5).line(x - 5, y).close();
            case 2 ->
                path.move(x - 4, y - 4)
                        .line(x + 4, y - 4)
                        .line(x + 4, y + 4)
                        .line(x - 4, y + 4)
                        .close();
            default -> path.move(x, y - 5).line(x + 5, y + 4).line(x - 5, y + 4).close();
        }
        return new Shape.Path("pt o", path.toString());
    }

    /**
     * Returns the value beside a face: above peaks, below troughs, on the right if it is free, else mirrored, else on the other
     * side; over a line only if there is no other place, and nowhere over words or marks.
     */
    static Optional<Placed> value(Spot spot, MapContext context, Taken taken) {
        String words = context.emotion(spot.emotion());
        double width = context.measure().width(words, Lettering.POINT_VALUE);
        List<Placed> places = new ArrayList<>();
        double near = spot.emotion() > 0 ? -8 : 17;
        for (double baseline : new double[] {near, 9 - near}) {
            double top = spot.at().y() + baseline - ASCENT;
            places.add(new Placed("value", spot.at().x() + 13, top, width, TEXT_HEIGHT, words));
            places.add(new Placed("value", spot.at().x() - 13 - width, top, width, TEXT_HEIGHT, words));
        }
        List<Placed> free = places.stream().filter(taken::isFree).toList();
        Optional<Placed> best = free.stream().filter(taken::isOffLines).findFirst();
        return best.isPresent() ? best : free.stream().findFirst();
    }

    /** Returns a value at its place. */
    static Shape words(Placed value) {
        return Shape.Text.at(Lettering.POINT_VALUE.css(), value.x(), value.y() + ASCENT, value.text());
    }
}
