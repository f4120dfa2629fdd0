package org.periplus.figure.engine;

/**
 * Widths of characters that the shipped fonts lack, as wide as any usual fallback font draws them. The reader's machine chooses that
 * font, so a text is allowed the widest.
 *
 * <p>What was found in 250 faces of Noto and DejaVu, regular and bold (the table is written by {@code script-widths.py}):
 *
 * <ul>
 *   <li>Han, kana, hangul and full-width forms: 1 em in all; hangul 0.92 in Noto. Taken: 1.
 *   <li>Hebrew: at most 0.79 em. Arabic: 0.3 to 1.4 em, of all forms a letter takes when joined the widest; a sum of letters is never
 *       narrower than the joined word. Devanagari: at most 1.14 em, conjuncts narrower than their parts. Thai: at most 0.96 em for a letter.
 *       A guess of one width for all, as 0.75 em, is too small for each of them.
 *   <li>Emoji: 1.17 em in Noto Color Emoji, up to 1.37 em in others. Taken: 1.4. A sequence with joiners is one emoji; half a flag is 0.9
 *       because some systems draw two letters instead.
 *   <li>Rare scripts beyond the basic plane: 1.25 em. Cuneiform and hieroglyphs may be wider.
 * </ul>
 *
 * <p>Stateless; the table is read when first needed. Safe for use by several threads.
 */
public final class ScriptWidths {

    private static final WidthTable REGULAR = WidthTable.read("scripts");
    private static final WidthTable BOLD = WidthTable.read("scripts-bold");

    private static final int WIDE = WidthTable.EM;
    private static final int EMOJI = WidthTable.EM * 14 / 10;
    private static final int HALF_FLAG = WidthTable.EM * 9 / 10;
    private static final int RARE = WidthTable.EM * 125 / 100;
    private static final int UNKNOWN = WidthTable.EM * 11 / 10;

    private ScriptWidths() {}

    /**
     * Returns a width in units of {@link WidthTable#EM} that no usual font exceeds; 0 for marks, joiners and controls of direction.
     *
     * @param bold whether letters are at least semi-bold; fonts without a medium weight draw it as the regular one
     */
    static int of(int code, boolean bold) {
        if (isZero(code)) {
            return 0;
        }
        if (isEmoji(code)) {
            return EMOJI;
        }
        if (isHalfFlag(code)) {
            return HALF_FLAG;
        }
        if (code >= WidthTable.LAST) {
            return code < 0x10000 || code >= 0x20000 ? WIDE : RARE;
        }
        int known = (bold ? BOLD : REGULAR).of(code);
        return known == WidthTable.ABSENT ? UNKNOWN : known;
    }

    /** Returns the width of what is drawn as an emoji because a selector asks for it. */
    static int emoji() {
        return EMOJI;
    }

    /** Tells whether a character takes no room of its own: marks, joiners, variation selectors, controls of direction, skin tones. */
    public static boolean isZero(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (code >= 0x1f3fb && code <= 0x1f3ff);
    }

    static boolean isHalfFlag(int code) {
        return code >= 0x1f1e6 && code <= 0x1f1ff;
    }

    private static boolean isEmoji(int code) {
        return (code >= 0x1f000 && code < 0x1fb00 && !isHalfFlag(code)) || (code >= 0x2600 && code < 0x27c0);
    }
}
