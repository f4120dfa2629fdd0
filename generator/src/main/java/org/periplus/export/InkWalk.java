package org.periplus.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.batik.parser.AWTPathProducer;
import org.periplus.export.style.Cascade;
import org.periplus.export.style.Presentation;
import org.periplus.export.style.Styled;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape.Anchor;
import org.periplus.figure.engine.Shape.Circle;
import org.periplus.figure.engine.Shape.Clip;
import org.periplus.figure.engine.Shape.Group;
import org.periplus.figure.engine.Shape.Image;
import org.periplus.figure.engine.Shape.Line;
import org.periplus.figure.engine.Shape.Link;
import org.periplus.figure.engine.Shape.Path;
import org.periplus.figure.engine.Shape.Rect;
import org.periplus.figure.engine.Shape.Text;

/** Lays all shapes of a scene flat: styled, at their places on the sheet, back to front. Used once; not safe for several threads. */
final class InkWalk {

    /** Lines between stages and between lanes. */
    private static final Set<String> BOUNDARIES = Set.of("sb", "laneline", "visline");

    private final Cascade cascade;
    private final Typesetter typesetter;
    private final Map<String, Rectangle2D> clips = new HashMap<>();
    private final List<Ink> inks = new ArrayList<>();

    private InkWalk(Cascade cascade, Typesetter typesetter) {
        this.cascade = cascade;
        this.typesetter = typesetter;
    }

    static List<Ink> of(Scene scene, Cascade cascade, Typesetter typesetter) {
        InkWalk walk = new InkWalk(cascade, typesetter);
        walk.collectClips(scene.shapes());
        Styled root = cascade.root("svg", scene.css());
        walk.all(scene.shapes(), new Spot(root, 0, 0, new Ink.Frame(Optional.empty(), Optional.empty(), 1)));
        return walk.inks;
    }

    /** Where the walk stands: the element around, its origin on the sheet. */
    private record Spot(Styled around, double x, double y, Ink.Frame frame) {}

    private void collectClips(List<org.periplus.figure.engine.Shape> shapes) {
        for (org.periplus.figure.engine.Shape shape : shapes) {
            if (shape instanceof Clip clip) {
                clips.put(clip.id(), new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
            } else if (shape instanceof Group group) {
                collectClips(group.shapes());
            } else if (shape instanceof Link link) {
                collectClips(link.shapes());
            }
        }
    }

    private void all(List<org.periplus.figure.engine.Shape> shapes, Spot spot) {
        for (org.periplus.figure.engine.Shape shape : shapes) {
            if (shape instanceof Group group) {
                group(group, spot);
            } else if (shape instanceof Link link) {
                Styled styled = cascade.child(spot.around(), "a", link.css());
                Ink.Frame frame = framed(spot.frame(), styled.presentation());
                Optional<String> href = Optional.of(link.href()).filter(InkWalk::isAbsolute);
                inside(
                        styled,
                        link.shapes(),
                        new Spot(styled, spot.x(), spot.y(), new Ink.Frame(frame.clip(), href, frame.opacity())));
            } else {
                leaf(shape, spot);
            }
        }
    }

    static boolean isAbsolute(String href) {
        return href.startsWith("https://") || href.startsWith("http://");
    }

    private void inside(Styled styled, List<org.periplus.figure.engine.Shape> shapes, Spot spot) {
        if (styled.presentation().shown()) {
            all(shapes, spot);
        }
    }

    private void group(Group group, Spot spot) {
        Styled styled = cascade.child(spot.around(), "g", group.css());
        double x = spot.x() + group.dx();
        double y = spot.y() + group.dy();
        Ink.Frame outer = framed(spot.frame(), styled.presentation());
        Optional<Rectangle2D> clip = group.clip()
                .flatMap(id -> Optional.ofNullable(clips.get(id)))
                .map(box -> new Rectangle2D.Double(box.getX() + x, box.getY() + y, box.getWidth(), box.getHeight()))
                .map(box -> outer.clip().map(box::createIntersection).orElse(box))
                .or(outer::clip);
        inside(styled, group.shapes(), new Spot(styled, x, y, new Ink.Frame(clip, outer.href(), outer.opacity())));
    }

    private static Ink.Frame framed(Ink.Frame frame, Presentation look) {
        return new Ink.Frame(frame.clip(), frame.href(), frame.opacity() * look.opacity());
    }

    private void leaf(org.periplus.figure.engine.Shape shape, Spot spot) {
        if (shape instanceof Rect rect) {
            area("rect", rect.css(), rectangle(rect), spot);
        } else if (shape instanceof Circle circle) {
            double side = 2 * circle.radius();
            area(
                    "circle",
                    circle.css(),
                    new Ellipse2D.Double(circle.x() - circle.radius(), circle.y() - circle.radius(), side, side),
                    spot);
        } else if (shape instanceof Path path) {
            area("path", path.css(), parse(path.d()), spot);
        } else if (shape instanceof Text text) {
            text(text, spot);
        } else if (shape instanceof Image image) {
            Styled styled = cascade.child(spot.around(), "image", image.css());
            if (styled.presentation().shown()) {
                inks.add(new Ink.Picture(
                        new Rectangle2D.Double(
                                image.x() + spot.x(), image.y() + spot.y(), image.width(), image.height()),
                        image.href(),
                        styled.presentation(),
                        framed(spot.frame(), styled.presentation())));
            }
        }
    }

    private static Shape rectangle(Rect rect) {
        double radius = Math.min(rect.radius(), Math.min(rect.width(), rect.height()) / 2);
        return radius > 0
                ? new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), 2 * radius, 2 * radius)
                : new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height());
    }

    private static Shape parse(String d) {
        try {
            return AWTPathProducer.createShape(new StringReader(d), java.awt.geom.PathIterator.WIND_NON_ZERO);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void area(String tag, String css, Shape shape, Spot spot) {
        Styled styled = cascade.child(spot.around(), tag, css);
        Presentation look = styled.presentation();
        if (look.shown() && (look.isFilled() || look.isStroked())) {
            Shape placed =
                    AffineTransform.getTranslateInstance(spot.x(), spot.y()).createTransformedShape(shape);
            boolean boundary = Arrays.stream(css.split(" ", -1)).anyMatch(BOUNDARIES::contains);
            inks.add(new Ink.Area(placed, boundary, look, framed(spot.frame(), look)));
        }
    }

    private void text(Text text, Spot spot) {
        Styled styled = cascade.child(spot.around(), "text", text.css());
        Presentation look = styled.presentation();
        if (look.shown()) {
            for (Line line : text.lines()) {
                List<Typesetter.Run> runs = typesetter.set(line.text(), look.typography());
                double start = line.x() + spot.x() - before(anchor(text, styled)) * Typesetter.width(runs);
                inks.add(new Ink.Words(start, line.y() + spot.y(), runs, look, framed(spot.frame(), look)));
            }
        }
    }

    private static Anchor anchor(Text text, Styled styled) {
        return switch (styled.anchor()) {
            case "start" -> Anchor.START;
            case "middle" -> Anchor.MIDDLE;
            case "end" -> Anchor.END;
            default -> text.anchor();
        };
    }

    private static double before(Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }
}
