/**
 * The content of other folders and repositories that is part of a site.
 *
 * <p>In: a site's own content, with what its {@code include:} names and its lock pins. Out: one tree of all, problems told where people find
 * them, and where each source is from. May import {@code source}, {@code decode}, {@code model}, {@code history} and {@code
 * diagnostic}. Never: writing into the content of others, following what they include, moving a pin unasked.
 */
@NullMarked
package org.periplus.inclusion;

import org.jspecify.annotations.NullMarked;
