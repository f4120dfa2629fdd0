/**
 * Planned against actual: the ways of a map with the counts of an event log.
 *
 * <p>Comes in: a {@link org.periplus.figure.engine.FigureContext} and a request. Goes out: a {@link org.periplus.figure.engine.Figure} of class {@code fig
 * observed-paths}. May import the JDK, {@code model}, {@code analysis}, and of the figures {@code engine}. Never: page addresses, colours, a clock, a number
 * that is not in the twin.
 */
@NullMarked
package org.periplus.figure.observed;

import org.jspecify.annotations.NullMarked;
