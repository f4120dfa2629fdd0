package org.periplus.figure.observed;

import java.util.List;
import org.periplus.analysis.ObservedStep;
import org.periplus.analysis.ObservedWays;
import org.periplus.model.ObservedPath;

/** Where the steps of a way stand. Stateless. */
final class WayPlaces {

    private WayPlaces() {}

    /** Returns the positions of a way's steps; -1 for a step that was too rare to have one. */
    static List<Integer> of(ObservedWays ways, ObservedPath path) {
        List<String> names = ways.steps().stream().map(ObservedStep::name).toList();
        return path.steps().stream().map(names::indexOf).toList();
    }
}
