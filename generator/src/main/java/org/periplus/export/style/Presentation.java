package org.periplus.export.style;

import java.util.List;

/**
 * How one shape looks, everything worked out.
 *
 * @param fill a colour as {@code #rrggbb}, or {@value #NONE}
 * @param fillOpacity 0 to 1
 * @param stroke a colour as {@code #rrggbb}, or {@value #NONE}
 * @param strokeOpacity 0 to 1
 * @param strokeWidth in pixels
 * @param dashes lengths of dashes and gaps in pixels; empty for a solid line
 * @param cap {@code butt}, {@code round} or {@code square}
 * @param join {@code miter}, {@code round} or {@code bevel}
 * @param strokeFirst whether the fill covers the stroke, as a halo around text asks for
 * @param opacity of the element as a whole, 0 to 1, not that of what it stands in
 * @param typography how its text is lettered
 * @param underlined whether its text is underlined
 * @param shown false for what is not drawn at all
 */
public record Presentation(
        String fill,
        double fillOpacity,
        String stroke,
        double strokeOpacity,
        double strokeWidth,
        List<Double> dashes,
        String cap,
        String join,
        boolean strokeFirst,
        double opacity,
        Typography typography,
        boolean underlined,
        boolean shown) {

    /** No colour at all. */
    public static final String NONE = "none";

    /** Takes a copy of the dashes. */
    public Presentation {
        dashes = List.copyOf(dashes);
    }

    /** Tells whether the inside is painted. */
    public boolean isFilled() {
        return !fill.equals(NONE);
    }

    /** Tells whether the outline is painted. */
    public boolean isStroked() {
        return !stroke.equals(NONE) && strokeWidth > 0;
    }
}
