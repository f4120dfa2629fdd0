/**
 * Changes to content files as text.
 *
 * <p>In: the text of a file, or a content folder and what shall be changed. Out: the changed text with the problems that kept a
 * file from being changed; on request, written. May import {@code source}, {@code schema}, {@code model}, {@code decode} and
 * {@code diagnostic}. Never: changing what a file says unless that was asked for, losing a comment, leaving some files changed
 * and others not, writing outside the content folder or to a file that is not content.
 */
@NullMarked
package org.periplus.edit;

import org.jspecify.annotations.NullMarked;
