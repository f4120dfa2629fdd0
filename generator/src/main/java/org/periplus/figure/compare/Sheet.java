package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;

/** What the parts of these figures draw alike. Stateless. */
final class Sheet {

    private static final double RAIL_ROOM = CompareGrid.RAIL - 12;
    private static final double BASELINE = 0.77;
    private static final double STRIKE = 4;

    private Sheet() {}

    /** Writes the title of a part into the rail, and under it a hint. */
    static void rail(Pen pen, String title, String hint, double top) {
        double y = pen.text(title, Lettering.LIST_BOLD, 0, top + 6, RAIL_ROOM, 2);
        pen.text(hint, Lettering.CAPTION, 0, y + 1, RAIL_ROOM, 4);
    }

    /** Draws a hairline over the width of the drawing. */
    static void rule(Pen pen, double y, double width) {
        pen.add(new Shape.Path("cmp-rule", PathData.segment(0, y, width, y)));
    }

    /** Draws a strong line over the width of the drawing. */
    static void line(Pen pen, double y, double width) {
        pen.add(new Shape.Path("ladf", PathData.segment(0, y, width, y)));
    }

    /** Writes lines about a centre and returns their lower edge; nothing for an empty text. */
    static double centred(Pen pen, TextBlock block, String css, double centre, double top, String full) {
        if (block.lines().isEmpty()) {
            return top;
        }
        List<Shape.Line> lines = new ArrayList<>();
        double y = top + block.lineHeight() * BASELINE;
        for (String line : block.lines()) {
            lines.add(new Shape.Line(centre, y, line));
            y += block.lineHeight();
        }
        Optional<String> title = block.cut() ? Optional.of(full) : Optional.empty();
        pen.add(new Shape.Text(css, Shape.Anchor.MIDDLE, lines, title));
        pen.place(new Placed("text", centre - block.width() / 2, top, block.width(), block.height(), full));
        return top + block.height();
    }

    /** Strikes out lines written about a centre. */
    static void strike(Pen pen, TextBlock block, double centre, double top) {
        double y = top + block.lineHeight() * BASELINE - STRIKE;
        for (String line : block.lines()) {
            double half = pen.width(line, block.lettering()) / 2 + 1;
            pen.add(new Shape.Path("cmp-strike", PathData.segment(centre - half, y, centre + half, y)));
            y += block.lineHeight();
        }
    }
}
