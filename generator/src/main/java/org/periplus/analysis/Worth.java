package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.model.Kpi;

/**
 * What a customer is worth who is lost on a journey. Of the KPIs of the journey, then of its stages in order, the first counts that gives an
 * order value ({@code inputs: {order-value: ...}}); only where there is none, the first of type {@code clv}. Whoever leaves a journey has
 * surely not ordered; whether the company has lost the customer for good is not known, so the smaller figure is taken first.
 *
 * @param kpi the KPI it comes from
 * @param order whether it is the value of an order and not that of a customer
 * @param each the value, in {@code unit}
 * @param unit the unit it is in
 * @param read the day of the reading it is, if it is one
 */
public record Worth(Kpi kpi, boolean order, Amount each, Optional<String> unit, Optional<LocalDate> read) {}
