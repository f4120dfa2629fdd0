package org.periplus.figure.engine;

import java.util.Arrays;

/**
 * How a character of Latin, Greek or Cyrillic text behaves at the end of a line: the classes of Unicode Standard Annex 14 that occur
 * there, named as there. Characters of all other texts have none: {@link UnicodeBreaks} knows them.
 */
enum BreakClass {
    /** Letters and whatever is not listed. */
    AL,
    /** Digits. */
    NU,
    /** A space. */
    SP,
    /** Marks drawn onto the character before them. */
    CM,
    /** No break on either side. */
    GL,
    /** A break may follow: bars, en dashes, spaces of a fixed width. */
    BA,
    /** The hyphen of keyboards. */
    HY,
    /** Hyphens that are nothing else, and the soft hyphen. */
    HH,
    /** A break may stand before it. */
    BB,
    /** Em dash: on either side. */
    B2,
    /** Opening brackets. */
    OP,
    /** Closing marks. */
    CL,
    /** Closing brackets. */
    CP,
    /** Quotation marks that may open or close. */
    QU,
    /** Quotation marks that open. */
    PI,
    /** Quotation marks that close. */
    PF,
    /** Exclamation and question marks. */
    EX,
    /** Commas, full stops, colons. */
    IS,
    /** The slash. */
    SY,
    /** Dots that leave something open. */
    IN,
    /** Signs before numbers, such as that of a currency. */
    PR,
    /** Signs behind numbers, such as percent. */
    PO,
    /** Not of a plain text. */
    NONE;

    private static final int LAST = 0x2300;
    private static final BreakClass[] TABLE = table();

    /** Returns the class of a character; {@link #NONE} where the text is not plain. */
    static BreakClass of(int code) {
        return code < LAST ? TABLE[code] : NONE;
    }

    private static BreakClass[] table() {
        BreakClass[] table = new BreakClass[LAST];
        Arrays.fill(table, NONE);
        plain(table);
        latin(table);
        punctuation(table);
        set(table, PR, "$+\\\u00a3\u00a4\u00a5\u00b1\u2116\u2212\u2213");
        set(table, PO, "%\u00a2\u00b0\u2030\u2031\u2032\u2033\u2034\u20a7\u20b6\u20bb\u20be\u2103\u2109");
        return table;
    }

    private static void plain(BreakClass[] table) {
        fill(table, 0x20, 0x7e, AL);
        fill(table, 0xa0, 0x377, AL);
        fill(table, 0x37a, 0x37f, AL);
        fill(table, 0x384, 0x52f, AL);
        fill(table, 0x1e00, 0x1f15, AL);
        fill(table, 0x2010, 0x2027, AL);
        fill(table, 0x202f, 0x2034, AL);
        fill(table, 0x2039, 0x203a, AL);
        fill(table, 0x20a0, 0x20b5, PR);
        fill(table, 0x20b8, 0x20ba, PR);
        fill(table, 0x20bc, 0x20bf, PR);
        fill(table, 0x2100, 0x218b, AL);
        fill(table, 0x2190, 0x22ee, AL);
        set(table, NONE, "\u038b\u038d\u03a2");
    }

    private static void latin(BreakClass[] table) {
        fill(table, '0', '9', NU);
        fill(table, 0x300, 0x36f, CM);
        fill(table, 0x35c, 0x362, GL);
        fill(table, 0x483, 0x489, CM);
        set(table, SP, " ");
        set(table, GL, "\u00a0\u2011\u202f");
        set(table, BB, "\u00b4\u02c8\u02cc\u02df");
        set(table, OP, "([{\u00a1\u00bf\u201a\u201e");
        set(table, CL, "}");
        set(table, CP, ")]");
        set(table, QU, "\"'");
        set(table, PI, "\u00ab\u2018\u201b\u201c\u201f\u2039");
        set(table, PF, "\u00bb\u2019\u201d\u203a");
    }

    private static void punctuation(BreakClass[] table) {
        set(table, EX, "!?");
        set(table, IS, ",.:;\u00b7\u037e\u0387");
        set(table, SY, "/");
        set(table, HY, "-");
        set(table, HH, "\u00ad\u2010");
        set(table, BA, "|\u2012\u2013\u2027");
        set(table, B2, "\u2014");
        set(table, IN, "\u2024\u2025\u2026");
    }

    private static void fill(BreakClass[] table, int first, int last, BreakClass of) {
        Arrays.fill(table, first, last + 1, of);
    }

    private static void set(BreakClass[] table, BreakClass of, String characters) {
        characters.chars().forEach(code -> table[code] = of);
    }
}
