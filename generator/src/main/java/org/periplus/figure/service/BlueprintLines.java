package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;

/** The lines of a blueprint that lead down from box to box, at each touchpoint. */
final class BlueprintLines {

    private static final double HEAD = 6;
    private static final double HALF = 3;

    private BlueprintLines() {}

    /** Returns a line with an arrow head from each box to the next one below it at the same touchpoint. */
    static List<Shape> connectors(List<BoxPen.Box> boxes, Columns columns) {
        List<Shape> shapes = new ArrayList<>();
        for (Columns.Slot slot : columns.slots()) {
            List<BoxPen.Box> met = boxes.stream()
                    .filter(box -> box.act().covers(slot.index()))
                    .sorted(Comparator.comparingDouble(BoxPen.Box::y))
                    .toList();
            for (int i = 1; i < met.size(); i++) {
                double x = slot.centre();
                double tip = met.get(i).y() - 1;
                shapes.add(new Shape.Path(
                        "sv-join", PathData.segment(x, met.get(i - 1).foot(), x, tip - HEAD)));
                shapes.add(new Shape.Path("sv-tip", tip(x, tip)));
            }
        }
        return shapes;
    }

    /** Returns an arrow head that points down to {@code x}, {@code y}. */
    static String tip(double x, double y) {
        return new PathData()
                .move(x, y)
                .line(x - HALF, y - HEAD)
                .line(x + HALF, y - HEAD)
                .close()
                .toString();
    }
}
