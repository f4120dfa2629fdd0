/**
 * How a service is made along a journey: the blueprint, the path across channels, channels by stage.
 *
 * <p>In: a journey with its analysis, and the channels, teams and systems it names. Out: one {@link
 * org.periplus.figure.engine.Figure} each. May import {@code engine}, {@code mark}, {@code model} and {@code analysis}. Never: a
 * sign that is told by colour alone, or a fact that the table beside the drawing lacks.
 */
@NullMarked
package org.periplus.figure.service;

import org.jspecify.annotations.NullMarked;
