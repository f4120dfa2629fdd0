/**
 * The catalogue of rules over the whole atlas: what is readable and yet probably not what the team wants.
 *
 * <p>In: the {@link org.periplus.model.Atlas}, the places its values were written at, and the day of the build. Out:
 * {@link org.periplus.diagnostic.Diagnostic} values, each with what to do. May import {@code model}, {@code diagnostic}
 * and the JDK. Never: reading files or the clock, changing the atlas, throwing because of content.
 *
 * <p>The catalogue also explains every id that reading, the site's settings and this package itself report, so that the guide, the
 * command line and {@code checks} know them all; {@link org.periplus.check.Severities} applies the site's choices to all of them.
 *
 * <p>A rule is added by one more {@link org.periplus.check.Rule} in the list of its subject. Retired entries are not looked
 * at, and what only they use counts as unused.
 */
@NullMarked
package org.periplus.check;

import org.jspecify.annotations.NullMarked;
