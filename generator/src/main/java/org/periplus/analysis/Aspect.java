package org.periplus.analysis;

import java.util.Locale;

/** In what two versions of a touchpoint can differ. In the order in which readers are told. */
public enum Aspect {
    /** How it feels to the personas both journeys have; to everybody where they share none. */
    EMOTION,
    /** The channel. */
    CHANNEL,
    /** The name, but for capitals and spaces. */
    NAME,
    /** Whether the journey is won or lost here. */
    MOMENT_OF_TRUTH,
    /** The texts and severities of its pains. */
    PAINS,
    /** How much it matters. */
    IMPORTANCE,
    /** What the customer does. */
    ACTION,
    /** The texts and strengths of its gains. */
    GAINS,
    /** What the organisation does behind it, and by which systems. */
    BACKSTAGE;

    /** Returns the word readers see, such as {@code moment of truth}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
