package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Next;
import org.periplus.wording.Wording;

/**
 * A way on that says more than "the next card": a branch forward, a loop back, or a hand-over to the next card that drops something.
 *
 * @param from where it begins
 * @param to where it leads; the same for a loop on one touchpoint
 * @param next as written
 */
record Way(MapGrid.Slot from, MapGrid.Slot to, Next next, Kind kind) {

    /** What a way is. */
    enum Kind {
        /** Leads forward, past other touchpoints or as one of several ways. */
        BRANCH,
        /** Leads back, or to the same touchpoint again. */
        LOOP,
        /** The usual way to the next touchpoint, on which something is lost. */
        HANDOVER
    }

    /** Returns the ways to be drawn, in the order of the journey. Ways to touchpoints that do not exist are left out. */
    static List<Way> of(MapGrid grid) {
        List<MapGrid.Slot> slots = grid.slots();
        Map<String, MapGrid.Slot> byId = new HashMap<>();
        slots.forEach(slot -> byId.putIfAbsent(slot.touchpoint().id(), slot));
        List<Way> ways = new ArrayList<>();
        for (MapGrid.Slot slot : slots) {
            List<Next> nexts = slot.touchpoint().next();
            for (Next next : nexts) {
                Optional.ofNullable(byId.get(next.to()))
                        .ifPresent(to -> kind(slot, to, next, nexts.size() == 1)
                                .ifPresent(kind -> ways.add(new Way(slot, to, next, kind))));
            }
        }
        return ways;
    }

    private static Optional<Kind> kind(MapGrid.Slot from, MapGrid.Slot to, Next next, boolean only) {
        if (to.index() <= from.index()) {
            return Optional.of(Kind.LOOP);
        }
        boolean plain = only && next.when().isEmpty() && next.share().isEmpty();
        if (to.index() > from.index() + 1 || !plain) {
            return Optional.of(Kind.BRANCH);
        }
        return lost(next).map(words -> Kind.HANDOVER);
    }

    private static Optional<String> lost(Next next) {
        return next.lost().map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Returns what the hand-over drops. */
    Optional<String> lost() {
        return lost(next);
    }

    /** Tells whether it is known how many go this way. */
    boolean counted() {
        return next.share().isPresent();
    }

    /** Returns how many touchpoints it is long. */
    int span() {
        return Math.abs(to.index() - from.index());
    }

    /** Returns how many go this way, and when; where neither is known, where it leads. */
    String words(Wording words) {
        List<String> parts = new ArrayList<>();
        share(words).ifPresent(parts::add);
        next.when().map(String::strip).filter(when -> !when.isEmpty()).ifPresent(parts::add);
        return parts.isEmpty() ? target(words) : words.commas(parts);
    }

    /** Returns the words for a map that has no room for more: how many, or where. */
    String shortWords(Wording words) {
        return share(words).orElseGet(() -> target(words));
    }

    /** Returns how many go this way, such as {@code 28%}. */
    Optional<String> share(Wording words) {
        return next.share().map(share -> words.numerals().withUnit(share.percent(), Optional.of("%")));
    }

    private String target(Wording words) {
        return words.say(kind == Kind.LOOP ? "map.way.back" : "map.way.to", "number", to.number());
    }

    /** Returns the way as words in a sentence, such as "back to 3, Pram question, 28%, when the line is busy, losing the seats". */
    String told(Wording words) {
        List<String> parts = new ArrayList<>();
        parts.add(target(words));
        parts.add(to.touchpoint().name());
        share(words).ifPresent(parts::add);
        next.when()
                .map(String::strip)
                .filter(when -> !when.isEmpty())
                .ifPresent(when -> parts.add(words.say("map.way.when", "when", when)));
        lost().ifPresent(lost -> parts.add(words.say("map.way.lost", "lost", lost)));
        return words.commas(parts);
    }
}
