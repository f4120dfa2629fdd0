package org.periplus.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Sense;
import org.periplus.telling.Sentence;
import org.periplus.telling.Teller;

/**
 * A change as a row of a table.
 *
 * @param what what changed, in words
 * @param before what was said; a dash for nothing
 * @param after what is said; a dash for nothing
 */
record Row(String what, String before, String after) {

    private static final String NOTHING = "–";
    private static final int ROOM = 200;

    static Row of(Change change, Teller teller) {
        String sense =
                change.sense() == Sense.NEITHER ? "" : " (" + change.sense().word() + ")";
        String what = teller.subject(change).text();
        if (change.field().isEmpty() || change.op() == Op.RENAMED || change.op() == Op.MOVED) {
            return new Row(what, NOTHING, became(change.op()) + sense);
        }
        List<Sentence.Piece> pieces = teller.full(change).pieces();
        String before =
                text(pieces.stream().filter(Sentence.Before.class::isInstance).toList());
        String after =
                text(pieces.stream().filter(Sentence.After.class::isInstance).toList());
        return new Row(
                what,
                change.before().isNothing() ? NOTHING : before.isEmpty() ? teller.before(change, ROOM) : before,
                (change.after().isNothing() ? NOTHING : after.isEmpty() ? teller.after(change, ROOM) : after) + sense);
    }

    private static String became(Op op) {
        return switch (op) {
            case ADDED -> "new";
            case REMOVED -> "gone";
            case MOVED, RENAMED, EDITED -> NOTHING;
        };
    }

    private static String text(Collection<Sentence.Piece> pieces) {
        return pieces.stream().map(Sentence.Piece::text).collect(Collectors.joining(", "));
    }
}
