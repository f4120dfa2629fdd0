package org.periplus.export.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The property {@code font}: style, weight, size, height of a line (which a drawing has no use for), families. Stateless. */
final class FontShorthand {

    private static final Pattern FORM = Pattern.compile(
            "(?:(italic|oblique|normal)\\s+)?(?:(\\d{3}|bold|normal)\\s+)?(\\d*\\.?\\d+px)(?:\\s*/\\s*[\\d.]+(?:px)?)?\\s+(.+)");

    private FontShorthand() {}

    /** Returns the properties it sets, with their usual values where it names none; empty if it is not understood. */
    static Optional<Map<Property, String>> read(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<Property, String> set = new EnumMap<>(Property.class);
        set.put(Property.FONT_STYLE, form.group(1) == null ? "normal" : form.group(1));
        set.put(Property.FONT_WEIGHT, form.group(2) == null ? "400" : form.group(2));
        set.put(Property.FONT_SIZE, form.group(3));
        set.put(Property.FONT_FAMILY, form.group(4));
        set.put(Property.FONT_STRETCH, "100%");
        set.put(Property.FONT_VARIANT_NUMERIC, "normal");
        return Optional.of(set);
    }
}
