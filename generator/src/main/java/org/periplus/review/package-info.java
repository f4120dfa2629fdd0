/**
 * Two states of the content compared, told to a reviewer: in the terminal, in a pull request, as a page, as data.
 *
 * <p>In: atlases, their changes, figures and findings. Out: {@link org.periplus.review.Review} and texts made of it. May import the
 * model, what is derived from it, {@code change}, {@code telling}, {@code diagnostic}, {@code html} and {@code json}. Never: git,
 * files, the clock.
 */
@NullMarked
package org.periplus.review;

import org.jspecify.annotations.NullMarked;
