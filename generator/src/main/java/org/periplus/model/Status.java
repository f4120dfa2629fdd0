package org.periplus.model;

/** How far an entry can be relied on. Words in files are the names in lower case with hyphens. */
public enum Status {
    /** Being written. */
    @Doc("Being written.")
    DRAFT,
    /** For the team only. */
    @Doc("For the team only.")
    INTERNAL,
    /** Checked against evidence. */
    @Doc("Checked against evidence.")
    VALIDATED,
    /** Agreed and in use. */
    @Doc("Agreed and in use.")
    PUBLISHED,
    /** Kept for its history. */
    @Doc("Kept for its history.")
    RETIRED
}
