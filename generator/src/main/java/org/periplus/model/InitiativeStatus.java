package org.periplus.model;

/** How far an initiative is. */
public enum InitiativeStatus {
    /** Somebody wants it. */
    @Doc("Somebody wants it.")
    PROPOSED,
    /** It has a place in the plan. */
    @Doc("It has a place in the plan.")
    PLANNED,
    /** It is being done. */
    @Doc("It is being done.")
    IN_PROGRESS,
    /** Customers have it. */
    @Doc("Customers have it.")
    SHIPPED,
    /** It will not be done. */
    @Doc("It will not be done.")
    DROPPED
}
