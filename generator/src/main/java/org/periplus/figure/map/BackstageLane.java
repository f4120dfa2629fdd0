package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;

/** What the traveller does not see: bars of teams (solid) and systems (dashed) along the touchpoints they serve. */
final class BackstageLane implements MapLane {

    private static final double TOP = 12;
    private static final double BAR = 22;
    private static final double ROW = 29;
    private static final double EDGE = 4;
    private static final double INSET = 7;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        List<List<BackstageBar>> rows = BackstageBars.rows(context);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        LanePen pen = new LanePen(context);
        List<MapGrid.Slot> slots = context.grid().slots();
        double top = TOP;
        for (List<BackstageBar> row : rows) {
            for (BackstageBar bar : row) {
                double half = context.grid().slot() / 2 - EDGE;
                draw(
                        pen,
                        bar,
                        slots.get(bar.first()).centre() - half,
                        slots.get(bar.last()).centre() + half,
                        top);
            }
            top += ROW;
        }
        String hint = context.say("map.backstage-hint");
        return Optional.of(pen.lane("backstage", hint, top + 5));
    }

    private static void draw(LanePen pen, BackstageBar bar, double left, double right, double top) {
        LanePen part = pen.inside();
        part.add(new Shape.Rect("", left, top, right - left, BAR, 2));
        pen.place(new Placed("bar", left, top, right - left, BAR, bar.name()));
        double textTop = top + (BAR - Lettering.LIST.lineHeight()) / 2;
        part.text(bar.name(), Lettering.LIST, left + INSET, textTop, right - left - 2 * INSET, 1);
        pen.addLinked(
                bar.system() ? "bk sys" : "bk",
                bar.href(),
                bar.sentence(pen.context().words()),
                part);
    }
}
