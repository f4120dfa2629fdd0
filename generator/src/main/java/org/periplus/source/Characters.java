package org.periplus.source;

/** Which characters may stand in content. */
final class Characters {

    private Characters() {}

    /** Tells whether {@code c} is a control character, a line separator of Unicode, half a character, or none at all. */
    static boolean isForbidden(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c <= 0x9f);
        boolean separator = c == 0x2028 || c == 0x2029 || c == 0xfeff;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || separator || half || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    /** Tells whether {@code c} embeds, overrides or isolates a direction of text. */
    static boolean isBidiControl(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}
