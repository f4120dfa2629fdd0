package org.periplus.figure.people;

/** Words somebody says, in quotation marks. Stateless. */
final class Spoken {

    private static final String OPENING = "\u201c\u201e\u201a\u2018\u00ab\u2039\"'\u300c";

    private Spoken() {}

    /** Returns the words in quotation marks, as they are if they begin with one. */
    static String of(String words) {
        String plain = words.strip();
        return plain.isEmpty() || OPENING.indexOf(plain.charAt(0)) >= 0 ? plain : "\u201c" + plain + "\u201d";
    }
}
