package org.periplus.figure.mark;

import java.util.List;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;

/** The large portrait of a persona in a graduated ring. Stateless; safe for use by several threads. */
public final class PersonaPortrait {

    private static final double BOX = 200;
    private static final double CENTRE = BOX / 2;
    private static final double OUTER = 92;
    private static final double INNER = 88;
    private static final int MARKS = 72;
    private static final int RING_PIXELS = 220;
    private static final int PORTRAIT_PIXELS = 176;

    private PersonaPortrait() {}

    /**
     * Returns the ring (220 pixels) and after it the portrait (176 pixels), for a box of class {@code port} that lays one over the
     * other. Hidden from assistive technology: the name stands beside it.
     */
    public static SafeHtml html(String personaId, String hue) {
        return SafeHtml.join(List.of(ring(), Avatar.html(personaId, hue, PORTRAIT_PIXELS)));
    }

    /** Returns the ring alone, for around an image of the persona. */
    public static SafeHtml ring() {
        return SvgWriter.writeSized(
                Scene.decoration(BOX, BOX, "ring", ring(CENTRE, CENTRE, CENTRE)), RING_PIXELS, RING_PIXELS);
    }

    /**
     * Returns the ring for a drawing.
     *
     * @param x of its centre
     * @param y of its centre
     * @param reach from the centre to the ends of the longest marks; what stands inside has a radius of at most 0.88 of it
     */
    public static List<Shape> ring(double x, double y, double reach) {
        double scale = reach / CENTRE;
        PathData marks = new PathData();
        for (int i = 0; i < MARKS; i++) {
            double angle = 2 * Math.PI * i / MARKS;
            double length = i % 18 == 0 ? 8 : i % 6 == 0 ? 7 : i % 2 == 0 ? 4.4 : 2.5;
            double cos = Math.cos(angle) * scale;
            double sin = Math.sin(angle) * scale;
            marks.move(x + OUTER * cos, y + OUTER * sin);
            marks.line(x + (OUTER + length) * cos, y + (OUTER + length) * sin);
        }
        return List.of(
                new Shape.Circle("ladf", x, y, OUTER * scale),
                new Shape.Circle("ladf", x, y, INNER * scale),
                new Shape.Path("ladf", marks.toString()));
    }
}
