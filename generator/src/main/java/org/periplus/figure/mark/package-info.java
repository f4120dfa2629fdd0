/**
 * Small signs that stand in figures and in text: faces, bars, icons, lights, portraits.
 *
 * <p>In: a level, a state, an id. Out: shapes for a drawing, or a small {@code svg} for a page. May import {@code engine}, {@code
 * model}, {@code analysis} and {@code html}. Never: words from content.
 */
@NullMarked
package org.periplus.figure.mark;

import org.jspecify.annotations.NullMarked;
