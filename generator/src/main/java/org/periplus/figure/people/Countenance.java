package org.periplus.figure.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Avatar;
import org.periplus.figure.mark.PersonaPortrait;
import org.periplus.model.Persona;

/** A persona's face in its graduated ring: the image the entry names, else the drawn portrait. Stateless. */
final class Countenance {

    /** The radius of what stands inside, as a share of the ring's reach. */
    private static final double INSIDE = 0.775;

    /** The radius a drawn portrait fills on its grid. */
    private static final double FILLED = 31;

    /** How far a circle's control points stand off, as a share of its radius. */
    private static final double ROUND = 0.5523;

    private Countenance() {}

    /**
     * Returns the face about a centre.
     *
     * @param reach from the centre to the ends of the ring's marks, in pixels
     */
    static List<Shape> shapes(FigureContext context, Persona persona, double x, double y, double reach) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Circle("pf-disc", x, y, reach));
        Optional<String> photo = persona.portrait().flatMap(context.links()::image);
        double radius = reach * INSIDE;
        if (photo.isPresent()) {
            shapes.add(new Shape.Image("", x - radius, y - radius, 2 * radius, 2 * radius, photo.get(), ""));
            shapes.add(new Shape.Path("pf-mask", corners(x, y, radius)));
            String hue = context.hues().of(persona.id());
            shapes.add(Shape.Group.of("av " + hue, List.of(new Shape.Circle("a-r", x, y, radius))));
        } else {
            double side = radius / FILLED * Avatar.GRID;
            String hue = context.hues().of(persona.id());
            shapes.add(Avatar.shape(persona.id(), hue, x - side / 2, y - side / 2, side));
        }
        shapes.addAll(PersonaPortrait.ring(x, y, reach));
        return List.of(Shape.Group.of("", shapes).asHidden());
    }

    /** Returns what a square has beyond the circle in it; a circle wound against the square cuts the hole. */
    private static String corners(double x, double y, double radius) {
        double out = radius + 1;
        double bend = radius * ROUND;
        return new PathData()
                .move(x - out, y - out)
                .line(x + out, y - out)
                .line(x + out, y + out)
                .line(x - out, y + out)
                .close()
                .move(x, y - radius)
                .curve(x - bend, y - radius, x - radius, y - bend, x - radius, y)
                .curve(x - radius, y + bend, x - bend, y + radius, x, y + radius)
                .curve(x + bend, y + radius, x + radius, y + bend, x + radius, y)
                .curve(x + radius, y - bend, x + bend, y - radius, x, y - radius)
                .close()
                .toString();
    }
}
