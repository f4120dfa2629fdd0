package org.periplus.json;

/**
 * A text.
 *
 * @param value any characters; always well-formed UTF-16
 */
public record JsonText(String value) implements Json {

    private static final String REPLACEMENT = "\uFFFD";

    /** Takes the text; half surrogate pairs, which UTF-8 cannot say, become U+FFFD. */
    public JsonText {
        value = wellFormed(value);
    }

    static String wellFormed(String text) {
        if (text.codePoints().noneMatch(JsonText::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.append(isHalf(point) ? REPLACEMENT : Character.toString(point)));
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
