/**
 * What changed in a site, told to people who look at a pull request or ask for the past of an entry.
 *
 * <p>In: a {@link org.periplus.reviewing.ReviewRequest} or a {@link org.periplus.reviewing.LogRequest}. Out: a {@link org.periplus.reviewing.SiteReview}
 * of two states with its drawings, or lines. It reads both states and has {@code review} compare them. May import {@code reading}, {@code past} and what
 * says and draws changes. Never: a format, which is for {@code review}; publishing.
 */
@NullMarked
package org.periplus.reviewing;

import org.jspecify.annotations.NullMarked;
