package org.periplus.wording;

import java.util.List;
import java.util.Locale;

/**
 * The forms that a count takes, by the plural rules of Unicode CLDR 48 for whole numbers. Stateless; safe for use by several
 * threads.
 */
public enum Plural {
    /** None, where a language has words of its own for it. */
    ZERO,
    /** One, and in French none. */
    ONE,
    /** Two in Arabic. */
    TWO,
    /** A few in Arabic: 3 to 10 within each hundred. */
    FEW,
    /** Many: in Arabic 11 to 99 within each hundred, in French and Spanish whole millions. */
    MANY,
    /** All others; every language has it. */
    OTHER;

    /** Returns the word the form has in files: {@code one}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the form of a count in a language given as BCP 47 tag; languages without a rule here are taken as English is. */
    public static Plural of(String language, long count) {
        long size = Math.abs(count);
        return switch (Wording.primary(language)) {
            case "ar" -> arabic(size);
            case "fr" -> size <= 1 ? ONE : millions(size);
            case "es" -> size == 1 ? ONE : millions(size);
            default -> size == 1 ? ONE : OTHER;
        };
    }

    /** Returns the forms that a language cannot do without, in the order of this list. */
    public static List<Plural> needed(String language) {
        return Wording.primary(language).equals("ar") ? List.of(values()) : List.of(ONE, OTHER);
    }

    private static Plural millions(long size) {
        return size != 0 && size % 1_000_000 == 0 ? MANY : OTHER;
    }

    private static Plural arabic(long size) {
        if (size <= 2) {
            return List.of(ZERO, ONE, TWO).get((int) size);
        }
        long rest = size % 100;
        if (rest >= 3 && rest <= 10) {
            return FEW;
        }
        return rest >= 11 ? MANY : OTHER;
    }
}
