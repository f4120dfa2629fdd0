package org.periplus.figure.mark;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;

/**
 * Portraits of personas: a faceless bust in two tones before a field divided like a signal flag, on a grid of 64 by 64. The
 * persona's id alone decides, see {@link Hue}; the skin is one paper tone and nothing is inferred. Every shape ends at the circle
 * by itself, so a portrait needs no clip and may stand on a page any number of times. Stateless; safe for use by several threads.
 */
public final class Avatar {

    /** The side of the square on which portraits are drawn. */
    public static final double GRID = 64;

    private static final double RADIUS = 31;

    private static final List<String> FIELDS = List.of(
            "M32 1A31 31 0 0 1 32 63Z",
            "M10.1 10.1A31 31 0 0 0 53.9 53.9Z",
            "M53.9 10.1A31 31 0 0 1 10.1 53.9Z",
            "M32 32V1A31 31 0 0 0 1 32ZM32 32V63A31 31 0 0 0 63 32Z",
            "M21 3A31 31 0 0 0 21 61ZM43 3A31 31 0 0 1 43 61Z",
            "M3 21A31 31 0 0 0 3 43L61 43A31 31 0 0 0 61 21Z",
            "M32 1L63 32L32 63L1 32Z",
            "M32 32L10.1 10.1A31 31 0 0 1 53.9 10.1ZM32 32L53.9 53.9A31 31 0 0 1 10.1 53.9Z");

    private static final List<String> SHOULDERS = List.of(
            "M10.9 54.7C15 48.1 23 45.5 32 45.5S49 48.1 53.1 54.7A31 31 0 0 1 10.9 54.7Z",
            "M8.9 52.7C14.1 47.7 22.6 46.1 32 45.5S49.9 47.7 55.1 52.7A31 31 0 0 1 8.9 52.7Z",
            "M14.3 57.4C16.8 49.9 23 45.9 32 45.5S47.2 49.9 49.7 57.4A31 31 0 0 1 14.3 57.4Z",
            "M12.7 56.2C18.1 51.3 25.7 47.7 32 45.5C38.3 47.7 45.9 51.3 51.3 56.2A31 31 0 0 1 12.7 56.2Z");

    private static final String COLLAR = "M22.5 46.5C26 52 38 52 41.5 46.5L40 42.5C36 46 28 46 24 42.5z";
    private static final String SCARF =
            "M22 45.5C26 50.5 38 50.5 42 45.5L43 49.5C38 55.5 26 55.5 21 49.5zM36 51.5l5.5 9.5l3.5 -1.6l-4.6 -9.4z";
    private static final String LAPELS = "M25 46.6L32 56L39 46.6M32 56V63M19.5 60.5V54.5M44.5 60.5V54.5";
    private static final String NECKLINE = "M24.5 47.5C27 52 37 52 39.5 47.5M18 59.5V55M46 59.5V55";

    private static final String NECK = "M27.5 36V45.5C27.5 50 36.5 50 36.5 45.5V36z";
    private static final String SHADE = "M27.5 39.5C30 42 34 42 36.5 39.5V36H27.5z";
    private static final String HEAD = "M22 27.5a10 12 0 1 0 20 0a10 12 0 1 0 -20 0z";

    private static final String LONG_BACK = "M20 26C20 13.5 44 13.5 44 26V38C41 41 23 41 20 38z";
    private static final String BOB_BACK = "M19.6 26C19.6 12 44.4 12 44.4 26V33.5C42 36 22 36 19.6 33.5z";

    private static final List<List<String>> HAIR = List.of(
            List.of("M21.5 26C21 17.5 26 14 32 14S43 17.5 42.5 26L41 21C36 18.5 28 18.5 23 21z"),
            List.of("M21.5 29C20 17 25.5 13 32 13S44 17 42.5 29C41 23.5 37 19.5 28 19C26 21.5 22.5 24 21.5 29z"),
            List.of(
                    "M21.5 26C21 17.5 26 14 32 14S43 17.5 42.5 26L41 21C36 18.5 28 18.5 23 21z",
                    "M22 29C22 38 26.5 41 32 41S42 38 42 29C41 34 37 34.5 32 34.5S23 34 22 29z"),
            List.of(
                    "M26.8 10.5a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0 -10.4 0z",
                    "M21.5 27C20 16 26 13.5 32 13.5S44 16 42.5 27C40.5 21.5 36.5 20 32 20S23.5 21.5 21.5 27z"),
            List.of("M21.9 28C20.8 24.5 21.4 21.4 23.4 19.6C23 22.4 23 25 22.7 28zM42.1 28C43.2 24.5 42.6 21.4 40.6"
                    + " 19.6C41 22.4 41 25 41.3 28z"),
            List.of("M21.4 27C20.6 16.5 26 13 32 13S43.4 16.5 42.6 27C41.4 23.2 38 22.6 32 22.6S22.6 23.2 21.4 27z"),
            List.of("M19.2 22.4a4 4 0 0 1 2.6 -5.6a4.6 4.6 0 0 1 6.6 -4.3a5 5 0 0 1 7.6 .1a4.6 4.6 0 0 1 6.4 4.4a4 4 0"
                    + " 0 1 2.2 5.6a3.4 3.4 0 0 1 -2.2 4.6C41.6 22.6 37.6 20.4 32 20.4S22.4 22.6 21.6 27.2a3.4 3.4"
                    + " 0 0 1 -2.4 -4.8z"),
            List.of("M21.4 21.6C21.4 14 25.6 11 32 11S42.6 14 42.6 21.6zM20.4 20.4h23.2v4h-23.2z"));

    private Avatar() {}

    /** Returns the portrait for a page: an {@code svg} of class {@code av} and the persona's hue, hidden from assistive technology. */
    public static SafeHtml html(String personaId, int pixels) {
        Scene scene = Scene.decoration(GRID, GRID, "av " + Hue.of(personaId), marks(personaId, 1));
        return SvgWriter.writeSized(scene, pixels, pixels);
    }

    /** Returns the portrait for a drawing, its left upper corner at {@code x}, {@code y}, its side in pixels. */
    public static Shape.Group shape(String personaId, double x, double y, double side) {
        return Shape.Group.at("av " + Hue.of(personaId), x, y, marks(personaId, side / GRID))
                .asUpright();
    }

    private static List<Shape> marks(String personaId, double scale) {
        Hue choices = Hue.digestOf(personaId);
        int hair = choices.choice(2, HAIR.size());
        int shoulders = choices.choice(3, SHOULDERS.size());
        List<Shape> marks = new ArrayList<>();
        marks.add(new Shape.Circle("a-1", GRID / 2 * scale, GRID / 2 * scale, RADIUS * scale));
        add(marks, "a-2", FIELDS.get(choices.choice(1, FIELDS.size())), scale);
        if (hair == 1 || hair == 5) {
            add(marks, "a-h", hair == 1 ? LONG_BACK : BOB_BACK, scale);
        }
        add(marks, "a-b", SHOULDERS.get(shoulders), scale);
        clothes(marks, shoulders, scale);
        add(marks, "a-s", NECK, scale);
        add(marks, "a-n", SHADE, scale);
        add(marks, "a-s", HEAD, scale);
        HAIR.get(hair).forEach(d -> add(marks, "a-h", d, scale));
        accessory(marks, choices.choice(4, 8), scale);
        marks.add(new Shape.Circle("a-r", GRID / 2 * scale, GRID / 2 * scale, RADIUS * scale));
        return marks;
    }

    private static void clothes(List<Shape> marks, int shoulders, double scale) {
        switch (shoulders) {
            case 0 -> add(marks, "a-h", COLLAR, scale);
            case 1 -> add(marks, "a-l", LAPELS, scale);
            case 2 -> add(marks, "a-h", SCARF, scale);
            default -> add(marks, "a-l", NECKLINE, scale);
        }
    }

    private static void accessory(List<Shape> marks, int choice, double scale) {
        String frames = "M23.4 27a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM32.6 27a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"
                + "M31.4 26h1.2M23.4 26L21.8 25.2M40.6 26L42.2 25.2";
        switch (choice) {
            case 0 -> add(marks, "a-g", frames, scale);
            case 1 -> add(marks, "a-g a-gf", frames, scale);
            case 2 -> {
                add(marks, "a-g", "M21 25.5C19.5 8.5 44.5 8.5 43 25.5", scale);
                add(marks, "a-g a-gf", "M19.6 25.2h2.8v6.6h-2.8zM41.6 25.2h2.8v6.6h-2.8z", scale);
            }
            default -> {
                // five of eight portraits wear nothing
            }
        }
    }

    private static void add(List<Shape> marks, String css, String d, double scale) {
        marks.add(new Shape.Path(css, scale == 1 ? d : ScaledPath.of(d, scale)));
    }
}
