/**
 * What a build leaves for the next one, so that nothing is made again when nothing has changed.
 *
 * <p>In: texts and files that a result depends on; the result. Out: a fingerprint, the result again while its files are untouched, and what tells one build of this
 * program from another.
 * May import {@code diagnostic}. Never: deciding what a result depends on, which is for those who make it.
 */
@NullMarked
package org.periplus.kept;

import org.jspecify.annotations.NullMarked;
