package org.periplus.history;

/** How much of a past was kept by an earlier build. */
public enum Recall {
    /** All of it. */
    WHOLE,
    /** What was before the newest commits or what is not committed; the rest was read. */
    GROWN,
    /** Nothing. */
    NOTHING
}
