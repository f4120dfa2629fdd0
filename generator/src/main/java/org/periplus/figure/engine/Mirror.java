package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a figure around, for sites that are read from right to left: what was at the left is at the right. Texts stay readable and
 * are anchored at their other side; signs, faces, portraits ({@link Shape.Group#upright}) and pictures change their place only.
 * Turning twice gives the same drawing. Stateless; safe for use by several threads.
 */
public final class Mirror {

    private static final String CSS = "rtl";
    private static final int ARC_TURN = 2;
    private static final int ARC_SWEEP = 4;

    /** Places are mirrored to {@code edge - x}. */
    private final double edge;

    private Mirror(double edge) {
        this.edge = edge;
    }

    /** Returns a figure turned around: its scene and its boxes. */
    public static Figure of(Figure figure) {
        double width = figure.scene().width();
        List<Placed> placed = figure.placed().stream()
                .map(box -> new Placed(
                        box.kind(), width - box.x() - box.width(), box.y(), box.width(), box.height(), box.text()))
                .toList();
        return new Figure(figure.type(), figure.title(), of(figure.scene()), figure.twin(), placed);
    }

    /** Returns a scene turned around, with the class {@code rtl}. */
    public static Scene of(Scene scene) {
        return new Scene(
                scene.width(),
                scene.height(),
                scene.css().isEmpty() ? CSS : scene.css() + " " + CSS,
                scene.role(),
                scene.label(),
                scene.desc(),
                new Mirror(scene.width()).all(scene.shapes()));
    }

    /** Tells whether a drawing was turned. */
    static boolean isMirrored(Scene scene) {
        return List.of(scene.css().split(" ")).contains(CSS);
    }

    private List<Shape> all(List<Shape> shapes) {
        return shapes.stream().map(this::of).toList();
    }

    private Shape of(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            double x = edge - rect.x() - rect.width();
            return new Shape.Rect(rect.css(), x, rect.y(), rect.width(), rect.height(), rect.radius());
        }
        if (shape instanceof Shape.Circle circle) {
            return new Shape.Circle(circle.css(), edge - circle.x(), circle.y(), circle.radius());
        }
        if (shape instanceof Shape.Path path) {
            return new Shape.Path(path.css(), path(path.d()));
        }
        if (shape instanceof Shape.Text text) {
            return text(text);
        }
        if (shape instanceof Shape.Group group) {
            return group(group);
        }
        return other(shape);
    }

    private Shape other(Shape shape) {
        if (shape instanceof Shape.Link link) {
            return new Shape.Link(link.css(), link.href(), link.label(), all(link.shapes()));
        }
        if (shape instanceof Shape.Image image) {
            double x = edge - image.x() - image.width();
            return new Shape.Image(
                    image.css(), x, image.y(), image.width(), image.height(), image.href(), image.label());
        }
        if (shape instanceof Shape.Clip clip) {
            double x = edge - clip.x() - clip.width();
            return new Shape.Clip(clip.id(), x, clip.y(), clip.width(), clip.height());
        }
        throw new IllegalArgumentException("Cannot be mirrored: " + shape);
    }

    private Shape text(Shape.Text text) {
        List<Shape.Line> lines = text.lines().stream()
                .map(line -> new Shape.Line(edge - line.x(), line.y(), line.text()))
                .toList();
        return new Shape.Text(text.css(), text.anchor().opposite(), lines, text.title());
    }

    private Shape group(Shape.Group group) {
        if (group.upright()) {
            double dx = edge - group.dx() - 2 * Extent.middle(group.shapes());
            return moved(group, dx, group.shapes());
        }
        if (group.dx() == 0) {
            return moved(group, 0, all(group.shapes()));
        }
        return moved(group, edge - group.dx(), new Mirror(0).all(group.shapes()));
    }

    private static Shape moved(Shape.Group group, double dx, List<Shape> shapes) {
        return new Shape.Group(group.css(), dx, group.dy(), group.clip(), group.hidden(), group.upright(), shapes);
    }

    private String path(String d) {
        StringBuilder out = new StringBuilder(d.length() + 16);
        boolean first = true;
        for (PathReader.Command command : PathReader.commands(d)) {
            out.append(command.letter());
            List<Double> numbers = numbers(command, first);
            for (int i = 0; i < numbers.size(); i++) {
                out.append(i == 0 ? "" : " ");
                PathData.appendFine(out, numbers.get(i));
            }
            first = false;
        }
        return out.toString();
    }

    /** The first move is to a place, even where its letter says a distance. */
    private List<Double> numbers(PathReader.Command command, boolean first) {
        List<Double> numbers = new ArrayList<>(command.numbers());
        for (int i = 0; i < numbers.size(); i++) {
            int index = i % command.arity();
            double value = numbers.get(i);
            boolean place = !command.relative() || (first && i == 0);
            if (Extent.isX(command.letter(), index)) {
                numbers.set(i, place ? edge - value : -value);
            } else if (isArc(command) && index == ARC_TURN) {
                numbers.set(i, -value);
            } else if (isArc(command) && index == ARC_SWEEP) {
                numbers.set(i, 1 - value);
            }
        }
        return numbers;
    }

    private static boolean isArc(PathReader.Command command) {
        return Character.toUpperCase(command.letter()) == 'A';
    }
}
