package org.periplus.figure.engine;

import java.util.List;
import java.util.Optional;

/**
 * One thing drawn. {@code css} holds space-separated semantic classes and may be empty. Text is plain text; the writer escapes it.
 */
public sealed interface Shape {

    /** Returns the semantic classes. */
    String css();

    /** A rectangle with its upper left corner and the radius of its corners (0 for none). */
    record Rect(String css, double x, double y, double width, double height, double radius) implements Shape {}

    /** A circle with its centre and radius. */
    record Circle(String css, double x, double y, double radius) implements Shape {}

    /** A path; {@code d} is path data as {@link PathData} writes it, never text from content. */
    record Path(String css, String d) implements Shape {}

    /**
     * Text in lines; each line stands where it says.
     *
     * @param title the full text where the lines were cut
     */
    record Text(String css, Anchor anchor, List<Line> lines, Optional<String> title) implements Shape {
        /** Takes a copy of the lines. */
        public Text {
            lines = List.copyOf(lines);
        }

        /** Returns one line of text that starts at {@code x} on the baseline {@code y}. */
        public static Text at(String css, double x, double y, String text) {
            return anchored(css, Anchor.START, x, y, text);
        }

        /** Returns one line of text anchored at {@code x} on the baseline {@code y}. */
        public static Text anchored(String css, Anchor anchor, double x, double y, String text) {
            return new Text(css, anchor, List.of(new Line(x, y, text)), Optional.empty());
        }
    }

    /** One line of text: where it is anchored, its baseline, its words. */
    record Line(double x, double y, String text) {}

    /**
     * Shapes moved together.
     *
     * @param dx how far to the right
     * @param dy how far down
     * @param clip the {@link Clip} whose inside alone is seen; it stands beside the group, in the same place
     * @param upright whether it is moved but never turned around where a figure is mirrored: a sign, a face, a portrait
     */
    record Group(
            String css,
            double dx,
            double dy,
            Optional<String> clip,
            boolean hidden,
            boolean upright,
            List<Shape> shapes)
            implements Shape {
        /** Takes a copy of the shapes. */
        public Group {
            shapes = List.copyOf(shapes);
        }

        /** Returns shapes that stay where they are. */
        public static Group of(String css, List<Shape> shapes) {
            return new Group(css, 0, 0, Optional.empty(), false, false, shapes);
        }

        /** Returns shapes moved by {@code dx} and {@code dy}. */
        public static Group at(String css, double dx, double dy, List<Shape> shapes) {
            return new Group(css, dx, dy, Optional.empty(), false, false, shapes);
        }

        /** Returns shapes of which only the inside of a clip is seen. */
        public static Group clipped(String css, String clip, List<Shape> shapes) {
            return new Group(css, 0, 0, Optional.of(clip), false, false, shapes);
        }

        /** Returns this group, hidden from assistive technology. */
        public Group asHidden() {
            return new Group(css, dx, dy, clip, true, upright, shapes);
        }

        /** Returns this group as one that is never turned around. */
        public Group asUpright() {
            return new Group(css, dx, dy, clip, hidden, true, shapes);
        }
    }

    /**
     * A link around shapes.
     *
     * @param href relative address, as the site's links are made
     * @param label the whole sentence for assistive technology, as {@link LinkName} gives it; may be empty where text is inside
     */
    record Link(String css, String href, String label, List<Shape> shapes) implements Shape {
        /** Takes a copy of the shapes. */
        public Link {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * A picture, cut to fill its box.
     *
     * @param href relative link to the published copy
     * @param label what it shows, for assistive technology; empty where the words stand beside it
     */
    record Image(String css, double x, double y, double width, double height, String href, String label)
            implements Shape {}

    /** A rectangle that clips groups; {@code id} must be unique in the page and is a plain ASCII word. */
    record Clip(String id, double x, double y, double width, double height) implements Shape {
        @Override
        public String css() {
            return "";
        }
    }

    /** Which side of a text stands at its x, whatever direction it is read in. */
    enum Anchor {
        /** The left side. */
        START,
        /** The middle. */
        MIDDLE,
        /** The right side. */
        END;

        /** Returns the other side. */
        public Anchor opposite() {
            return switch (this) {
                case START -> END;
                case MIDDLE -> MIDDLE;
                case END -> START;
            };
        }
    }
}
