package org.periplus.export.style;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties a drawing is styled with: name, value where nothing is said, and whether it is handed down to what stands inside. */
enum Property {
    FILL("fill", "#000000", true),
    FILL_OPACITY("fill-opacity", "1", true),
    STROKE("stroke", "none", true),
    STROKE_OPACITY("stroke-opacity", "1", true),
    STROKE_WIDTH("stroke-width", "1", true),
    STROKE_DASHARRAY("stroke-dasharray", "none", true),
    STROKE_LINECAP("stroke-linecap", "butt", true),
    STROKE_LINEJOIN("stroke-linejoin", "miter", true),
    PAINT_ORDER("paint-order", "normal", true),
    FONT_FAMILY("font-family", "sans-serif", true),
    FONT_SIZE("font-size", "16px", true),
    FONT_WEIGHT("font-weight", "400", true),
    FONT_STYLE("font-style", "normal", true),
    FONT_STRETCH("font-stretch", "100%", true),
    FONT_VARIANT_NUMERIC("font-variant-numeric", "normal", true),
    LETTER_SPACING("letter-spacing", "normal", true),
    TEXT_ANCHOR("text-anchor", "", true),
    VISIBILITY("visibility", "visible", true),
    OPACITY("opacity", "1", false),
    DISPLAY("display", "inline", false),
    TEXT_DECORATION("text-decoration", "none", false);

    /** Properties of a drawing's box in a page, or of a living page; a file has no use for them. */
    private static final Set<String> OF_PAGES = Set.of(
            "flex",
            "outline",
            "outline-offset",
            "cursor",
            "pointer-events",
            "overflow",
            "transition",
            "user-select",
            "color",
            "forced-color-adjust",
            "print-color-adjust",
            "width",
            "height",
            "max-width",
            "min-width",
            "margin",
            "vertical-align",
            "font-optical-sizing",
            "text-rendering",
            "shape-rendering",
            "text-decoration-thickness",
            "text-underline-offset");

    private static final Map<String, Property> BY_NAME =
            Arrays.stream(values()).collect(java.util.stream.Collectors.toUnmodifiableMap(p -> p.css, p -> p));

    private final String css;
    private final String initial;
    private final boolean inherited;

    Property(String css, String initial, boolean inherited) {
        this.css = css;
        this.initial = initial;
        this.inherited = inherited;
    }

    String initial() {
        return initial;
    }

    boolean inherited() {
        return inherited;
    }

    static Optional<Property> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static boolean isKnown(String name) {
        return name.startsWith("--") || name.equals("font") || BY_NAME.containsKey(name);
    }

    static boolean isOfPages(String name) {
        return OF_PAGES.contains(name);
    }
}
