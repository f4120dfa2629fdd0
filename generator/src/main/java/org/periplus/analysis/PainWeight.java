package org.periplus.analysis;

import org.periplus.model.Frequency;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * How much a pain weighs: severity times frequency times reach, as failure mode analysis multiplies how bad a failure is with how often it
 * comes (IEC 60812). What proves it does not change the weight; it is told beside it.
 *
 * @param stage where it hurts
 * @param touchpoint where it hurts
 * @param pain the pain
 * @param felt what it weighs for a customer who gets there, from 0 to 5: severity (3 where none is written) times frequency (never 0, rarely
 *     0.25, sometimes 0.5, often 0.75, always 1; 0.5 where none is written)
 * @param reach the share of those who set out that gets there, from 0 to 1: those who enter the stage out of those who enter the first
 *     counted one; a stage that is not counted takes what the one before it leaves; 1 where nothing is counted
 * @param counted whether the reach rests on counts
 */
public record PainWeight(Stage stage, Touchpoint touchpoint, Pain pain, double felt, double reach, boolean counted) {

    private static final int MIDDLE_SEVERITY = 3;

    /** Returns what a pain weighs for a customer who gets there, from 0 to 5. */
    public static double felt(Pain pain) {
        return pain.severity().orElse(MIDDLE_SEVERITY) * share(pain.frequency().orElse(Frequency.SOMETIMES));
    }

    private static double share(Frequency frequency) {
        return switch (frequency) {
            case NEVER -> 0;
            case RARELY -> 0.25;
            case SOMETIMES -> 0.5;
            case OFTEN -> 0.75;
            case ALWAYS -> 1;
        };
    }

    /** Returns the weight, from 0 to 5. */
    public double weight() {
        return felt * reach;
    }

    /** Tells whether nothing proves the pain. */
    public boolean isAssumed() {
        return pain.details().evidence().isEmpty();
    }
}
