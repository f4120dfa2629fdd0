package org.periplus.analysis;

/** What the score of an opportunity is made of; the words of its phrases are the names in lower case. */
public enum Criterion {
    /** What it would do for customers, 1 to 5 as written. */
    IMPACT,
    /** What it would cost, 1 to 5 as written; it counts against the opportunity. */
    EFFORT,
    /** How sure the team is: a twentieth of the per cent. */
    CONFIDENCE,
    /** How many customers it reaches, as a part of 5: of the greatest number any opportunity names, or of all customers for a share. */
    REACH,
    /** The weight of the pains it addresses, as a part of 5 of the greatest weight any opportunity addresses. */
    PAIN
}
