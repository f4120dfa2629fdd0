/**
 * Problems, and places in files and in content.
 *
 * <p>In: facts found by the stages. Out: {@link org.periplus.diagnostic.Diagnostic} values and their text. May import the
 * JDK and Commons Text (nearest words). Never: reading files, stopping a build, knowing the model.
 */
@NullMarked
package org.periplus.diagnostic;

import org.jspecify.annotations.NullMarked;
