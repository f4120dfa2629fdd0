package org.periplus.figure.mark;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;

/**
 * Faces for emotions from -2 to +2: five steps, each with a mouth of its own (arc down with brows, arc down, line, arc up, open),
 * so that they are read without colour. Stateless; safe for use by several threads.
 */
public final class Faces {

    /** The radius for which the marks are drawn. */
    private static final double GRID = 10;

    private static final double BOX = 22;
    private static final List<String> STEPS = List.of("em2", "em1", "ez", "ep1", "ep2");

    private Faces() {}

    /**
     * Returns the class of the step an emotion falls in: {@code em2}, {@code em1}, {@code ez}, {@code ep1} or {@code ep2}. Rounded
     * half away from zero; beyond -2 and +2 the end of the scale.
     */
    public static String step(double emotion) {
        long rounded = Math.round(Math.abs(emotion));
        int step = (int) Math.min(2, rounded);
        return STEPS.get(emotion < 0 ? 2 - step : 2 + step);
    }

    /** Returns a face for a drawing, class {@code face} and its step, about the centre {@code x}, {@code y}. */
    public static Shape.Group shape(double emotion, double x, double y, double radius) {
        return Shape.Group.at("face " + step(emotion), x, y, marks(step(emotion), radius))
                .asUpright();
    }

    /** Returns a face for a page: an {@code svg} with that side in pixels, hidden from assistive technology. */
    public static SafeHtml html(double emotion, int pixels) {
        List<Shape> marks = List.of(Shape.Group.at("", BOX / 2, BOX / 2, marks(step(emotion), GRID)));
        return SvgWriter.writeSized(Scene.decoration(BOX, BOX, "face " + step(emotion), marks), pixels, pixels);
    }

    private static List<Shape> marks(String step, double radius) {
        double scale = radius / GRID;
        List<Shape> marks = new ArrayList<>();
        marks.add(new Shape.Circle("fb", 0, 0, radius));
        marks.add(new Shape.Circle("ff", -3.3 * scale, -1.6 * scale, 1.3 * scale));
        marks.add(new Shape.Circle("ff", 3.3 * scale, -1.6 * scale, 1.3 * scale));
        marks.add(new Shape.Path("fm", ScaledPath.of(mouth(step), scale)));
        if (step.equals("em2")) {
            marks.add(new Shape.Path("fm", ScaledPath.of("M-5.6 -5.2L-2.4 -3.6M5.6 -5.2L2.4 -3.6", scale)));
        }
        return marks;
    }

    private static String mouth(String step) {
        return switch (step) {
            case "em2" -> "M-4.6 5.6C-2.6 1.6 2.6 1.6 4.6 5.6";
            case "em1" -> "M-4.2 4.8C-2 2.6 2 2.6 4.2 4.8";
            case "ep1" -> "M-4.2 2.9C-2 5.3 2 5.3 4.2 2.9";
            case "ep2" -> "M-4.8 1.8C-4 7.6 4 7.6 4.8 1.8Z";
            default -> "M-4 3.8H4";
        };
    }
}
