package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.html.SafeHtml;

/** The pen of a lane, which knows the map's columns. Used once; not safe for use by several threads. */
final class LanePen extends Pen {

    /** The space between a column's edge and its text. */
    static final double PAD = 12;

    private final MapContext context;

    LanePen(MapContext context) {
        this(context, new ArrayList<>());
    }

    private LanePen(MapContext context, List<Placed> placed) {
        super(context.measure(), placed);
        this.context = context;
    }

    @Override
    public LanePen inside() {
        return new LanePen(context, placed());
    }

    MapContext context() {
        return context;
    }

    /** Returns the lane, with the lines between stages behind all that was drawn. */
    DrawnLane lane(String id, String hint, double height) {
        String title = title(id);
        return lane(id, title, hint, title, height);
    }

    /** Returns the heading of a lane of this map. */
    String title(String id) {
        return context.say("map.lane." + id);
    }

    /** Returns what was drawn as a lane under a heading of its own. */
    DrawnLane lane(String id, String title, String hint, String label, double height) {
        return lane(id, title, hint, label, height, List.of());
    }

    /** Returns the lane; the lines between stages stop at boxes they would run through. */
    DrawnLane lane(String id, String title, String hint, String label, double height, List<Placed> boxes) {
        List<Shape> all = new ArrayList<>(columnLines(height, boxes));
        all.addAll(shapes());
        Scene scene = Scene.group(context.grid().width(), height, "fig", label, all);
        return new DrawnLane(id, title, hint, scene, SafeHtml.EMPTY, placed());
    }

    private List<Shape> columnLines(double height, List<Placed> boxes) {
        return context.grid().columns().stream()
                .skip(1)
                .flatMap(column -> BrokenLine.upright("sb", column.x(), 0, height, boxes).stream())
                .toList();
    }
}
