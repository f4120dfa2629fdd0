package org.periplus.figure.map;

import java.util.List;

/**
 * A journey map: a stack of lanes on one horizontal scale.
 *
 * @param width of every lane's view box, in CSS pixels at scale 1
 * @param height of all lanes together, in the same pixels; a lane counts at least what the words of its rail take
 * @param lanes from top to bottom; the stages come first
 * @param legend the signs the map uses
 */
public record MapFigure(int width, int height, List<LaneFigure> lanes, List<LegendEntry> legend) {

    /** Takes copies of the lists. */
    public MapFigure {
        lanes = List.copyOf(lanes);
        legend = List.copyOf(legend);
    }
}
