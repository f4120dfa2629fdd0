package org.periplus.model;

/** To whom a touchpoint is fitted. Words in files are the names in lower case with hyphens. */
public enum Personalisation {
    /** The same for everybody. */
    @Doc("The same for everybody.")
    NONE,
    /** Fitted to the segment. */
    @Doc("Fitted to the segment.")
    SEGMENT,
    /** Fitted to the person. */
    @Doc("Fitted to the person.")
    INDIVIDUAL
}
