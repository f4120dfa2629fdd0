package org.periplus.model;

/** How often something happens. Words in files are the names in lower case with hyphens. */
public enum Frequency {
    /** Never. */
    @Doc("Never.")
    NEVER,
    /** Rarely. */
    @Doc("Rarely.")
    RARELY,
    /** Sometimes. */
    @Doc("Sometimes.")
    SOMETIMES,
    /** Often. */
    @Doc("Often.")
    OFTEN,
    /** Always. */
    @Doc("Always.")
    ALWAYS
}
