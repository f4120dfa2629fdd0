package org.periplus.decode;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The shape of ids, and ids made from text. Stateless; safe for use by several threads. */
public final class Ids {

    static final int MAX_LENGTH = 80;

    private static final int MAX_READ = 500;

    /** What an id may be, for messages. */
    public static final String RULE =
            "an id has lower-case letters a to z, digits and single hyphens between them, at most 80 in all";

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final int LONGEST_DEVICE = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Ids() {}

    /** Tells whether {@code id} has the shape of an id. */
    public static boolean isValid(String id) {
        return id.length() <= MAX_LENGTH && SHAPE.matcher(id).matches() && !isReserved(id);
    }

    /** Tells whether Windows forbids a file of that name. */
    static boolean isReserved(String id) {
        return id.length() <= LONGEST_DEVICE && DEVICE.matcher(id).matches();
    }

    /** Returns the id that {@code text} suggests; empty if it holds no Latin letter and no digit. */
    public static String slug(String text) {
        String plain = (text.length() > MAX_READ ? text.substring(0, MAX_READ) : text).toLowerCase(Locale.ROOT);
        plain = hyphenated(isPlain(plain) ? plain : bare(plain));
        int from = plain.startsWith("-") ? 1 : 0;
        int to = Math.min(plain.length(), MAX_LENGTH - 7);
        return plain.substring(Math.min(from, to), to > from && plain.charAt(to - 1) == '-' ? to - 1 : to);
    }

    /** Returns lower-case text with one hyphen for all that stands between letters of Latin and digits. */
    private static String hyphenated(String text) {
        StringBuilder id = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                id.append(c);
            } else if (id.length() == 0 || id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        return id.toString();
    }

    /** Returns text with which other text is the same if it differs in nothing but letters' case and how marks are written. */
    static String folded(String text) {
        String one = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return one.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Returns lower-case text without marks, its letters as those of Latin that come next to them. */
    private static String bare(String text) {
        String plain = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
