package org.periplus.figure.relation;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Entity;

/**
 * The relations of an entry on their sheet.
 *
 * @param pen what was drawn
 * @param width of the sheet
 * @param height of the sheet
 */
record RelationSheet(Pen pen, double width, double height) {

    private static final double BETWEEN = 82;
    private static final double HEAD = 30;
    private static final double FOOT = 18;

    /** Where things stand: the left edge of the hub, its middle, and which way a wing lies from it. */
    private record Place(double hub, double middle, int way) {

        /** Returns the edge of a column that looks to the hub. */
        double near(int column) {
            double off = BETWEEN * column + KinBox.WIDTH * (column - 1);
            return way < 0 ? hub - off : hub + Hub.WIDTH + off;
        }

        /** Returns the edge that looks away. */
        double far(int column) {
            return near(column) + way * KinBox.WIDTH;
        }

        /** Returns the left edge of a column. */
        double left(int column) {
            return Math.min(near(column), far(column));
        }
    }

    /** Lays the relations out and draws them. */
    static RelationSheet of(FigureContext context, Entity entry, Neighbourhood near) {
        Pen pen = new Pen(context.measure());
        Hub hub = Hub.of(pen, entry);
        Wing before = Wing.of(pen, context.words(), near.before(), near.beyondBefore());
        Wing after = Wing.of(pen, context.words(), near.after(), near.beyondAfter());
        double top = Math.min(-hub.height() / 2, Math.min(before.top(), after.top()));
        double bottom = Math.max(hub.height() / 2, Math.max(before.bottom(), after.bottom()));
        double step = KinBox.WIDTH + BETWEEN;
        double x = before.columns() * step;
        double width = x + Hub.WIDTH + after.columns() * step;
        Place left = new Place(x, HEAD - top, -1);
        Place right = new Place(x, HEAD - top, 1);
        curves(pen, before, left);
        curves(pen, after, right);
        hub.draw(pen, context, x, HEAD - top);
        wing(pen, context, entry, before, left);
        wing(pen, context, entry, after, right);
        heading(pen, before.inner(), left.left(1), left, context.say("relations.before"));
        heading(pen, before.outer(), left.left(2), left, context.say("relations.beyond-before"));
        heading(pen, after.inner(), right.left(1), right, context.say("relations.after"));
        heading(pen, after.outer(), right.left(2), right, context.say("relations.beyond-after"));
        double foot =
                pen.text(context.say("relations.legend"), Lettering.CAPTION, 0, HEAD - top + bottom + FOOT, width, 4);
        return new RelationSheet(pen, width, foot + 2);
    }

    private static void heading(Pen pen, List<Wing.Stood> column, double x, Place place, String words) {
        if (!column.isEmpty()) {
            double top = place.middle() + column.get(0).top() - HEAD;
            pen.text(words, Lettering.CAPTION, x, top, KinBox.WIDTH, 1);
        }
    }

    private static void wing(Pen pen, FigureContext context, Entity entry, Wing wing, Place place) {
        for (Wing.Stood stood : wing.inner()) {
            stood.box().draw(pen, context, entry.ref(), place.left(1), place.middle() + stood.top());
        }
        for (Wing.Stood stood : wing.outer()) {
            stood.box().draw(pen, context, entry.ref(), place.left(2), place.middle() + stood.top());
        }
    }

    private static void curves(Pen pen, Wing wing, Place place) {
        double edge = place.way() < 0 ? place.hub() : place.hub() + Hub.WIDTH;
        Point hub = new Point(edge, place.middle());
        for (Wing.Stood stood : wing.inner()) {
            double top = place.middle() + stood.top();
            stood.box().middles().values().forEach(y -> curve(pen, "rel-edge", hub, new Point(place.near(1), top + y)));
            stood.box().rest().ifPresent(y -> curve(pen, "rel-edge rel-some", hub, new Point(place.near(1), top + y)));
        }
        for (Wing.Curve tie : wing.curves()) {
            Point inner = new Point(place.far(1), place.middle() + tie.inner());
            curve(pen, "rel-edge", inner, new Point(place.near(2), place.middle() + tie.outer()));
        }
    }

    /** Draws a curve that leaves and arrives level, with a tip at its right end. */
    private static void curve(Pen pen, String css, Point one, Point other) {
        boolean turned = other.x() < one.x();
        double left = turned ? other.x() : one.x();
        double right = turned ? one.x() : other.x();
        double from = turned ? other.y() : one.y();
        double to = turned ? one.y() : other.y();
        double half = (left + right) / 2;
        pen.add(new Shape.Path(
                css,
                new PathData()
                        .move(left, from)
                        .curve(half, from, half, to, right - 2, to)
                        .toString()));
        pen.add(new Shape.Path(
                "rel-tip",
                new PathData()
                        .move(right - 7, to - 3.5)
                        .line(right - 0.5, to)
                        .line(right - 7, to + 3.5)
                        .close()
                        .toString()));
    }

    /** Returns the sheet as a scene. */
    Scene scene(String title, String finding) {
        return new Scene(width, height, "fig relations", Scene.Role.GROUP, title, Optional.of(finding), pen.shapes());
    }

    /** Returns the boxes filled. */
    List<Placed> placed() {
        return List.copyOf(pen.placed());
    }
}
