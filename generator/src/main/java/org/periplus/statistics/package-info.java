/**
 * The mathematics of figures: intervals, trends, forecasts, what stands out, before and after. Each formula is named with its source.
 *
 * <p>In: numbers. Out: immutable values. May import the JDK and a library of statistics, nothing of ours. Never: the model, dates of the
 * machine, rounding, words.
 */
@NullMarked
package org.periplus.statistics;

import org.jspecify.annotations.NullMarked;
