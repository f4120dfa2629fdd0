/**
 * Figures of what was: a journey before and after a change over one another, and a number along time.
 *
 * <p>In: the two states of a journey with what a comparison says of them; days with numbers. Out: one drawing each, with its facts as a
 * table. May import {@code engine}, {@code mark}, {@code chart}, {@code model}, {@code analysis} and {@code change}. Never: finding
 * out what was (that is {@code history}), or links, for what was may be gone.
 */
@NullMarked
package org.periplus.figure.past;

import org.jspecify.annotations.NullMarked;
