package org.periplus.model;

/** What became of an opportunity. Words in files are the names in lower case with hyphens. */
public enum OpportunityStatus {
    /** Not yet decided. */
    @Doc("Not yet decided.")
    IDEA,
    /** Shall be done. */
    @Doc("Shall be done.")
    ACCEPTED,
    /** Shall not be done. */
    @Doc("Shall not be done.")
    REJECTED
}
