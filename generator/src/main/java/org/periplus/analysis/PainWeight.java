package org.periplus.analysis;

import org.periplus.model.Frequency;
import org.periplus.model.Pain;

/**
 * How much a pain weighs: its severity, 1 to 5, times how often it is felt: always 1, often 0.75, sometimes 0.5, rarely 0.25, never 0. A
 * pain that does not say how often counts in full; one without severity weighs nothing, because nobody has judged it. A ranking of the
 * team's own judgements and no measurement. Stateless; safe for use by several threads.
 */
public final class PainWeight {

    private PainWeight() {}

    /** Returns the weight of a pain, 0 to 5. */
    public static double of(Pain pain) {
        return pain.severity().orElse(0) * pain.frequency().map(PainWeight::often).orElse(1.0);
    }

    private static double often(Frequency frequency) {
        return switch (frequency) {
            case NEVER -> 0;
            case RARELY -> 0.25;
            case SOMETIMES -> 0.5;
            case OFTEN -> 0.75;
            case ALWAYS -> 1;
        };
    }
}
