/**
 * Figures of one persona: the portrait as a card, and the empathy map.
 *
 * <p>In: a persona of the atlas. Out: a {@link org.periplus.figure.engine.Figure}. May import {@code engine}, {@code mark}, {@code
 * model} and {@code analysis}. Never: words about people that their entry does not say.
 */
@NullMarked
package org.periplus.figure.people;

import org.jspecify.annotations.NullMarked;
