package org.periplus.export.style;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out how each element of a drawing looks: the rules that match it by weight and order, what it takes over from what it stands
 * in, variables put in (CSS Cascading and Inheritance, level 4, as far as the sheets of a theme need it). Immutable and safe for use
 * by several threads.
 */
public final class Cascade {

    private static final Comparator<Rule> ORDER =
            Comparator.<Rule>comparingInt(rule -> rule.selector().weight()).thenComparingInt(Rule::order);

    private final StyleSheet sheet;
    private final Map<String, String> variables;

    /**
     * Reads a style sheet.
     *
     * @param css its text; what is not understood there is left out, as browsers do
     * @param variables the values of variables by name with both hyphens, such as {@code --ink}
     */
    public Cascade(String css, Map<String, String> variables) {
        this.sheet = StyleSheet.parse(css);
        this.variables = Map.copyOf(variables);
    }

    /** Returns the root of a drawing, such as the {@code svg} itself with its classes. */
    public Styled root(String tag, String css) {
        return styled(Element.root(tag, css), Map.of(), variables);
    }

    /** Returns an element that stands in {@code parent}. */
    public Styled child(Styled parent, String tag, String css) {
        return styled(parent.element().child(tag, css), parent.values(), parent.variables());
    }

    private Styled styled(Element element, Map<Property, String> above, Map<String, String> variablesAbove) {
        List<Map.Entry<String, String>> declared = declared(element);
        Map<String, String> known = new HashMap<>(variablesAbove);
        declared.stream()
                .filter(each -> each.getKey().startsWith("--"))
                .forEach(each ->
                        Variables.put(each.getValue(), known).ifPresent(found -> known.put(each.getKey(), found)));
        Map<Property, String> values = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            String inherited = property.inherited() ? above.get(property) : null;
            values.put(property, inherited == null ? property.initial() : inherited);
        }
        Map<Property, String> before = new EnumMap<>(values);
        declared.forEach(each ->
                Variables.put(each.getValue(), known).ifPresent(found -> set(each.getKey(), found, values, before)));
        return new Styled(element, values, known, presentation(values));
    }

    /** Returns all declarations for an element, the winning ones last. */
    private List<Map.Entry<String, String>> declared(Element element) {
        return sheet.rules().stream()
                .filter(rule -> rule.selector().matches(element))
                .sorted(ORDER)
                .flatMap(rule -> rule.declarations().entrySet().stream())
                .toList();
    }

    /** Sets a value if it is one; else the one before stands, as browsers do. */
    private static void set(String name, String value, Map<Property, String> values, Map<Property, String> before) {
        Optional<Property> property = Property.of(name);
        if (name.equals("font")) {
            FontShorthand.read(value).ifPresent(values::putAll);
        } else if (property.isPresent()) {
            String wanted = value.equals("inherit") ? before.getOrDefault(property.get(), "") : value;
            String old = values.put(property.get(), wanted);
            try {
                presentation(values);
            } catch (IllegalArgumentException none) {
                values.put(property.get(), old == null ? property.get().initial() : old);
            }
        }
    }

    /** Tells whether a declaration means something; variables must be put in already. */
    static boolean isUnderstood(String name, String value) {
        if (name.equals("font")) {
            return FontShorthand.read(value).isPresent();
        }
        Map<Property, String> values = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            values.put(property, property.initial());
        }
        Optional<Property> property = Property.of(name);
        property.ifPresent(found -> values.put(found, value));
        try {
            presentation(values);
            return property.isPresent() || name.startsWith("--");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    static Presentation presentation(Map<Property, String> values) {
        Reader read = new Reader(values);
        String order = read.of(Property.PAINT_ORDER);
        return new Presentation(
                Values.colour(read.of(Property.FILL)),
                Values.share(read.of(Property.FILL_OPACITY)),
                Values.colour(read.of(Property.STROKE)),
                Values.share(read.of(Property.STROKE_OPACITY)),
                Values.length(read.of(Property.STROKE_WIDTH), 1),
                Values.dashes(read.of(Property.STROKE_DASHARRAY)),
                Values.word(read.of(Property.STROKE_LINECAP), "butt", "round", "square"),
                Values.word(read.of(Property.STROKE_LINEJOIN), "miter", "round", "bevel"),
                Values.word(order.replaceAll("\\s+fill$", ""), "normal", "stroke", "fill")
                        .equals("stroke"),
                Values.share(read.of(Property.OPACITY)),
                typography(read),
                Values.word(read.of(Property.TEXT_DECORATION), "none", "underline")
                        .equals("underline"),
                !read.of(Property.DISPLAY).equals("none")
                        && Values.word(read.of(Property.VISIBILITY), "visible", "hidden")
                                .equals("visible"));
    }

    private static Typography typography(Reader read) {
        double size = Values.length(read.of(Property.FONT_SIZE), 16);
        return new Typography(
                read.of(Property.FONT_FAMILY),
                size,
                Values.weight(read.of(Property.FONT_WEIGHT)),
                Values.italic(read.of(Property.FONT_STYLE)),
                Values.stretch(read.of(Property.FONT_STRETCH)),
                Values.spacing(read.of(Property.LETTER_SPACING), size),
                Values.tabular(read.of(Property.FONT_VARIANT_NUMERIC)));
    }

    /** The values of one element, each of which is there. */
    private record Reader(Map<Property, String> values) {
        String of(Property property) {
            return values.getOrDefault(property, property.initial());
        }
    }
}
