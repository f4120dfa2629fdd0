package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Face;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.wording.Wording;

/**
 * The words at a way: how many go and when, and below them what is lost.
 *
 * @param centre x of the middle of its lines
 * @param parts wrapped texts, one below the other
 */
record WayLabel(double centre, List<Part> parts) {

    /** What is lost: as small as other words of ways, in a class of its own. */
    static final Lettering LOST = new Lettering(Face.SANS_400, 11, 14, "wlost");

    private static final double BASELINE = 0.77;

    WayLabel {
        parts = List.copyOf(parts);
    }

    /**
     * A wrapped text.
     *
     * @param full the whole of it
     */
    record Part(TextBlock block, String full) {}

    /** Returns the words of a way within a width; empty if it has none, or not even a short word fits. */
    static Optional<WayLabel> of(LanePen pen, Way way, double centre, double width) {
        boolean narrow = pen.context().grid().narrow();
        Wording said = pen.context().words();
        List<Part> parts = new ArrayList<>();
        if (way.kind() != Way.Kind.HANDOVER) {
            String words = narrow ? way.shortWords(said) : way.words(said);
            parts.add(new Part(pen.wrap(words, Lettering.SMALL, width, 2), words));
        }
        if (!narrow) {
            way.lost()
                    .map(lost -> said.say("map.way.lost", "lost", lost))
                    .ifPresent(words -> parts.add(new Part(pen.wrap(words, LOST, width, 3), words)));
        }
        boolean readable = parts.stream()
                .flatMap(part -> part.block().lines().stream())
                .noneMatch(line -> line.equals("\u2026") || line.length() <= 2 && line.endsWith("-"));
        return parts.isEmpty() || !readable ? Optional.empty() : Optional.of(new WayLabel(centre, parts));
    }

    /** Returns the width of the widest line. */
    double width() {
        return parts.stream().mapToDouble(part -> part.block().width()).max().orElse(0);
    }

    /** Returns the height of all lines. */
    double height() {
        return parts.stream().mapToDouble(part -> part.block().height()).sum();
    }

    /** Returns the same words about another x. */
    WayLabel about(double x) {
        return new WayLabel(x, parts);
    }

    /** Returns the texts, the first line's top at {@code top}. */
    List<Shape> shapes(double top) {
        List<Shape> shapes = new ArrayList<>();
        double y = top;
        for (Part part : parts) {
            TextBlock block = part.block();
            Shape.Text text = block.shape(centre, y + block.lineHeight() * BASELINE, part.full());
            shapes.add(new Shape.Text(text.css(), Shape.Anchor.MIDDLE, text.lines(), text.title()));
            y += block.height();
        }
        return shapes;
    }

    /** Returns all of the words, for tests of the layout. */
    String text() {
        return String.join(" ", parts.stream().map(Part::full).toList());
    }
}
