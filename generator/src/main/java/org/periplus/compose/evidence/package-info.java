/**
 * Composes what is known and from whom: feedback, sources, feedback loops, the page of evidence.
 *
 * <p>In: a sheet and an entry. Out: its page, and tables of the kind.
 */
@NullMarked
package org.periplus.compose.evidence;

import org.jspecify.annotations.NullMarked;
