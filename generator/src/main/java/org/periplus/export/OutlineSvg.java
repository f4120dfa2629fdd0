package org.periplus.export;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.periplus.export.style.Presentation;

/**
 * Writes things that are drawn as an SVG of outlines alone, letters too, so that whoever makes pixels of it needs no font. Used once;
 * not safe for use by several threads.
 */
final class OutlineSvg {

    private final StringBuilder out = new StringBuilder();
    private final FigureStyle style;
    private final Pictures pictures;
    private final double scale;
    private int clips;

    /** Takes the scale at which pixels will be made, for pictures that have none of their own. */
    OutlineSvg(FigureStyle style, Pictures pictures, double scale) {
        this.style = style;
        this.pictures = pictures;
        this.scale = scale;
    }

    /** Inks moved and then scaled about their origin. */
    record Layer(List<Ink> inks, double x, double y, double scale) {
        /** Takes a copy of the inks. */
        Layer {
            inks = List.copyOf(inks);
        }
    }

    /** Writes the part of the sheet in {@code view}. */
    String write(List<Layer> layers, Rectangle2D view, String ground) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        attributes().number("width", view.getWidth()).number("height", view.getHeight());
        attributes()
                .text(
                        "viewBox",
                        Attributes.number(view.getX()) + " " + Attributes.number(view.getY()) + " "
                                + Attributes.number(view.getWidth()) + " " + Attributes.number(view.getHeight()));
        out.append("><path");
        attributes().text("d", data(view)).text("fill", ground);
        out.append("/>");
        layers.forEach(this::layer);
        return out.append("</svg>").toString();
    }

    private void layer(Layer layer) {
        out.append("<g");
        attributes()
                .text(
                        "transform",
                        "translate(" + Attributes.number(layer.x()) + " " + Attributes.number(layer.y()) + ") scale("
                                + Attributes.number(layer.scale()) + ")");
        out.append('>');
        layer.inks().forEach(this::ink);
        out.append("</g>");
    }

    private Attributes attributes() {
        return new Attributes(out);
    }

    private void ink(Ink ink) {
        ink.frame().clip().ifPresent(this::clip);
        if (ink instanceof Ink.Area area) {
            painted(area.shape(), area.look(), area.frame().opacity());
        } else if (ink instanceof Ink.Words words) {
            painted(words.outline(), words.look(), words.frame().opacity());
        } else if (ink instanceof Ink.Picture picture) {
            picture(picture);
        }
        ink.frame().clip().ifPresent(box -> out.append("</g>"));
    }

    private void clip(Rectangle2D box) {
        String id = "c" + clips++;
        out.append("<clipPath id=\"")
                .append(id)
                .append("\"><path d=\"")
                .append(data(box))
                .append("\"/></clipPath>");
        out.append("<g clip-path=\"url(#").append(id).append(")\">");
    }

    private void painted(Shape shape, Presentation look, double opacity) {
        String d = data(shape);
        if (d.isEmpty()) {
            return;
        }
        if (look.strokeFirst() && look.isStroked()) {
            path(d, only(look, Presentation.NONE, look.stroke()), opacity);
            path(d, only(look, look.fill(), Presentation.NONE), opacity);
        } else {
            path(d, look, opacity);
        }
    }

    private static Presentation only(Presentation look, String fill, String stroke) {
        return new Presentation(
                fill,
                look.fillOpacity(),
                stroke,
                look.strokeOpacity(),
                look.strokeWidth(),
                look.dashes(),
                look.cap(),
                look.join(),
                false,
                look.opacity(),
                look.typography(),
                false,
                look.shown());
    }

    private void path(String d, Presentation look, double opacity) {
        out.append("<path");
        attributes().text("d", d).paint(look, opacity);
        out.append("/>");
    }

    private void picture(Ink.Picture picture) {
        Rectangle2D box = picture.bounds();
        Optional<BufferedImage> pixels = pictures.pixels(picture.path(), box.getWidth() * scale);
        if (pixels.isEmpty()) {
            out.append("<path");
            attributes().text("d", data(box)).text("fill", style.colour("sunk")).text("stroke", style.colour("rule-2"));
            out.append("/>");
            return;
        }
        out.append("<image preserveAspectRatio=\"none\"");
        attributes().number("x", box.getX()).number("y", box.getY());
        attributes().number("width", box.getWidth()).number("height", box.getHeight());
        attributes().number("opacity", picture.frame().opacity());
        attributes().text("xlink:href", "data:image/png;base64," + encoded(sliced(pixels.get(), box)));
        out.append("/>");
    }

    /** Cuts a picture to the form of its box, the same from both sides. */
    static BufferedImage sliced(BufferedImage image, Rectangle2D box) {
        double scale = Math.max(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
        int width = Math.max(1, Math.min(image.getWidth(), (int) Math.round(box.getWidth() / scale)));
        int height = Math.max(1, Math.min(image.getHeight(), (int) Math.round(box.getHeight() / scale)));
        BufferedImage cut = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = cut.createGraphics();
        pen.drawImage(image, -(image.getWidth() - width) / 2, -(image.getHeight() - height) / 2, null);
        pen.dispose();
        return cut;
    }

    private static String encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /** Returns an outline as path data, in thousandths of a pixel. */
    static String data(Shape shape) {
        StringBuilder d = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            d.append("MLQCZ".charAt(kind));
            int count = new int[] {2, 2, 4, 6, 0}[kind];
            for (int n = 0; n < count; n++) {
                d.append(n == 0 ? "" : " ").append(Attributes.number(at[n]));
            }
        }
        return d.toString();
    }
}
