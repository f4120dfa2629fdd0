/**
 * Figures derived from the atlas: emotion curves, scores and flows of journeys, pain weights, evidence and its age, hand-overs, figures of
 * KPIs of answers and parts, KPI standing, forecasts and intervals of readings, and who refers to what.
 *
 * <p>In: the {@link org.periplus.model.Atlas} and the day for which it is looked at. Out: immutable values. May import
 * {@code model}, {@code statistics} and the JDK. Never: reading the clock, markup, places in files, rounding (that is for those who print).
 */
@NullMarked
package org.periplus.analysis;

import org.jspecify.annotations.NullMarked;
