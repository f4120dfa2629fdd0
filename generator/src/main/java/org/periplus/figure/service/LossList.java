package org.periplus.figure.service;

import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Touchpoint;

/** What is lost on the way, by its letter, in columns below the lanes. */
final class LossList {

    private static final double COLUMN = 330;
    private static final double RING = 10;
    private static final double WORDS = 30;
    private static final double GAP = 28;
    private static final int HEAD_LINES = 2;
    private static final int LINES = 5;

    private LossList() {}

    /** Draws the losses across that width and returns their foot. */
    static double draw(Pen pen, Subject subject, List<Way> losses, double width, double top) {
        int columns = (int) Math.max(1, Math.min(losses.size(), Math.floor(width / COLUMN)));
        double each = Math.min(width / columns, 460);
        double y = top;
        double foot = top;
        for (int i = 0; i < losses.size(); i++) {
            if (i % columns == 0) {
                y = foot;
            }
            double x = i % columns * each;
            foot = Math.max(foot, item(pen, subject, losses.get(i), Way.letter(i), new Spot(x, y, each)));
        }
        return losses.isEmpty() ? top : foot + 4;
    }

    private record Spot(double x, double y, double width) {}

    private static double item(Pen pen, Subject subject, Way way, String letter, Spot spot) {
        double centre = spot.x() + RING + 1;
        double middle = spot.y() + RING + 1;
        pen.add(new Shape.Circle("sv-ring", centre, middle, RING));
        pen.add(Shape.Text.anchored("sv-letter", Shape.Anchor.MIDDLE, centre, middle + 4, letter));
        pen.place(new Placed("ring", centre - RING, middle - RING, 2 * RING, 2 * RING, letter));
        double left = spot.x() + WORDS;
        double room = spot.width() - WORDS - GAP;
        double foot = pen.text(head(subject, way), Lettering.LIST_BOLD, left, spot.y() + 3, room, HEAD_LINES);
        return pen.text(way.lost(), Lettering.LIST, left, foot, room, LINES) + 10;
    }

    private static String head(Subject subject, Way way) {
        List<Touchpoint> touchpoints = subject.journey().touchpoints();
        String from = subject.channel(touchpoints.get(way.from()));
        String to = subject.channel(touchpoints.get(way.to()));
        int first = way.from() + 1;
        int next = way.to() + 1;
        return from.equals(to)
                ? subject.say("channels.lost-within", "channel", from, "first", first, "next", next)
                : subject.say("channels.lost-between", "from", from, "to", to, "first", first, "next", next);
    }
}
