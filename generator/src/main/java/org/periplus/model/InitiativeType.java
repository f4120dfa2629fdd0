package org.periplus.model;

/** What kind of work an initiative is. */
public enum InitiativeType {
    /** Something customers use. */
    @Doc("Something customers use.")
    PRODUCT,
    /** How work is done. */
    @Doc("How work is done.")
    PROCESS,
    /** What people learn. */
    @Doc("What people learn.")
    TRAINING,
    /** What customers are told. */
    @Doc("What customers are told.")
    COMMUNICATION,
    /** What is allowed. */
    @Doc("What is allowed.")
    POLICY
}
