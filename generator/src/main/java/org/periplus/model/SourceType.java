package org.periplus.model;

/** What kind of source it is. */
public enum SourceType {
    /** The register of customers. */
    @Doc("The register of customers.")
    CRM,
    /** Use of the website or the app. */
    @Doc("Use of the website or the app.")
    WEB_ANALYTICS,
    /** A survey tool. */
    @Doc("A survey tool.")
    SURVEY,
    /** A support desk. */
    @Doc("A support desk.")
    SUPPORT,
    /** Social media. */
    @Doc("Social media.")
    SOCIAL,
    /** Sales and bookings. */
    @Doc("Sales and bookings.")
    TRANSACTIONS,
    /** Studies. */
    @Doc("Studies.")
    RESEARCH,
    /** Anything else. */
    @Doc("Anything else.")
    OTHER
}
