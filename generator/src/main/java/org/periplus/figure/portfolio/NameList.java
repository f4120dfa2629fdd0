package org.periplus.figure.portfolio;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;

/** What has no place in a figure, named at its foot in columns. Stateless; safe for use by several threads. */
final class NameList {

    private static final double WIDEST = 340;
    private static final double GAP = 24;
    private static final double UNDER_HEADING = 8;
    private static final double UNDER_ITEM = 10;
    private static final int NAME_LINES = 3;

    /**
     * What is named.
     *
     * @param note what is missing, or how it stands; may be empty
     */
    record Item(String name, Optional<String> href, String note) {}

    private NameList() {}

    /** Draws heading and items and returns the lower edge; {@code top} if there are none. */
    static double draw(Pen pen, String heading, List<Item> items, Area area) {
        if (items.isEmpty()) {
            return area.top();
        }
        double y = pen.text(heading, Lettering.LIST_BOLD, area.left(), area.top(), area.right() - area.left(), 2);
        y += UNDER_HEADING;
        int columns = Math.max(1, (int) ((area.right() - area.left() + GAP) / (WIDEST + GAP)));
        double width = (area.right() - area.left() - (columns - 1) * GAP) / columns;
        for (int from = 0; from < items.size(); from += columns) {
            double lowest = y;
            for (int i = from; i < Math.min(items.size(), from + columns); i++) {
                double x = area.left() + (i - from) * (width + GAP);
                lowest = Math.max(lowest, item(pen, items.get(i), x, y, width));
            }
            y = lowest + UNDER_ITEM;
        }
        return y;
    }

    /** The room of a list: its sides and where it begins. */
    record Area(double left, double top, double right) {}

    private static double item(Pen pen, Item item, double x, double top, double width) {
        Pen part = pen.inside();
        TextBlock name = pen.wrap(item.name(), Lettering.LIST, width, NAME_LINES);
        double y = part.text(name, x, top, item.name());
        y = part.text(item.note(), Lettering.SMALL, x, y, width, 2);
        part.add(new Shape.Rect("pf-hit", x, top - 2, width, y - top + 4, 2));
        pen.addLinked(
                "pf-link", item.href(), item.note().isEmpty() ? item.name() : item.name() + ": " + item.note(), part);
        return y;
    }
}
