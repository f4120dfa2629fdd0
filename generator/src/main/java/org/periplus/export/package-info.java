/**
 * Figures as files of their own: SVG, PNG, PDF, CSV, JSON, and the small pictures that stand for a page elsewhere.
 *
 * <p>In: a {@link org.periplus.figure.engine.Figure} and a {@link org.periplus.export.FigureStyle}, which the pipeline makes of the
 * theme. Out: bytes, and notes on what could not be drawn as it should. May import {@code figure}, {@code json} and, alone, Batik,
 * PDFBox and FontBox. Never here: reading content, choosing figures, colours, an installed font where a shipped one has the letters,
 * a clock.
 */
@NullMarked
package org.periplus.export;

import org.jspecify.annotations.NullMarked;
