package org.periplus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Analysis;
import org.periplus.figure.Figures;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.review.Review;
import org.periplus.wording.Wording;

/** Draws the journeys that changed, as they were and as they are. Links lead nowhere: the page stands alone. */
final class ReviewDrawings {

    private static final int MOST = 6;

    private ReviewDrawings() {}

    static List<SafeHtml> of(Review review, Atlas before, Atlas after, LocalDate day, Wording words) {
        List<Ref> journeys = review.changes().stream()
                .filter(change -> !change.spot().parts().isEmpty())
                .flatMap(change -> change.spot().entry().stream())
                .filter(ref -> ref.kind() == Kind.JOURNEY)
                .distinct()
                .limit(MOST)
                .toList();
        Figures was = new Figures(before, Analysis.of(before, day), day, words);
        Figures is = new Figures(after, Analysis.of(after, day), day, words);
        List<SafeHtml> drawings = new ArrayList<>();
        for (int at = 0; at < journeys.size(); at++) {
            Ref journey = journeys.get(at);
            String name = after.find(journey).isPresent() ? after.nameOf(journey) : before.nameOf(journey);
            drawn(was, before, journey, "b" + at, name + ", before: " + review.base().words())
                    .ifPresent(drawings::add);
            drawn(is, after, journey, "a" + at, name + ", after: " + review.head().words())
                    .ifPresent(drawings::add);
        }
        return drawings;
    }

    private static Optional<SafeHtml> drawn(Figures figures, Atlas atlas, Ref journey, String prefix, String caption) {
        return atlas.find(journey)
                .flatMap(found -> figures.draw(FigureRequest.of(FigureType.JOURNEY_MAP, journey), FigureLinks.NONE, prefix))
                .map(figure -> figures.html(figure, caption));
    }
}
