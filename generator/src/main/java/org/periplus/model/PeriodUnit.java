package org.periplus.model;

import java.time.Period;

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
    YEAR;

    /** Returns how long it is; a quarter is three months. */
    public Period length() {
        return switch (this) {
            case DAY -> Period.ofDays(1);
            case WEEK -> Period.ofWeeks(1);
            case MONTH -> Period.ofMonths(1);
            case QUARTER -> Period.ofMonths(3);
            case YEAR -> Period.ofYears(1);
        };
    }
}
