/**
 * What other programs read of a site: its entries, relations, readings, findings and changes as JSON with schemas beside them, the
 * feed of changes, the calendar of reviews, the lists of its pages.
 *
 * <p>In: the atlas, its analysis and history, what the rules found, the paths of the pages. Out: {@link
 * org.periplus.machine.MachineFile}s, text with a path. Records are written member by member and described by their schema from the
 * same {@code Member}s, so neither says what the other does not. May import the JDK, {@code model}, {@code schema}, {@code analysis},
 * {@code history}, {@code diagnostic}, {@code html}, {@code json}, {@code wording} and, for paths and reviews, {@code page}. Never:
 * writing files, the clock, e-mail addresses, connections to databases, a relative address where a format asks for a whole one.
 */
@NullMarked
package org.periplus.machine;

import org.jspecify.annotations.NullMarked;
