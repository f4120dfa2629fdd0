/**
 * What a build leaves for the next one, so that nothing is made again when nothing has changed, and where a user has such things.
 *
 * <p>In: texts and files that a result depends on; the result. Out: a fingerprint, and the result again while its files are untouched.
 * May import {@code diagnostic}. Never: deciding what a result depends on, which is for those who make it.
 */
@NullMarked
package org.periplus.kept;

import org.jspecify.annotations.NullMarked;
