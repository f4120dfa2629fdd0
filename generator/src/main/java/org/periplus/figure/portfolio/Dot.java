package org.periplus.figure.portfolio;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Shape;

/**
 * A mark of a matrix before it has its place.
 *
 * @param column where it belongs from left to right, from 1 to 5
 * @param row where it belongs from the foot up, from 1 to 5
 * @param number what stands in it; may be empty
 * @param name what stands beside it
 * @param href where it leads
 * @param sentence all it says, for assistive technology
 * @param mark its shapes about the origin, within {@link Matrix#RADIUS}
 */
record Dot(
        double column,
        double row,
        String number,
        String name,
        Optional<String> href,
        String sentence,
        List<Shape> mark) {

    /** Takes a copy of the shapes. */
    Dot {
        mark = List.copyOf(mark);
    }
}
