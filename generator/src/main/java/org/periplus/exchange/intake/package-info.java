/**
 * Content made from what other programs wrote: journeys in Mermaid's syntax, maps, voices and readings in tables.
 *
 * <p>In: the bytes of a foreign file and the content as it is. Out: content files as they shall be, and a remark with its line for everything that was
 * guessed, kept in another form, or lost. May import what {@code exchange} may. Never: writing files, a loss or a guess that is not told.
 */
@NullMarked
package org.periplus.exchange.intake;

import org.jspecify.annotations.NullMarked;
