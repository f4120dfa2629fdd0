/**
 * Changes in sentences of the site's language.
 *
 * <p>In: changes and the words of the site. Out: {@link org.periplus.telling.Sentence} values, not yet markup. May import the
 * model, changes and words. Never: markup, paths of pages, git.
 */
@NullMarked
package org.periplus.telling;

import org.jspecify.annotations.NullMarked;
