/**
 * Figures that set side by side: a journey and its target, the personas of a journey, a persona and its own ups and downs.
 *
 * <p>In: journeys and their analysis. Out: one drawing each, with its facts as a table. May import {@code engine}, {@code mark},
 * {@code chart}, {@code model} and {@code analysis}. Never: deciding what belongs together (that is
 * {@link org.periplus.analysis.JourneyPairing}), or a value that is not in the content or computed from it.
 */
@NullMarked
package org.periplus.figure.compare;

import org.jspecify.annotations.NullMarked;
