/**
 * Composes the pages of journeys, their views, and of those who make them: personas, segments, catalogue touchpoints.
 *
 * <p>In: a sheet and an entry. Out: its page. Never: drawing, which belongs to {@code figure}.
 */
@NullMarked
package org.periplus.compose.journey;

import org.jspecify.annotations.NullMarked;
