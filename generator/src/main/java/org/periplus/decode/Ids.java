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
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Ids() {}

    /** Tells whether {@code id} has the shape of an id. */
    public static boolean isValid(String id) {
        return id.length() <= MAX_LENGTH && SHAPE.matcher(id).matches() && !isReserved(id);
    }

    /** Tells whether Windows forbids a file of that name. */
    static boolean isReserved(String id) {
        return DEVICE.matcher(id).matches();
    }

    /** Returns the id that {@code text} suggests; empty if it holds no Latin letter and no digit. */
    public static String slug(String text) {
        String plain = (text.length() > MAX_READ ? text.substring(0, MAX_READ) : text).toLowerCase(Locale.ROOT);
        plain = OTHERS.matcher(isPlain(plain) ? plain : bare(plain)).replaceAll("-");
        String cut = plain.length() > MAX_LENGTH - 7 ? plain.substring(0, MAX_LENGTH - 7) : plain;
        return ENDS.matcher(cut).replaceAll("");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
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
