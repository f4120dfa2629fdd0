package org.periplus.model;

/** How a KPI is carried forward. */
public enum ForecastMethod {
    /** Level and trend (Holt). */
    @Doc("Level and trend (Holt).")
    HOLT,
    /** Level and a trend that fades (damped Holt). */
    @Doc("Level and a trend that fades (damped Holt).")
    DAMPED,
    /** Not at all. */
    @Doc("Not at all.")
    OFF
}
