package org.periplus.figure.engine;

import java.util.List;

/** How far shapes reach to the left and right. Texts are not looked at. Stateless; safe for use by several threads. */
final class Extent {

    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;

    private Extent() {}

    /** Returns the middle between the leftmost and rightmost point of shapes; 0 without any. Control points of curves count. */
    static double middle(List<Shape> shapes) {
        Extent extent = new Extent();
        extent.all(shapes, 0);
        return extent.left > extent.right ? 0 : (extent.left + extent.right) / 2;
    }

    private void all(List<Shape> shapes, double dx) {
        shapes.forEach(shape -> add(shape, dx));
    }

    private void add(Shape shape, double dx) {
        if (shape instanceof Shape.Rect rect) {
            reach(dx + rect.x(), rect.width());
        } else if (shape instanceof Shape.Circle circle) {
            reach(dx + circle.x() - circle.radius(), 2 * circle.radius());
        } else if (shape instanceof Shape.Image image) {
            reach(dx + image.x(), image.width());
        } else if (shape instanceof Shape.Path path) {
            path(path.d(), dx);
        } else if (shape instanceof Shape.Group group) {
            all(group.shapes(), dx + group.dx());
        } else if (shape instanceof Shape.Link link) {
            all(link.shapes(), dx);
        }
    }

    private void reach(double from, double width) {
        left = Math.min(left, from);
        right = Math.max(right, from + width);
    }

    private void path(String d, double dx) {
        double at = 0;
        double start = 0;
        for (PathReader.Command command : PathReader.commands(d)) {
            List<Double> numbers = command.numbers();
            int arity = command.arity();
            if (arity == 0) {
                at = start;
            }
            for (int from = 0; arity > 0 && from + arity <= numbers.size(); from += arity) {
                double last = at;
                for (int i = 0; i < arity; i++) {
                    if (isX(command.letter(), i)) {
                        at = (command.relative() ? last : 0) + numbers.get(from + i);
                        reach(dx + at, 0);
                    }
                }
                start = Character.toUpperCase(command.letter()) == 'M' && from == 0 ? at : start;
            }
        }
    }

    /** Tells whether a number of a command is a place from left to right. */
    static boolean isX(char letter, int index) {
        return switch (Character.toUpperCase(letter)) {
            case 'H' -> true;
            case 'V' -> false;
            case 'A' -> index == 5;
            default -> index % 2 == 0;
        };
    }
}
