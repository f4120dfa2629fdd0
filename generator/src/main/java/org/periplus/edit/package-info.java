/**
 * Changes to content files, as text.
 *
 * <p>In: a content folder and what shall be changed. Out: the changed files, with every comment and every byte that was not
 * meant kept. May import {@code source}, {@code schema}, {@code model}, {@code decode} and {@code diagnostic}. Never: writing
 * outside the content folder, following links, leaving some files changed and others not.
 */
@NullMarked
package org.periplus.edit;

import org.jspecify.annotations.NullMarked;
