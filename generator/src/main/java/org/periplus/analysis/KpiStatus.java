package org.periplus.analysis;

/** Where a KPI stands against its target. */
public enum KpiStatus {
    /** The latest reading meets the target. */
    ON_TARGET,
    /** It misses the target by at most 5 % of the target's size; of 1 when that is less than 1. */
    NEAR_TARGET,
    /** It misses the target by more. */
    OFF_TARGET,
    /** There is a reading and no target. */
    NO_TARGET,
    /** There is no reading for all customers, with a target or without. */
    NO_READING
}
