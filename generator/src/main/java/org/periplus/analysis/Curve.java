package org.periplus.analysis;

import java.util.List;
import org.periplus.model.Ref;

/**
 * How a persona feels along a journey.
 *
 * @param persona the persona
 * @param points one for each touchpoint of the journey, in order
 */
public record Curve(Ref persona, List<CurvePoint> points) {

    /** Takes a copy of the list. */
    public Curve {
        points = List.copyOf(points);
    }
}
