package org.periplus.figure.map;

import java.util.List;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;

/**
 * A sign of the map as drawn, and what it means.
 *
 * @param width in pixels
 * @param height in pixels
 * @param shapes the sign, its left upper corner at 0, 0
 * @param words plain text
 */
record LegendSign(double width, double height, List<Shape> shapes, String words) {

    LegendSign {
        shapes = List.copyOf(shapes);
    }

    /** Returns the sign for a page. */
    LegendEntry entry() {
        Scene scene = Scene.decoration(width, height, "", shapes);
        return new LegendEntry(SvgWriter.writeSized(scene, width, height), words);
    }
}
