package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplus.figure.map.EmotionLine.Spot;

/** Words somebody would like to see, and the places still free for them, the best first. Not safe for use by several threads. */
final class QuoteWish {

    /** Beyond this no two quotes can meet: twice the widest words and their distance from the leaders. */
    private static final double REACH = 420;

    private final Spot spot;
    private final Supplier<List<QuoteTry>> places;
    private Optional<List<QuoteTry>> free = Optional.empty();

    /**
     * Takes the point and what finds the free places, asked at most once.
     *
     * @param places the best first; a list that may be changed
     */
    QuoteWish(Spot spot, Supplier<List<QuoteTry>> places) {
        this.spot = spot;
        this.places = places;
    }

    Spot spot() {
        return spot;
    }

    /** Returns the places free now. */
    List<QuoteTry> free() {
        if (free.isEmpty()) {
            free = Optional.of(places.get());
        }
        return free.orElseThrow();
    }

    /** Tells whether words here could meet words there. */
    boolean near(QuoteWish other) {
        return Math.abs(spot.at().x() - other.spot.at().x()) < REACH;
    }

    /** Tells whether this wish has a place now and would have none beside that quote. */
    boolean isBlockedBy(QuoteTry choice) {
        List<QuoteTry> left = free();
        return !left.isEmpty() && left.stream().allMatch(choice::meets);
    }

    /** Gives up the places that meet a quote just placed. */
    void giveWay(QuoteTry taken) {
        free.ifPresent(left -> left.removeIf(taken::meets));
    }
}
