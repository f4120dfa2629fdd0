package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.service.BlueprintRow.Zone;

/** Lays the rows of a blueprint under each other and draws rail, lines and boxes. Used once. */
final class BlueprintSheet {

    private static final double BAND = 22;
    private static final double AIR = 9;
    private static final double SLIM = 6;
    private static final double LEVEL_GAP = 14;
    private static final double INSET = 10;
    private static final int NAME_LINES = 3;

    private final Pen pen;
    private final FigureContext figure;
    private final BoxPen boxPen;
    private final Columns columns;
    private final List<Shape> grounds = new ArrayList<>();
    private final List<BoxPen.Box> boxes = new ArrayList<>();
    private double y;
    private double ownersMiddle;
    private Optional<Double> hidden = Optional.empty();

    BlueprintSheet(Pen pen, FigureContext figure, Columns columns, double top) {
        this.pen = pen;
        this.figure = figure;
        this.columns = columns;
        this.boxPen = new BoxPen(pen, columns);
        this.y = top;
    }

    /** What parts a row from the one above. */
    enum Line {
        /** Nothing. */
        NONE("", ""),
        /** A hairline between rows of one part. */
        ROW("", "iso"),
        /** Where the customer meets the organisation. */
        INTERACTION("interaction", "sv-line"),
        /** Below it the customer sees nothing. */
        VISIBILITY("visibility", "sv-line sv-seen"),
        /** Where people meet systems. */
        INTERNAL("internal", "sv-line sv-internal"),
        /** Above who answers for it. */
        FOOT("", "datum");

        private final String key;
        private final String css;

        Line(String key, String css) {
            this.key = key;
            this.css = css;
        }
    }

    /** Adds a row below those drawn so far. */
    void row(BlueprintRow row, Line line) {
        line(line);
        double top = y;
        List<List<Act>> levels = row.levels();
        double content = 0;
        List<Double> heights = new ArrayList<>();
        for (List<Act> level : levels) {
            double height = level.stream().mapToDouble(boxPen::height).max().orElse(0);
            heights.add(height);
            content += height + (heights.size() > 1 ? LEVEL_GAP : 0);
        }
        TextBlock name = pen.wrap(row.name(), Lettering.LIST_BOLD, columns.left() - INSET - 6, NAME_LINES);
        double words = name.height() + (row.hint().isEmpty() ? 0 : Lettering.CAPTION.lineHeight());
        double height = Math.max(content, words) + 2 * (row.zone() == Zone.SYSTEM ? SLIM : AIR);
        double level = top + (height - content) / 2;
        for (int i = 0; i < levels.size(); i++) {
            for (Act act : levels.get(i)) {
                box(row.zone(), boxPen.box(act, level, heights.get(i)));
            }
            level += heights.get(i) + LEVEL_GAP;
        }
        rail(row, name, top + (height - words) / 2);
        ownersMiddle = row.zone() == Zone.OWNER ? top + height / 2 : ownersMiddle;
        y = top + height;
        ground(row.zone(), top);
    }

    private void box(Zone zone, BoxPen.Box box) {
        boxPen.draw(box, zone.css(), zone != Zone.CUSTOMER);
        if (zone.joined()) {
            boxes.add(box);
        }
    }

    private void rail(BlueprintRow row, TextBlock name, double top) {
        Pen part = pen.inside();
        double foot = part.text(name, INSET, top, row.name());
        part.text(row.hint(), Lettering.CAPTION, INSET, foot, columns.left() - INSET - 6, 1);
        pen.addLinked("sv-rail", row.href(), label(row), part);
    }

    private String label(BlueprintRow row) {
        return row.hint().isEmpty() ? row.name() : figure.words().commas(List.of(row.name(), row.hint()));
    }

    private void line(Line line) {
        if (line == Line.NONE) {
            return;
        }
        if (line.key.isEmpty()) {
            pen.add(new Shape.Path(line.css, PathData.segment(0, y, columns.right(), y)));
            return;
        }
        String words = figure.say("blueprint.line." + line.key);
        double middle = y + BAND / 2;
        double width = pen.width(words, Lettering.SMALL);
        pen.add(new Shape.Path(line.css, PathData.segment(INSET + width + 8, middle, columns.right(), middle)));
        pen.add(new Shape.Path(line.css, PathData.segment(0, middle, INSET - 4, middle)));
        pen.text(words, Lettering.SMALL, INSET, middle - 7, width + 1, 1);
        if (line == Line.VISIBILITY) {
            hidden = Optional.of(middle);
        }
        y += BAND;
    }

    /** Shades what the customer does not see. */
    private void ground(Zone zone, double top) {
        if (zone == Zone.BACKSTAGE || zone == Zone.SYSTEM) {
            double from = hidden.orElse(top);
            grounds.add(new Shape.Rect("sv-band", 0, from, columns.right(), y - from, 0));
            hidden = Optional.of(y);
        }
    }

    List<Shape> grounds() {
        return List.copyOf(grounds);
    }

    List<Shape> shapes() {
        return pen.shapes();
    }

    /** Returns the boxes to which lines lead. */
    List<BoxPen.Box> boxes() {
        return List.copyOf(boxes);
    }

    /** Returns the middle of the row of those who answer. */
    double ownersMiddle() {
        return ownersMiddle;
    }

    double foot() {
        return y;
    }
}
