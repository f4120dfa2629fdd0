package org.periplus.figure.engine;

import java.util.List;
import java.util.Optional;
import org.periplus.html.Escape;
import org.periplus.html.SafeHtml;

/**
 * Writes a {@link Scene} as inline SVG: attributes in a fixed order, every text through one escaping function, every number
 * through {@link #number}. The same scene gives the same characters. Used once; not safe for use by several threads.
 */
public final class SvgWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean document;
    private final boolean mirroredScene;

    private SvgWriter(Scene scene, boolean document) {
        this.document = document;
        this.mirroredScene = Mirror.isMirrored(scene);
    }

    /** Returns the scene as an {@code svg} element that scales with its box: a view box, no width and height. */
    public static SafeHtml write(Scene scene) {
        return write(scene, "", false);
    }

    /** Returns the scene as an {@code svg} element with {@code width} and {@code height} in pixels. */
    public static SafeHtml writeSized(Scene scene, double width, double height) {
        return write(scene, " width=\"" + number(width) + "\" height=\"" + number(height) + "\"", false);
    }

    /** Returns the scene as a document of its own: sized, with the namespace, as files and other programs need it. */
    public static String writeDocument(Scene scene) {
        String size = " width=\"" + number(scene.width()) + "\" height=\"" + number(scene.height()) + "\"";
        return write(scene, size, true).value();
    }

    private static SafeHtml write(Scene scene, String size, boolean document) {
        SvgWriter writer = new SvgWriter(scene, document);
        writer.open(scene, size);
        writer.all(scene.shapes());
        writer.out.append("</svg>");
        return SafeHtml.trusted(writer.out.toString());
    }

    /**
     * Returns a length with at most one decimal, rounded half away from zero, without sign at zero and without a locale.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String number(double value) {
        StringBuilder text = new StringBuilder(8);
        number(text, value);
        return text.toString();
    }

    /** Writes a length as {@link #number(double)} does. */
    static void number(StringBuilder text, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a length: " + value);
        }
        long tenths = Math.round(Math.abs(value) * 10);
        if (value < 0 && tenths != 0) {
            text.append('-');
        }
        text.append(tenths / 10);
        if (tenths % 10 != 0) {
            text.append('.').append(tenths % 10);
        }
    }

    private void open(Scene scene, String size) {
        out.append("<svg");
        if (document) {
            out.append(" xmlns=\"http://www.w3.org/2000/svg\"");
        }
        attribute("class", scene.css());
        out.append(size).append(" viewBox=\"0 0 ").append(number(scene.width())).append(' ');
        out.append(number(scene.height())).append('"');
        switch (scene.role()) {
            case DECORATION -> out.append(" aria-hidden=\"true\">");
            case GROUP -> {
                out.append(" role=\"group\"");
                attribute("aria-label", scene.label());
                out.append('>');
            }
            case IMAGE -> {
                out.append(" role=\"img\">");
                element("title", scene.label());
            }
        }
        scene.desc().ifPresent(text -> element("desc", text));
    }

    private void all(List<Shape> shapes) {
        shapes.forEach(this::shape);
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            rect(rect);
        } else if (shape instanceof Shape.Circle circle) {
            out.append("<circle");
            attribute("class", circle.css());
            length("cx", circle.x());
            length("cy", circle.y());
            length("r", circle.radius());
            out.append("/>");
        } else if (shape instanceof Shape.Path path) {
            out.append("<path");
            attribute("class", path.css());
            attribute("d", path.d());
            out.append("/>");
        } else if (shape instanceof Shape.Text text) {
            text(text);
        } else {
            container(shape);
        }
    }

    private void container(Shape shape) {
        if (shape instanceof Shape.Group group) {
            group(group);
        } else if (shape instanceof Shape.Link link) {
            out.append("<a");
            attribute("class", link.css());
            attribute("href", link.href());
            LinkName name = LinkName.of(link);
            attribute("aria-label", name.label());
            attribute("aria-description", name.description());
            int begin = out.append('>').length();
            all(link.shapes());
            LinkName.keepNumbersApart(out, begin);
            out.append("</a>");
        } else if (shape instanceof Shape.Image image) {
            image(image);
        } else if (shape instanceof Shape.Clip clip) {
            out.append("<clipPath id=\"").append(Escape.xml(clip.id())).append("\">");
            rect(new Shape.Rect("", clip.x(), clip.y(), clip.width(), clip.height(), 0));
            out.append("</clipPath>");
        }
    }

    private void image(Shape.Image image) {
        out.append("<image");
        attribute("class", image.css());
        length("x", image.x());
        length("y", image.y());
        length("width", image.width());
        length("height", image.height());
        attribute("href", image.href());
        attribute("preserveAspectRatio", "xMidYMid slice");
        attribute("role", "img");
        attribute("aria-label", image.label());
        attribute("aria-hidden", image.label().isEmpty() ? "true" : "");
        out.append("/>");
    }

    private void rect(Shape.Rect rect) {
        out.append("<rect");
        attribute("class", rect.css());
        length("x", rect.x());
        length("y", rect.y());
        length("width", rect.width());
        length("height", rect.height());
        if (rect.radius() > 0) {
            length("rx", rect.radius());
        }
        out.append("/>");
    }

    private void group(Shape.Group group) {
        out.append("<g");
        attribute("class", group.css());
        if (group.dx() != 0 || group.dy() != 0) {
            attribute("transform", "translate(" + number(group.dx()) + " " + number(group.dy()) + ")");
        }
        group.clip().ifPresent(id -> attribute("clip-path", "url(#" + id + ")"));
        if (group.hidden()) {
            out.append(" aria-hidden=\"true\"");
        }
        out.append('>');
        all(group.shapes());
        out.append("</g>");
    }

    private void text(Shape.Text text) {
        if (text.lines().isEmpty()) {
            return;
        }
        out.append("<text");
        attribute("class", text.css());
        boolean mirrored = isMirrored(text);
        Optional<String> anchor = anchor(mirrored ? text.anchor().opposite() : text.anchor());
        boolean single = text.lines().size() == 1;
        if (single) {
            place(text.lines().get(0));
        }
        if (mirrored) {
            direction();
        }
        anchor.ifPresent(word -> attribute("text-anchor", word));
        out.append('>');
        text.title().ifPresent(title -> element("title", title));
        if (single) {
            escaped(text.lines().get(0).text());
        } else {
            text.lines().forEach(this::tspan);
        }
        out.append("</text>");
    }

    /**
     * Tells whether a text is read from right to left; all its lines are, since they are one text. In a drawing for right-to-left
     * readers one word of theirs is enough: such a sentence may begin with a foreign name.
     */
    private boolean isMirrored(Shape.Text text) {
        if (mirroredScene) {
            return text.lines().stream().anyMatch(line -> Reading.hasRightToLeft(line.text()));
        }
        for (Shape.Line line : text.lines()) {
            for (int at = 0; at < line.text().length(); at++) {
                if (Character.isLetter(line.text().charAt(at))) {
                    return Reading.ofText(line.text()).isMirrored();
                }
            }
        }
        return false;
    }

    /** Browsers turn the sides of a text by its direction; programs of SVG 1.1, such as Batik, by its writing mode alone. */
    private void direction() {
        attribute("direction", Reading.RIGHT_TO_LEFT.word());
        if (document) {
            attribute("writing-mode", "rl");
        }
    }

    /** The start of a text is where its reading begins. */
    private static Optional<String> anchor(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> Optional.empty();
            case MIDDLE -> Optional.of("middle");
            case END -> Optional.of("end");
        };
    }

    private void tspan(Shape.Line line) {
        out.append("<tspan");
        place(line);
        out.append('>');
        escaped(line.text());
        out.append(" </tspan>");
    }

    private void place(Shape.Line line) {
        length("x", line.x());
        length("y", line.y());
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(Escape.xml(text));
        out.append("</").append(name).append('>');
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escaped(value);
            out.append('"');
        }
    }

    private void length(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(out, value);
        out.append('"');
    }

    /** Writes text; what is plain ASCII without marks of XML goes as it is. */
    private void escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                out.append(Escape.xml(text));
                return;
            }
        }
        out.append(text);
    }

    private static boolean isPlain(char letter) {
        return switch (letter) {
            case '<', '>', '&', '"', '\'' -> false;
            default -> letter >= ' ' && letter < 0x7f;
        };
    }
}
