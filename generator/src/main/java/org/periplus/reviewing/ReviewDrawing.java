package org.periplus.reviewing;

import org.periplus.figure.engine.Figure;
import org.periplus.html.SafeHtml;
import org.periplus.model.Ref;

/**
 * A journey that changed, as it was and as it is over one another.
 *
 * @param journey which one
 * @param figure the drawing; no link is in it
 * @param html the same for a page
 */
public record ReviewDrawing(Ref journey, Figure figure, SafeHtml html) {}
