package org.periplus.model;

/** The period readings stand for. Words in files are the names in lower case with hyphens. */
public enum PeriodUnit {
    /** A day. */
    @Doc("A day.")
    DAY,
    /** A week. */
    @Doc("A week.")
    WEEK,
    /** A month. */
    @Doc("A month.")
    MONTH,
    /** A quarter. */
    @Doc("A quarter.")
    QUARTER,
    /** A year. */
    @Doc("A year.")
    YEAR
}
