/**
 * What a style sheet says of a drawing, worked out for each shape, for files that no browser styles.
 *
 * <p>In: the text of a theme's style sheets for drawings, its variables, a {@link org.periplus.figure.engine.Scene}. Out: a {@link
 * org.periplus.export.style.Presentation} for each element. Understands what those sheets use (class, compound, child and descendant
 * selectors, {@code :not} of a class, variables with fallbacks, the {@code font} shorthand) and says what it does not understand.
 * May import nothing of ours. Never here: drawing, colours of its own.
 */
@NullMarked
package org.periplus.export.style;

import org.jspecify.annotations.NullMarked;
