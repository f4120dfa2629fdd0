package org.periplus.export.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** An element with everything the style sheet says of it. Immutable and safe for use by several threads. */
public final class Styled {

    private final Element element;
    private final Map<Property, String> values;
    private final Map<String, String> variables;
    private final Presentation presentation;

    Styled(Element element, Map<Property, String> values, Map<String, String> variables, Presentation presentation) {
        this.element = element;
        this.values = Collections.unmodifiableMap(new EnumMap<>(values));
        this.variables = Map.copyOf(variables);
        this.presentation = presentation;
    }

    Element element() {
        return element;
    }

    Map<Property, String> values() {
        return values;
    }

    Map<String, String> variables() {
        return variables;
    }

    /** Returns how the element looks. */
    public Presentation presentation() {
        return presentation;
    }

    /** Returns the end of a text that the style sheet asks for: {@code start}, {@code middle}, {@code end}, or empty for none. */
    public String anchor() {
        return values.getOrDefault(Property.TEXT_ANCHOR, "");
    }
}
