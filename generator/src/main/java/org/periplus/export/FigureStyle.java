package org.periplus.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How figures look outside a page: what a theme says, without the theme.
 *
 * @param css the style sheets of drawings, one after the other
 * @param colours the theme's colours in one scheme, by name without hyphens, such as {@code ink}; holds at least {@code paper} and
 *     {@code ink}
 */
public record FigureStyle(String css, Map<String, String> colours) {

    /** Takes a copy of the colours. */
    public FigureStyle {
        colours = Collections.unmodifiableMap(new TreeMap<>(colours));
    }

    /** Returns a colour as {@code #rrggbb}; that of ink where the theme has none of that name. */
    String colour(String name) {
        return colours.getOrDefault(name, colours.getOrDefault("ink", "#000000"));
    }
}
