package org.periplus.model;

/** What a KPI measures. Words in files are the names in lower case with hyphens. */
public enum KpiType {
    /** Net promoter score. */
    @Doc("Net promoter score.")
    NPS,
    /** Customer satisfaction. */
    @Doc("Customer satisfaction.")
    CSAT,
    /** Customer effort. */
    @Doc("Customer effort.")
    CES,
    /** Customer lifetime value. */
    @Doc("Customer lifetime value.")
    CLV,
    /** Share of customers who stay. */
    @Doc("Share of customers who stay.")
    RETENTION,
    /** Share of customers who leave. */
    @Doc("Share of customers who leave.")
    CHURN,
    /** Share of those who go on. */
    @Doc("Share of those who go on.")
    CONVERSION,
    /** How actively customers take part. */
    @Doc("How actively customers take part.")
    ENGAGEMENT,
    /** Share of those who give up. */
    @Doc("Share of those who give up.")
    DROP_OFF,
    /** Anything else. */
    @Doc("Anything else.")
    CUSTOM
}
