package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.periplus.figure.engine.MonotoneCubic.Point;

/**
 * A path as it is drawn.
 *
 * @param number 0 for the main path, from 1 for those beside it
 */
record Track(int number, Traveller traveller, List<Traveller.Leg> legs) {

    Track {
        legs = List.copyOf(legs);
    }

    /** Returns the paths drawn: the main one and at most three beside it. */
    static List<Track> of(List<Traveller> travellers, List<Way> ways) {
        List<Track> tracks = new ArrayList<>();
        for (Traveller traveller : travellers.subList(0, Math.min(travellers.size(), Traveller.OVERLAYS + 1))) {
            tracks.add(new Track(tracks.size(), traveller, traveller.legs(ways)));
        }
        return tracks;
    }

    /** Tells whether a leg of it leads from the same touchpoint to the same. */
    boolean goes(Way way) {
        return legs.stream().anyMatch(leg -> leg.from() == way.from() && leg.to() == way.to());
    }

    /** Returns where it passes a touchpoint. */
    Point at(SwimGrid grid, int touchpoint) {
        return number == 0 ? grid.main(touchpoint) : grid.beside(touchpoint, number - 1);
    }

    Bend bend(SwimGrid grid, Traveller.Leg leg) {
        return bend(grid, leg.from(), leg.to());
    }

    /** Returns its curve from one touchpoint to another: straight to the next one, around those it leaves out. */
    Bend bend(SwimGrid grid, int from, int to) {
        if (to == from + 1) {
            return Bend.path(at(grid, from), at(grid, to));
        }
        List<Point> passed = IntStream.range(Math.min(from, to) + 1, Math.max(from, to))
                .mapToObj(index -> at(grid, index))
                .toList();
        return Bend.beside(at(grid, from), at(grid, to), passed);
    }
}
