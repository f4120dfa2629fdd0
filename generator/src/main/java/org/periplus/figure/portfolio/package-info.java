/**
 * Figures of many things at once: all journeys by stage, opportunities and touchpoints as matrices, initiatives along time, travellers
 * from stage to stage.
 *
 * <p>Comes in: a {@link org.periplus.figure.engine.FigureContext} and a request. Goes out: a {@link
 * org.periplus.figure.engine.Figure} of class {@code fig} and its type. May import the JDK, {@code model}, {@code analysis}, and of
 * the figures {@code engine}, {@code mark} and the time axis of {@code chart}. Never: page addresses, colours, a clock, a name that is cut
 * without its full text in the twin.
 */
@NullMarked
package org.periplus.figure.portfolio;

import org.jspecify.annotations.NullMarked;
