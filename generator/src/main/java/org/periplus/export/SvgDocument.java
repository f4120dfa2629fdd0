package org.periplus.export;

import java.util.List;
import java.util.Optional;
import org.periplus.export.style.Cascade;
import org.periplus.export.style.Presentation;
import org.periplus.export.style.Styled;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.Escape;

/**
 * Writes a scene as an SVG file that needs nothing beside it: colours and letters as attributes, pictures inside, links only where
 * they lead somewhere from everywhere. Used once; not safe for use by several threads.
 */
final class SvgDocument {

    /** Room around a drawing, in pixels, where no page is around it. */
    static final double MARGIN = 24;

    private final StringBuilder out = new StringBuilder();
    private final Cascade cascade;
    private final FigureStyle style;
    private final Pictures pictures;
    private final EmbeddedFonts fonts;

    private SvgDocument(Cascade cascade, FigureStyle style, Pictures pictures, EmbeddedFonts fonts) {
        this.fonts = fonts;
        this.cascade = cascade;
        this.style = style;
        this.pictures = pictures;
    }

    static String write(
            Scene scene, String title, Cascade cascade, FigureStyle style, Pictures pictures, EmbeddedFonts fonts) {
        SvgDocument document = new SvgDocument(cascade, style, pictures, fonts);
        document.open(scene, title);
        document.all(scene.shapes(), cascade.root("svg", scene.css()));
        document.out.append("<style>").append(fonts.css()).append("</style>\n");
        return document.out.append("</svg>\n").toString();
    }

    private void open(Scene scene, String title) {
        String width = SvgWriter.number(scene.width() + 2 * MARGIN);
        String height = SvgWriter.number(scene.height() + 2 * MARGIN);
        String corner = SvgWriter.number(-MARGIN);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attributes()
                .text("width", width)
                .text("height", height)
                .text("viewBox", corner + " " + corner + " " + width + " " + height);
        attributes().text("role", scene.role() == Scene.Role.GROUP ? "group" : "img");
        attributes().text("font-family", FontCase.SANS);
        out.append(">\n<title>").append(Escape.xml(title)).append("</title>\n");
        scene.desc()
                .ifPresent(desc -> out.append("<desc>").append(Escape.xml(desc)).append("</desc>\n"));
        out.append("<rect x=\"").append(corner).append("\" y=\"").append(corner);
        out.append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" fill=\"");
        out.append(style.colour("surface")).append("\"/>\n");
    }

    private Attributes attributes() {
        return new Attributes(out);
    }

    private void all(List<Shape> shapes, Styled around) {
        shapes.forEach(shape -> shape(shape, around));
    }

    private void shape(Shape shape, Styled around) {
        if (shape instanceof Shape.Group group) {
            group(group, around);
        } else if (shape instanceof Shape.Link link) {
            link(link, around);
        } else if (shape instanceof Shape.Text text) {
            text(text, around);
        } else if (shape instanceof Shape.Image image) {
            image(image, around);
        } else {
            outline(shape, around);
        }
    }

    private void outline(Shape shape, Styled around) {
        if (shape instanceof Shape.Rect rect) {
            Presentation look = cascade.child(around, "rect", rect.css()).presentation();
            if (look.shown()) {
                rect(rect);
                attributes().paint(look, look.opacity());
                out.append("/>\n");
            }
        } else if (shape instanceof Shape.Circle circle) {
            Presentation look = cascade.child(around, "circle", circle.css()).presentation();
            if (look.shown()) {
                out.append("<circle");
                place("cx", circle.x(), "cy", circle.y()).text("r", SvgWriter.number(circle.radius()));
                attributes().paint(look, look.opacity());
                out.append("/>\n");
            }
        } else if (shape instanceof Shape.Path path) {
            Presentation look = cascade.child(around, "path", path.css()).presentation();
            if (look.shown()) {
                out.append("<path");
                attributes().text("d", path.d()).paint(look, look.opacity());
                out.append("/>\n");
            }
        } else if (shape instanceof Shape.Clip clip) {
            out.append("<clipPath");
            attributes().text("id", clip.id());
            out.append('>');
            rect(new Shape.Rect("", clip.x(), clip.y(), clip.width(), clip.height(), 0));
            out.append("/></clipPath>\n");
        }
    }

    private void rect(Shape.Rect rect) {
        out.append("<rect");
        place("x", rect.x(), "y", rect.y());
        attributes().text("width", SvgWriter.number(rect.width())).text("height", SvgWriter.number(rect.height()));
        if (rect.radius() > 0) {
            attributes().text("rx", SvgWriter.number(rect.radius()));
        }
    }

    private Attributes place(String nameX, double x, String nameY, double y) {
        return attributes().text(nameX, SvgWriter.number(x)).text(nameY, SvgWriter.number(y));
    }

    private void group(Shape.Group group, Styled around) {
        Styled styled = cascade.child(around, "g", group.css());
        if (!styled.presentation().shown()) {
            return;
        }
        out.append("<g");
        if (group.dx() != 0 || group.dy() != 0) {
            attributes()
                    .text(
                            "transform",
                            "translate(" + SvgWriter.number(group.dx()) + " " + SvgWriter.number(group.dy()) + ")");
        }
        group.clip().ifPresent(id -> attributes().text("clip-path", "url(#" + id + ")"));
        opacity(styled.presentation());
        out.append(">\n");
        all(group.shapes(), styled);
        out.append("</g>\n");
    }

    private void opacity(Presentation look) {
        if (look.opacity() < 1) {
            attributes().number("opacity", look.opacity());
        }
    }

    private void link(Shape.Link link, Styled around) {
        Styled styled = cascade.child(around, "a", link.css());
        if (!styled.presentation().shown()) {
            return;
        }
        boolean leads = InkWalk.isAbsolute(link.href());
        out.append(leads ? "<a" : "<g");
        if (leads) {
            attributes().text("href", link.href());
        }
        opacity(styled.presentation());
        out.append(">\n");
        all(link.shapes(), styled);
        out.append(leads ? "</a>\n" : "</g>\n");
    }

    private void text(Shape.Text text, Styled around) {
        Styled styled = cascade.child(around, "text", text.css());
        Presentation look = styled.presentation();
        if (text.lines().isEmpty() || !look.shown()) {
            return;
        }
        boolean single = text.lines().size() == 1;
        out.append("<text");
        if (single) {
            place("x", text.lines().get(0).x(), "y", text.lines().get(0).y());
        }
        String anchor = styled.anchor().isEmpty() ? anchor(text.anchor()) : styled.anchor();
        if (!anchor.equals("start")) {
            attributes().text("text-anchor", anchor);
        }
        attributes().letters(look.typography(), FontCase.SANS).paint(look, look.opacity());
        out.append(look.underlined() ? " text-decoration=\"underline\">" : ">");
        text.title()
                .ifPresent(
                        title -> out.append("<title>").append(Escape.xml(title)).append("</title>"));
        for (Shape.Line line : text.lines()) {
            fonts.use(line.text() + " ", look.typography());
            if (single) {
                out.append(Escape.xml(line.text()));
            } else {
                out.append("<tspan");
                place("x", line.x(), "y", line.y());
                out.append('>').append(Escape.xml(line.text())).append(" </tspan>");
            }
        }
        out.append("</text>\n");
    }

    private static String anchor(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private void image(Shape.Image image, Styled around) {
        Presentation look = cascade.child(around, "image", image.css()).presentation();
        if (!look.shown()) {
            return;
        }
        Optional<String> address = pictures.address(image.href());
        out.append(address.isPresent() ? "<image" : "<rect");
        place("x", image.x(), "y", image.y());
        attributes().text("width", SvgWriter.number(image.width())).text("height", SvgWriter.number(image.height()));
        if (address.isPresent()) {
            attributes().text("preserveAspectRatio", "xMidYMid slice").text("href", address.get());
            if (!image.label().isEmpty()) {
                attributes().text("role", "img").text("aria-label", image.label());
            }
            opacity(look);
        } else {
            attributes().text("fill", style.colour("sunk")).text("stroke", style.colour("rule-2"));
        }
        out.append("/>\n");
    }
}
