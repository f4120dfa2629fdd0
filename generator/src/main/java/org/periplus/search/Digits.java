package org.periplus.search;

/** Writes whole numbers as few characters of plain text: five bits each, the least first; 32 and more means that another follows. */
final class Digits {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Digits() {}

    /** Writes a number from 0. */
    static void write(int number, StringBuilder to) {
        int rest = number;
        while (rest >= MORE) {
            to.append(ALPHABET.charAt(rest % MORE + MORE));
            rest >>= BITS;
        }
        to.append(ALPHABET.charAt(rest));
    }

    /** Returns the single character of a number from 0 to 63. */
    static char one(int number) {
        return ALPHABET.charAt(number);
    }
}
