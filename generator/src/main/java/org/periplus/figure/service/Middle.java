package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;

/** Writes wrapped text about a middle line. */
final class Middle {

    private static final double BASELINE = 0.77;

    private Middle() {}

    /** Writes the lines about {@code centre} and returns their foot. */
    static double write(Pen pen, TextBlock block, double centre, double top, String full) {
        List<Shape.Line> lines = new ArrayList<>();
        double baseline = top + block.lineHeight() * BASELINE;
        for (int i = 0; i < block.lines().size(); i++) {
            lines.add(new Shape.Line(
                    centre, baseline + i * block.lineHeight(), block.lines().get(i)));
        }
        Optional<String> title = block.cut() ? Optional.of(full) : Optional.empty();
        pen.add(new Shape.Text(block.lettering().css(), Shape.Anchor.MIDDLE, lines, title));
        pen.place(new Placed("text", centre - block.width() / 2, top, block.width(), block.height(), full));
        return top + block.height();
    }
}
