package org.periplus.figure.engine;

import org.periplus.wording.Wording;

/** What somebody said or thought, in the quotation marks of the site's language. Stateless; safe for use by several threads. */
public final class Spoken {

    private static final String OPENING = "\u201c\u201e\u201a\u2018\u00ab\u2039\"'\u300c";

    private Spoken() {}

    /** Returns the words in quotation marks, unless they begin with one already; empty for nothing but spaces. */
    public static String of(Wording words, String said) {
        String plain = said.strip();
        return plain.isEmpty() || OPENING.indexOf(plain.charAt(0)) >= 0
                ? plain
                : words.say("quote.open") + plain + words.say("quote.close");
    }
}
