/**
 * What differs between two states of the content, by identity and in the words of the domain.
 *
 * <p>In: two atlases. Out: {@link org.periplus.change.Change} values, complete and in a fixed order. May import the model and its
 * schema, and java-diff-utils. Never: git, files, places, phrases of a language.
 */
@NullMarked
package org.periplus.change;

import org.jspecify.annotations.NullMarked;
