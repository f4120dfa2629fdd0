package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Taken;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.map.EmotionLine.Spot;

/**
 * Finds room for the persona's name at the right end of each line; where it would touch another line or words, over the highest
 * point of the line that is free, else near the end over a line. Stateless.
 */
final class NameLabels {

    private static final double ASCENT = 10;
    private static final double TEXT_HEIGHT = 12;
    private static final double EDGE = 8;
    private static final double APART = 14;

    private NameLabels() {}

    /** Returns the box of a line's name and takes it; empty without a name or without room. */
    static Optional<Placed> place(EmotionLine line, MapContext context, Taken taken) {
        String name = name(line, context);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        double width = context.measure().width(name, Lettering.LINE_LABEL);
        List<Placed> ends = ends(line, name, width, context);
        List<Placed> places = new ArrayList<>(ends.subList(0, 2));
        places.addAll(points(line, name, width));
        Optional<Placed> best = places.stream()
                .filter(taken::isFree)
                .filter(taken::isOffLines)
                .findFirst()
                .or(() -> ends.stream().filter(taken::isFree).findFirst());
        best.ifPresent(taken::add);
        return best;
    }

    /** Returns the name of a line at its place, as title in full where it was cut. */
    static Shape words(Placed label, EmotionLine line, String css) {
        Shape.Line words = new Shape.Line(label.x(), label.y() + ASCENT, label.text());
        Optional<String> full =
                Optional.of(line.name()).filter(name -> label.text().endsWith("\u2026"));
        return new Shape.Text(css, Shape.Anchor.START, List.of(words), full);
    }

    private static String name(EmotionLine line, MapContext context) {
        TextBlock block = TextBlock.wrap(context.measure(), line.name(), Lettering.LINE_LABEL, 180, 1);
        return block.lines().isEmpty() ? "" : block.lines().get(0);
    }

    /** Above the end, below it, then further and further from it. */
    private static List<Placed> ends(EmotionLine line, String name, double width, MapContext context) {
        Spot last = line.spots().get(line.spots().size() - 1);
        MapGrid grid = context.grid();
        boolean runsOut = last.of().index() == context.journey().touchpoints() - 1;
        double x = (runsOut ? grid.width() : last.at().x() + grid.slot() / 2) - EDGE - width;
        List<Placed> ends = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            ends.add(label(name, x, last.at().y() - 10 - step * APART, width));
            ends.add(label(name, x, last.at().y() + 18 + step * APART, width));
        }
        return ends;
    }

    private static List<Placed> points(EmotionLine line, String name, double width) {
        return line.spots().stream()
                .sorted(Comparator.comparingDouble(spot -> spot.at().y()))
                .map(spot -> label(name, spot.at().x() - width / 2, spot.at().y() - 12, width))
                .toList();
    }

    private static Placed label(String name, double x, double baseline, double width) {
        return new Placed("label", x, baseline - ASCENT, width, TEXT_HEIGHT, name);
    }
}
