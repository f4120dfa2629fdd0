package org.periplus.reviewing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.analysis.Analysis;
import org.periplus.change.Change;
import org.periplus.figure.Figures;
import org.periplus.figure.past.JourneyPast;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.review.Review;
import org.periplus.wording.Wording;

/** Draws the journeys that changed, each before and after over one another, the one with the gravest changes first. */
final class ReviewDrawings {

    private ReviewDrawings() {}

    static List<ReviewDrawing> of(Review review, Atlas before, Atlas after, LocalDate day, Wording words) {
        Figures figures = new Figures(after, Analysis.of(after, day), day, words);
        List<ReviewDrawing> drawings = new ArrayList<>();
        for (Ref journey : journeys(review)) {
            JourneyPast past = new JourneyPast(
                    before.find(Journey.class, journey),
                    after.find(Journey.class, journey),
                    before,
                    after,
                    review.changes(),
                    new JourneyPast.Labels(review.base().words(), review.head().words()));
            figures.past(past, "j" + drawings.size())
                    .map(figure -> new ReviewDrawing(
                            journey,
                            figure,
                            figures.html(figure, figure.scene().desc().orElse(figure.title()))))
                    .ifPresent(drawings::add);
        }
        return drawings;
    }

    /** Of a journey that came or went, or changed in a part; one in which only a word about it changed looks as before. */
    private static List<Ref> journeys(Review review) {
        return review.changes().stream()
                .filter(change ->
                        !change.spot().parts().isEmpty() || change.field().isEmpty())
                .sorted(Comparator.comparing(Change::weight))
                .flatMap(change -> change.spot().entry().stream())
                .filter(ref -> ref.kind() == Kind.JOURNEY)
                .distinct()
                .toList();
    }
}
