package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;

/**
 * The touchpoints as cards, each a link to its row, with the ways between them: branches forward above the cards, loops back and
 * what hand-overs lose below.
 */
final class CardLane implements MapLane {

    private static final double TOP = 6;
    private static final double BELOW = 8;
    private static final double GAP = 8;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        if (context.grid().columns().isEmpty()) {
            return Optional.empty();
        }
        LanePen pen = new LanePen(context);
        double width = context.grid().slot() - GAP;
        List<Way> ways = Way.of(context.grid());
        WayBand above = WayBand.of(pen, side(ways, true), width);
        WayBand below = WayBand.of(pen, side(ways, false), width);
        double top = above.runs().isEmpty() ? TOP : above.height() + TOP;
        double foot = top + Card.height(context.grid());
        double height = foot + below.height() + BELOW;
        for (MapGrid.Column column : context.grid().columns()) {
            if (column.slots().isEmpty()) {
                gap(pen, column, top, foot);
            }
            column.slots().forEach(slot -> new Card(pen, slot, ways).draw(top, width));
        }
        List<Placed> words = new ArrayList<>(new WayDrawing(pen, above, top, true).draw());
        words.addAll(new WayDrawing(pen, below, foot, false).draw());
        context.grid().slots().forEach(slot -> {
            BrokenLine.upright("drop", slot.centre(), 0, top, words).forEach(pen::add);
            BrokenLine.upright("drop", slot.centre(), foot, height, words).forEach(pen::add);
        });
        String title = pen.title("touchpoints");
        String hint = context.say(ways.isEmpty() ? "map.touchpoints-hint" : "map.touchpoints-hint-ways");
        return Optional.of(pen.lane("touchpoints", title, hint, title, height, words));
    }

    private static List<Way> side(List<Way> ways, boolean above) {
        return ways.stream()
                .filter(way -> above == (way.kind() == Way.Kind.BRANCH))
                .toList();
    }

    private static void gap(LanePen pen, MapGrid.Column column, double upper, double foot) {
        String none = pen.context().say("map.no-touchpoint");
        TextBlock words = pen.wrap(none, Lettering.SMALL, column.width() - 2 * LanePen.PAD, 2);
        double top = upper + (foot - upper - words.height()) / 2;
        pen.text(words, column.x() + LanePen.PAD, top, none);
        hatch(pen, column, upper, top - 4);
        hatch(pen, column, top + words.height() + 4, foot);
    }

    private static void hatch(LanePen pen, MapGrid.Column column, double top, double foot) {
        double rise = foot - top;
        for (double x = column.x() + GAP; x + rise <= column.end() - GAP; x += GAP) {
            pen.add(new Shape.Path("iso", PathData.segment(x, foot, x + rise, top)));
        }
    }
}
