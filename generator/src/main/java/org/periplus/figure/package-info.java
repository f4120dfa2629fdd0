/**
 * Figures: from the atlas and its analysis to drawings, most of all the journey map.
 *
 * <p>Comes in: {@link org.periplus.model} and {@link org.periplus.analysis}. Goes out: inline SVG as {@link
 * org.periplus.html.SafeHtml}. On the way everything is a {@link org.periplus.figure.engine.Scene}, so layout is a calculation that
 * tests can check as numbers. Shapes carry semantic classes only; colours, fonts and line widths are the theme's.
 *
 * <p>May import the JDK, {@code model}, {@code analysis} and {@code html}. Never: style attributes, colours, scripts, AWT,
 * scaled text, words from content that did not pass {@link org.periplus.figure.engine.SvgWriter}.
 */
@NullMarked
package org.periplus.figure;

import org.jspecify.annotations.NullMarked;
