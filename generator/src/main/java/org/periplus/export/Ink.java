package org.periplus.export;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.periplus.export.style.Presentation;

/** One thing of a drawing with everything worked out: where it stands on the sheet, how it looks. Shapes are never changed. */
sealed interface Ink {

    /** Returns how it looks. */
    Presentation look();

    /** Returns what holds it. */
    Frame frame();

    /** Returns the box it fills, without the width of lines. */
    Rectangle2D bounds();

    /**
     * What holds a thing.
     *
     * @param clip the part of the sheet on which it is seen; all of it if empty
     * @param href where it leads
     * @param opacity of all that it stands in, and of itself
     */
    record Frame(Optional<Rectangle2D> clip, Optional<String> href, double opacity) {}

    /** An outline, filled, stroked or both; {@code boundary} tells whether it is a line between stages or lanes. */
    record Area(Shape shape, boolean boundary, Presentation look, Frame frame) implements Ink {
        @Override
        public Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }

    /** A line of text that starts at {@code x} on the baseline {@code y}. */
    record Words(double x, double y, List<Typesetter.Run> runs, Presentation look, Frame frame) implements Ink {
        /** Takes a copy of the runs. */
        public Words {
            runs = List.copyOf(runs);
        }

        @Override
        public Rectangle2D bounds() {
            double size = look.typography().size();
            return new Rectangle2D.Double(x, y - size, Typesetter.width(runs), size * 1.25);
        }

        /** Returns the letters as outlines. */
        Shape outline() {
            return Typesetter.outline(runs, x, y);
        }
    }

    /** A picture that fills its box; {@code path} names it from the content's root. */
    record Picture(Rectangle2D bounds, String path, Presentation look, Frame frame) implements Ink {}
}
