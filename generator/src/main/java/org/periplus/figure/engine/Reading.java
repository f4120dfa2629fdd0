package org.periplus.figure.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The direction in which a language or a text is read. */
public enum Reading {
    /** From left to right. */
    LEFT_TO_RIGHT("ltr"),
    /** From right to left, as Arabic and Hebrew. */
    RIGHT_TO_LEFT("rtl");

    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur",
            "yi");
    private static final Set<String> SCRIPTS =
            Set.of("adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");
    private static final int SCRIPT_LENGTH = 4;

    private final String word;

    Reading(String word) {
        this.word = word;
    }

    /** Returns the word of HTML and SVG: {@code ltr} or {@code rtl}. */
    public String word() {
        return word;
    }

    /** Tells whether it is from right to left. */
    public boolean isMirrored() {
        return this == RIGHT_TO_LEFT;
    }

    /**
     * Returns the direction of a language.
     *
     * @param tag as in BCP 47, such as {@code ar-EG} or {@code az-Arab}; a script decides before the language; empty reads from left
     *     to right
     */
    public static Reading ofLanguage(Optional<String> tag) {
        List<String> parts =
                List.of(tag.orElse("").strip().toLowerCase(Locale.ROOT).split("[-_]", -1));
        Optional<String> script = parts.stream()
                .skip(1)
                .limit(2)
                .filter(part -> part.length() == SCRIPT_LENGTH && Character.isLetter(part.charAt(0)))
                .findFirst();
        boolean mirrored = script.map(SCRIPTS::contains).orElse(LANGUAGES.contains(parts.get(0)));
        return mirrored ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** Returns the direction of a text: that of its first letter; from left to right without one, so that numbers keep their signs. */
    public static Reading ofText(String text) {
        for (int at = 0; at < text.length(); ) {
            int code = text.codePointAt(at);
            byte direction = Character.getDirectionality(code);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return LEFT_TO_RIGHT;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return RIGHT_TO_LEFT;
            }
            at += Character.charCount(code);
        }
        return LEFT_TO_RIGHT;
    }

    /** Tells whether a text has a letter of a script that is read from right to left. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
