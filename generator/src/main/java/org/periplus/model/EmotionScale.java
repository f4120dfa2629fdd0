package org.periplus.model;

import java.util.List;

/** The scale on which the team writes emotions, mapped on to -2 to +2. */
public record EmotionScale(
        @Doc("The lowest and the highest number.") List<Double> scale) {

    /** Takes a copy of the list. */
    public EmotionScale {
        scale = List.copyOf(scale);
    }

    /** Returns {@code written} on -2 to +2; a scale that is not two different numbers leaves it as it is. */
    public double normal(double written) {
        if (scale.size() != 2 || scale.get(0).equals(scale.get(1))) {
            return written;
        }
        return (written - scale.get(0)) / (scale.get(1) - scale.get(0)) * 4 - 2;
    }
}
