package org.periplus.model;

/** How much of a touchpoint is done by people. Words in files are the names in lower case with hyphens. */
public enum Automation {
    /** By people. */
    @Doc("By people.")
    MANUAL,
    /** By people with tools. */
    @Doc("By people with tools.")
    ASSISTED,
    /** Without people. */
    @Doc("Without people.")
    AUTOMATED
}
