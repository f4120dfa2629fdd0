package org.periplus.model;

/** Which way is good. Words in files are the names in lower case with hyphens. */
public enum Direction {
    /** Higher is better. */
    @Doc("Higher is better.")
    HIGHER,
    /** Lower is better. */
    @Doc("Lower is better.")
    LOWER
}
