/**
 * Charts of numbers: KPIs over time, sparklines, small curves. The chart of a KPI is drawn layer by layer on a {@code ChartSheet}: lines
 * first, then the words that look for room between them.
 *
 * <p>In: readings and emotions. Out: one drawing each. May import {@code engine}, {@code mark}, {@code model}, {@code analysis} and
 * {@code html}. Never: a value that is not in the content or computed from it.
 */
@NullMarked
package org.periplus.figure.chart;

import org.jspecify.annotations.NullMarked;
