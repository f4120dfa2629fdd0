package org.periplus.figure.people;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;

/**
 * The ground of an empathy map: three rows of two fields whose boundaries run to the face in the middle, and two boxes below.
 *
 * @param upper height of says and thinks, in pixels
 * @param middle height of hears and sees, at least that of the face
 * @param lower height of does and feels
 * @param boxes height of pains and gains
 */
record EmpathyGround(double upper, double middle, double lower, double boxes) {

    /** The width of the map. */
    static final double WIDTH = 1120;

    /** From the centre of the face to the ends of its ring. */
    static final double REACH = 92;

    /** From the centre to where a boundary between two rows leaves the level and turns to the face. */
    static final double KNEE = 172;

    private static final double CENTRE = WIDTH / 2;
    private static final double GAP = 12;
    private static final double PLATE = 26;
    private static final double SLANT = Math.toRadians(38);

    /** Returns the y of the face's centre; with the name at its foot it stands in the middle of the middle row. */
    double face() {
        return upper + (middle - PLATE) / 2;
    }

    /** Returns the upper edge of a field. */
    double top(EmpathyField field) {
        return switch (field) {
            case SAYS, THINKS -> 0;
            case HEARS, SEES -> upper;
            case DOES, FEELS -> upper + middle;
            case PAINS, GAINS -> height() + GAP;
        };
    }

    /** Returns the lower edge of all. */
    double bottom() {
        return height() + GAP + boxes;
    }

    private double height() {
        return upper + middle + lower;
    }

    /** Returns the tints, the boundaries and the frames. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rect("em-in", 0, 0, WIDTH, height(), 0));
        shapes.add(new Shape.Path("em-out", side(-1)));
        shapes.add(new Shape.Path("em-out", side(1)));
        shapes.add(new Shape.Path("em-out", does()));
        shapes.add(new Shape.Path("em-line", PathData.segment(CENTRE, 0, CENTRE, face() - REACH)));
        shapes.add(new Shape.Path("em-line", PathData.segment(CENTRE, face() + REACH + PLATE, CENTRE, height())));
        for (int way : new int[] {-1, 1}) {
            shapes.add(new Shape.Path("em-line", boundary(way, -1)));
            shapes.add(new Shape.Path("em-line", boundary(way, 1)));
        }
        shapes.add(new Shape.Rect("em-frame", 0.5, 0.5, WIDTH - 1, height() - 1, 0));
        double box = (WIDTH - GAP) / 2;
        double y = height() + GAP + 0.5;
        shapes.add(new Shape.Rect("em-box", 0.5, y, box - 1, boxes - 1, 0));
        shapes.add(new Shape.Rect("em-box", box + GAP + 0.5, y, box - 1, boxes - 1, 0));
        return shapes;
    }

    private double level(int up) {
        return up < 0 ? upper : upper + middle;
    }

    private String boundary(int way, int up) {
        return new PathData()
                .move(CENTRE + way * CENTRE, level(up))
                .line(CENTRE + way * KNEE, level(up))
                .line(CENTRE + way * REACH * Math.cos(SLANT), face() + up * REACH * Math.sin(SLANT))
                .toString();
    }

    private String side(int way) {
        return new PathData()
                .move(CENTRE + way * CENTRE, upper)
                .line(CENTRE + way * KNEE, upper)
                .line(CENTRE + way * REACH * Math.cos(SLANT), face() - REACH * Math.sin(SLANT))
                .line(CENTRE, face())
                .line(CENTRE + way * REACH * Math.cos(SLANT), face() + REACH * Math.sin(SLANT))
                .line(CENTRE + way * KNEE, upper + middle)
                .line(CENTRE + way * CENTRE, upper + middle)
                .close()
                .toString();
    }

    private String does() {
        return new PathData()
                .move(0, upper + middle)
                .line(CENTRE - KNEE, upper + middle)
                .line(CENTRE - REACH * Math.cos(SLANT), face() + REACH * Math.sin(SLANT))
                .line(CENTRE, face())
                .line(CENTRE, height())
                .line(0, height())
                .close()
                .toString();
    }
}
