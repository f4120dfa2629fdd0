package org.periplus.analysis;

import java.util.Optional;
import org.periplus.model.Touchpoint;

/**
 * What was counted at a step.
 *
 * @param name the touchpoint's id, or the activity of the log
 * @param touchpoint the touchpoint, if it is one
 * @param cases how many cases came by; 0 if too few to be told
 * @param times how often, repetitions included
 * @param starts how many cases began here
 * @param ends how many cases ended here
 */
public record ObservedStep(
        String name, Optional<Touchpoint> touchpoint, long cases, long times, long starts, long ends) {

    /** Returns the name for readers. */
    public String title() {
        return touchpoint.map(Touchpoint::name).orElse(name);
    }

    /** Returns how often cases came back to it. */
    public long again() {
        return times - cases;
    }
}
