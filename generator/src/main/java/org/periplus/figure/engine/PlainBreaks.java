package org.periplus.figure.engine;

import static org.periplus.figure.engine.BreakClass.*;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where lines of Latin, Greek and Cyrillic text may break: the rules of Unicode Standard Annex 14 as of Unicode 18 as far as
 * such texts meet them, without a library to load. A test holds it to the same answers as {@link UnicodeBreaks}. Used for one
 * text, by one thread.
 */
final class PlainBreaks {

    private static final Set<BreakClass> CLOSING = EnumSet.of(CL, CP, EX, IS, SY);
    private static final Set<BreakClass> QUOTES = EnumSet.of(QU, PI, PF);
    private static final Set<BreakClass> HYPHENS = EnumSet.of(HY, HH);
    private static final Set<BreakClass> NOT_BEFORE = EnumSet.of(BA, HY, HH, IN);
    private static final Set<BreakClass> BRACKETS = EnumSet.of(CL, CP);
    private static final Set<BreakClass> SIGNS = EnumSet.of(PR, PO);

    private final BreakClass[] classes;
    private final int[] starts;
    private final int count;

    private PlainBreaks(String text) {
        classes = new BreakClass[text.length()];
        starts = new int[text.length()];
        int last = 0;
        for (int at = 0; at < text.length(); at++) {
            BreakClass here = BreakClass.of(text.charAt(at));
            boolean carries = here == CM && last > 0 && classes[last - 1] != SP;
            if (!carries) {
                classes[last] = here == CM ? AL : here;
                starts[last] = at;
                last++;
            }
        }
        count = last;
    }

    /** Tells whether a text is plain, so that {@link #of} answers for it. */
    static boolean covers(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (BreakClass.of(text.charAt(at)) == NONE) {
                return false;
            }
        }
        return true;
    }

    /** Returns the indexes in a plain text before which a line may break; neither 0 nor its length. */
    static BitSet of(String text) {
        PlainBreaks breaks = new PlainBreaks(text);
        BitSet found = new BitSet(text.length());
        for (int i = 1; i < breaks.count; i++) {
            if (breaks.mayBreak(i)) {
                found.set(breaks.starts[i]);
            }
        }
        return found;
    }

    /** Tells whether a line may break between the character before {@code i} and the one at {@code i}. */
    private boolean mayBreak(int i) {
        BreakClass before = classes[i - 1];
        BreakClass here = classes[i];
        if (before == AL && here == AL || here == SP) {
            return false;
        }
        if (before == SP) {
            return breaksBehindSpace(i, here);
        }
        return !(before == GL
                || (here == GL && !HYPHENS.contains(before))
                || CLOSING.contains(here)
                || before == OP
                || QUOTES.contains(here)
                || QUOTES.contains(before)
                || (before == B2 && here == B2)
                || NOT_BEFORE.contains(here)
                || before == BB
                || beginsWithHyphen(i)
                || joinsLetters(before, here)
                || joinsNumber(i));
    }

    private boolean breaksBehindSpace(int i, BreakClass here) {
        int last = i - 1;
        while (last > 0 && classes[last] == SP) {
            last--;
        }
        BreakClass before = classes[last];
        boolean opened = before == OP || (before == PI && mayOpen(last));
        boolean ofNumber = here == IS && at(i + 1) == NU;
        boolean closes = (CLOSING.contains(here) && !ofNumber) || (here == PF && mayClose(i));
        return !(opened || closes || (before == B2 && here == B2));
    }

    /** Tells whether a quotation mark opens where it stands. */
    private boolean mayOpen(int at) {
        BreakClass before = at(at - 1);
        return before == NONE || before == OP || QUOTES.contains(before) || before == GL || before == SP;
    }

    /** Tells whether a quotation mark closes where it stands. */
    private boolean mayClose(int at) {
        BreakClass after = at(at + 1);
        return after == NONE
                || after == SP
                || after == GL
                || CLOSING.contains(after)
                || BRACKETS.contains(after)
                || QUOTES.contains(after);
    }

    /** Keeps a hyphen that begins a word with the word. */
    private boolean beginsWithHyphen(int i) {
        BreakClass earlier = at(i - 2);
        return HYPHENS.contains(classes[i - 1])
                && classes[i] == AL
                && (earlier == NONE || earlier == SP || earlier == GL);
    }

    private static boolean joinsLetters(BreakClass before, BreakClass here) {
        boolean letterBefore = before == AL || before == NU;
        boolean letterHere = here == AL || here == NU;
        return (letterBefore && letterHere)
                || (SIGNS.contains(before) && here == AL)
                || (before == AL && SIGNS.contains(here))
                || (before == IS && here == AL)
                || (letterBefore && here == OP)
                || (before == CP && letterHere);
    }

    private boolean joinsNumber(int i) {
        BreakClass before = classes[i - 1];
        BreakClass here = classes[i];
        if (here == NU) {
            return SIGNS.contains(before) || before == HY || before == IS || numberEnds(i - 1);
        }
        if (here == OP) {
            return SIGNS.contains(before) && (at(i + 1) == NU || (at(i + 1) == IS && at(i + 2) == NU));
        }
        return SIGNS.contains(here) && (numberEnds(i - 1) || (BRACKETS.contains(before) && numberEnds(i - 2)));
    }

    /** Tells whether a number ends there, with its commas, full stops and slashes. */
    private boolean numberEnds(int last) {
        int at = last;
        while (at >= 0 && (classes[at] == IS || classes[at] == SY)) {
            at--;
        }
        return at(at) == NU;
    }

    private BreakClass at(int i) {
        return i < 0 || i >= count ? NONE : classes[i];
    }
}
