package org.periplus.figure.map;

import java.util.List;

/** Where the points of a {@link PointLane} come from. */
interface PointSource {

    /** Returns the points of a stage, in the order of its touchpoints. */
    List<PointCell> points(MapContext context, MapGrid.Column column);
}
