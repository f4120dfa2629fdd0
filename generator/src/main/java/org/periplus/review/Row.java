package org.periplus.review;

import java.util.List;
import java.util.stream.Collectors;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.telling.Sentence;

/**
 * A change as a row of a table.
 *
 * @param what what changed, in words
 * @param before what was said; a dash for nothing
 * @param after what is said; a dash for nothing
 */
record Row(String what, String before, String after) {

    private static final String NOTHING = "–";

    /** Takes a sentence apart; one without values stays whole. */
    static Row of(Sentence sentence, Change change) {
        List<Sentence.Piece> pieces = sentence.pieces();
        int first = 0;
        while (first < pieces.size() && !isValue(pieces.get(first))) {
            first++;
        }
        String what = text(pieces.subList(0, first)).replaceAll("[\\s:]+$", "");
        if (first == pieces.size() || what.isBlank()) {
            return new Row(sentence.text(), NOTHING, change.op() == Op.ADDED ? "new" : NOTHING);
        }
        String before = text(pieces.stream().filter(Sentence.Before.class::isInstance).toList());
        String after = text(pieces.stream().filter(Sentence.After.class::isInstance).toList());
        String sense = change.sense() == org.periplus.change.Sense.NEITHER
                ? ""
                : " (" + change.sense().word() + ")";
        return new Row(what, before.isEmpty() ? NOTHING : before, (after.isEmpty() ? NOTHING : after) + sense);
    }

    private static boolean isValue(Sentence.Piece piece) {
        return piece instanceof Sentence.Before || piece instanceof Sentence.After;
    }

    private static String text(List<? extends Sentence.Piece> pieces) {
        return pieces.stream().map(Sentence.Piece::text).collect(Collectors.joining());
    }
}
