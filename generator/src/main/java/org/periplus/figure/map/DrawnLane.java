package org.periplus.figure.map;

import java.util.List;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.html.SafeHtml;

/**
 * A lane as drawn, not yet written.
 *
 * @param id as in {@link LaneFigure}
 * @param rail extra HTML of the rail, or empty
 * @param placed the boxes of its content
 */
record DrawnLane(String id, String title, String hint, Scene scene, SafeHtml rail, List<Placed> placed) {
    DrawnLane {
        placed = List.copyOf(placed);
    }
}
