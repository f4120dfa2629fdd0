package org.periplus.figure.map;

import org.periplus.html.SafeHtml;

/**
 * A sign of the map explained.
 *
 * @param mark a decorative drawing of the sign
 * @param words plain text
 */
public record LegendEntry(SafeHtml mark, String words) {}
