package org.periplus.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes one of all ways to write a word: capitals, accents, ligatures, Arabic vowel signs and forms of alef do not matter, nor, in
 * German, whether {@code ü} is written {@code ue}. The script of the theme does the same ({@code search-words.js}). Stateless.
 */
final class Folding {

    private static final int LONGEST = 40;

    private final boolean german;

    /** Takes the first part of the language's tag. */
    Folding(String language) {
        this.german = language.equals("de");
    }

    /** Returns the word folded: letters, digits and marks alone, at most {@value #LONGEST} of them; empty if nothing is left. */
    String fold(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        parted.codePoints().filter(Folding::isKept).forEach(c -> kept.append(plain(c)));
        String folded = Normalizer.normalize(german ? withoutUmlauts(kept) : kept, Normalizer.Form.NFC);
        return folded.codePointCount(0, folded.length()) <= LONGEST
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
    }

    /** Tells whether the character is part of a word. */
    static boolean isOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Tells whether the character is of a script that puts no spaces between words: Thai to Khmer, kana, Chinese. */
    static boolean isUnspaced(int c) {
        return c >= 0x0E00 && c <= 0x0EFF
                || c >= 0x1000 && c <= 0x109F
                || c >= 0x1780 && c <= 0x17FF
                || c >= 0x3040 && c <= 0x30FF
                || c >= 0x31F0 && c <= 0x31FF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF66 && c <= 0xFF9F
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    private static boolean isKept(int c) {
        boolean accent = c >= 0x0300 && c <= 0x036F;
        boolean hebrew = c >= 0x0591 && c <= 0x05C7;
        boolean arabic = c >= 0x0610 && c <= 0x061A || c >= 0x064B && c <= 0x065F || c == 0x0670 || c == 0x0640;
        return !accent && !hebrew && !arabic && isOfWord(c);
    }

    private static String plain(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ł' -> "l";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            case 0x0671 -> "\u0627";
            case 0x0649, 0x06CC -> "\u064A";
            case 0x0629 -> "\u0647";
            case 0x06A9 -> "\u0643";
            default -> Character.toString(c);
        };
    }

    /** Takes the e from ae, oe and ue where it may stand for two dots: not behind a vowel or q, as in neue or Quelle. */
    private static CharSequence withoutUmlauts(CharSequence word) {
        StringBuilder bare = new StringBuilder();
        boolean vowel = false;
        boolean open = false;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c == 'e' && open) {
                open = false;
                vowel = true;
                continue;
            }
            bare.append(c);
            open = c == 'a' || c == 'o' || c == 'u' && !vowel;
            vowel = "aeiouqy".indexOf(c) >= 0;
        }
        return bare;
    }
}
