package org.periplus.model;

import java.util.Optional;

/**
 * A figure that a KPI is computed from: a number, or the readings of another KPI.
 *
 * @param number the number, if it is one; a share of 30 % is 0.3
 * @param kpi the KPI, if one is named
 */
public record Operand(Optional<Double> number, Optional<Ref> kpi) {}
