/**
 * From files to the model.
 *
 * <p>In: a {@link org.periplus.source.ContentTree}. Out: {@link org.periplus.decode.Decoded}: the resolved atlas, the places of
 * all values, and every problem of the content. The records of {@code model} and their annotations say what may be written;
 * nothing here repeats them. May import {@code source}, {@code model} and {@code diagnostic}. Never: throwing for content,
 * judging content that can be read (that is {@code check}), reading anything but the tree.
 */
@NullMarked
package org.periplus.decode;

import org.jspecify.annotations.NullMarked;
