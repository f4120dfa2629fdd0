package org.periplus.figure.mark;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;

/**
 * Rising bars for a level: as many filled as the level is high. Severity ({@code sev}), impact ({@code imp}) and evidence
 * ({@code evd}) differ by class. Stateless; safe for use by several threads.
 */
public final class Bars {

    /** The height of the highest bar and the air above and below it, in pixels. */
    public static final double HEIGHT = 13;

    private static final double BAR = 3;
    private static final double STEP = 4.6;
    private static final double HIGHEST = 12;
    private static final double LOWEST = 6.3;

    private Bars() {}

    /** Returns the width in pixels of that many bars. */
    public static double width(int of) {
        return (of - 1) * STEP + BAR;
    }

    /**
     * Returns the bars for a drawing, the left upper corner at {@code x}, {@code y}.
     *
     * @param value how many are filled; what is below 0 or above {@code of} counts as that end
     * @param of how many there are, at least 1
     * @param css the class: {@code sev}, {@code imp} or {@code evd}
     */
    public static Shape.Group shape(int value, int of, String css, double x, double y) {
        List<Shape> bars = IntStream.range(0, of)
                .mapToObj(i -> bar(i, of, i < value ? css : css + " off"))
                .toList();
        return Shape.Group.at("", x, y, bars).asUpright();
    }

    private static Shape bar(int index, int of, String css) {
        double height = of == 1 ? HIGHEST : LOWEST + (HIGHEST - LOWEST) * index / (of - 1);
        return new Shape.Rect(css, index * STEP, HEIGHT - 0.5 - height, BAR, height, 0.8);
    }

    /** Returns the bars for a page; {@code label} says the level in words, or is empty where words stand beside it. */
    public static SafeHtml html(int value, int of, String css, String label) {
        Scene.Role role = label.isEmpty() ? Scene.Role.DECORATION : Scene.Role.IMAGE;
        double width = width(of);
        List<Shape> bars = List.of(shape(value, of, css, 0, 0));
        return SvgWriter.writeSized(
                new Scene(width, HEIGHT, "bars", role, label, Optional.empty(), bars), width, HEIGHT);
    }
}
