/**
 * Composes what is told of KPIs.
 *
 * <p>In: a sheet and the figures of the analysis. Out: pages, lines and tables of KPIs. Never: mathematics, which belongs to {@code analysis}.
 */
@NullMarked
package org.periplus.compose.kpi;

import org.jspecify.annotations.NullMarked;
