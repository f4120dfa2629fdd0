package org.periplus.wording;

/**
 * Words of both directions in one line. A name in Latin letters or a number with its unit that stands in an Arabic phrase would be
 * torn apart by the order of the words around it, so it is set between two invisible characters that keep it together.
 */
final class RightToLeft {

    /** First strong isolate: what follows takes its direction from its own first letter. */
    private static final char BEGIN = '\u2068';

    /** Pop directional isolate. */
    private static final char END = '\u2069';

    private RightToLeft() {}

    /** Tells whether a text has letters that are read from right to left. */
    static boolean speaks(String text) {
        return text.codePoints().map(Character::getDirectionality).anyMatch(RightToLeft::turns);
    }

    /** Returns a text that keeps its own order among words read from right to left. */
    static String apart(String text) {
        boolean foreign = text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return foreign ? BEGIN + text + END : text;
    }

    /** Returns a text that keeps its own order among words read from left to right: also one that begins with a number. */
    static String kept(String text) {
        return speaks(text) ? BEGIN + text + END : text;
    }

    private static boolean turns(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
