/**
 * What surrounds every page: head, navigation, editions, last changes, ways out of the site.
 *
 * <p>In: a sheet and what the page tells of itself. Out: the {@link org.periplus.page.Chrome} of the page, and facts of its entry.
 * Never: what a single kind of page says.
 */
@NullMarked
package org.periplus.compose.frame;

import org.jspecify.annotations.NullMarked;
