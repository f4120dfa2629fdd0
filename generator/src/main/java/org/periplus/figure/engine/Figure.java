package org.periplus.figure.engine;

import java.util.List;

/**
 * A figure as drawn, not yet written, with the same facts as a table.
 *
 * @param type which figure it is
 * @param title what it shows, in a line of plain text, such as "Weekend trip by train: path across channels"
 * @param scene the drawing, with a label that names it and a description that states the finding
 * @param twin every fact of the drawing as a table, in the order of the journey
 * @param placed the boxes of its texts and marks, for tests of the layout
 */
public record Figure(FigureType type, String title, Scene scene, TextTwin twin, List<Placed> placed) {

    /** Takes a copy of the list. */
    public Figure {
        placed = List.copyOf(placed);
    }
}
