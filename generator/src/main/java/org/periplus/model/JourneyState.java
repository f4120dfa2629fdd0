package org.periplus.model;

/** Whether a journey is or shall be. Words in files are the names in lower case with hyphens. */
public enum JourneyState {
    /** As it is. */
    @Doc("As it is.")
    CURRENT,
    /** As it shall be. */
    @Doc("As it shall be.")
    FUTURE
}
