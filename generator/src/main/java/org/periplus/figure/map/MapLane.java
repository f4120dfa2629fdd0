package org.periplus.figure.map;

import java.util.Optional;

/** A lane of the journey map: from the map's columns to a drawing. Stateless. */
interface MapLane {

    /** Returns the lane; empty if it has nothing to show and is left out. */
    Optional<DrawnLane> draw(MapContext context);
}
