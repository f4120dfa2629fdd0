package org.periplus.figure.mark;

import java.util.List;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;

/** The light of a chart, a star with a flare: marks a moment of truth. Stateless; safe for use by several threads. */
public final class Light {

    private static final String FLARE = "M1.8 1.4C3.6 5.5 6 10 9.2 11.7C11.8 12.6 13 10 11.6 8C9.6 5 5 3 1.8 1.4z";
    private static final String STAR =
            "M0 -5.6L1.5 -1.7L5.5 -1.6L2.3 .9L3.4 4.8L0 2.5L-3.4 4.8L-2.3 .9L-5.5 -1.6L-1.5 -1.7Z";
    private static final double WIDTH = 20;

    private Light() {}

    /**
     * Returns the light for a drawing, class {@code light}, with the centre of its star at {@code x}, {@code y}; the flare reaches 13
     * times {@code scale} to the right and down.
     */
    public static Shape.Group shape(double x, double y, double scale) {
        return Shape.Group.at("light", x, y, marks(scale)).asUpright();
    }

    /** Returns the light for a page: an {@code svg} with that side in pixels, hidden from assistive technology. */
    public static SafeHtml html(int pixels) {
        List<Shape> marks = List.of(Shape.Group.at("", 6.5, 6.5, marks(1)));
        return SvgWriter.writeSized(Scene.decoration(WIDTH, WIDTH, "light", marks), pixels, pixels);
    }

    private static List<Shape> marks(double scale) {
        return List.of(
                new Shape.Path("flare", ScaledPath.of(FLARE, scale)),
                new Shape.Path("star", ScaledPath.of(STAR, scale)));
    }
}
