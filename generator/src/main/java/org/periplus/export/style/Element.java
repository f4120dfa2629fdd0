package org.periplus.export.style;

import java.util.List;
import java.util.Optional;

/**
 * A node of a drawing as selectors see it.
 *
 * @param tag the name of the SVG element, such as {@code rect}
 * @param classes its semantic classes
 * @param parent what it stands in; empty for the root
 */
public record Element(String tag, List<String> classes, Optional<Element> parent) {

    /** Takes a copy of the classes. */
    public Element {
        classes = List.copyOf(classes);
    }

    /** Returns the root of a drawing; {@code css} holds classes separated by spaces. */
    public static Element root(String tag, String css) {
        return new Element(tag, words(css), Optional.empty());
    }

    /** Returns an element in this one; {@code css} holds classes separated by spaces. */
    public Element child(String tag, String css) {
        return new Element(tag, words(css), Optional.of(this));
    }

    private static List<String> words(String css) {
        return css.isBlank() ? List.of() : List.of(css.strip().split("\\s+"));
    }
}
