package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.figure.map.EmotionLine.Spot;

/**
 * A peak above neutral or a trough below it; several neighbours may share it.
 *
 * @param spots the neighbours of equal emotion, at least one
 */
record Extremum(List<Spot> spots) {

    Extremum {
        spots = List.copyOf(spots);
    }

    /** The largest first, then from left to right. */
    static final Comparator<Extremum> LARGEST_FIRST =
            Comparator.comparingDouble((Extremum extremum) -> -Math.abs(extremum.emotion()));

    /** Returns the extrema of a line from left to right. Its ends count: beyond them it runs flat. */
    static List<Extremum> of(List<Spot> spots) {
        List<List<Spot>> steps = steps(spots);
        List<Extremum> extrema = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            double emotion = emotion(steps, i);
            double sign = Math.signum(emotion);
            boolean beyondLeft = i == 0 || (emotion - emotion(steps, i - 1)) * sign > 0;
            boolean beyondRight = i == steps.size() - 1 || (emotion - emotion(steps, i + 1)) * sign > 0;
            if (sign != 0 && beyondLeft && beyondRight) {
                extrema.add(new Extremum(steps.get(i)));
            }
        }
        return extrema;
    }

    /** Returns the emotion, from -2 to +2 and not 0. */
    double emotion() {
        return spots.get(0).emotion();
    }

    private static double emotion(List<List<Spot>> steps, int i) {
        return steps.get(i).get(0).emotion();
    }

    private static List<List<Spot>> steps(List<Spot> spots) {
        List<List<Spot>> steps = new ArrayList<>();
        for (Spot spot : spots) {
            if (steps.isEmpty() || emotion(steps, steps.size() - 1) != spot.emotion()) {
                steps.add(new ArrayList<>());
            }
            steps.get(steps.size() - 1).add(spot);
        }
        return steps;
    }
}
