package org.periplus.compose.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.page.HomePage;

/** The moments of all journeys as they are, from the worst on: as their main personas feel them. */
final class HomeMoments {

    private static final int MOST = 6;

    /** Fewer moments than these give no finding. */
    private static final int ENOUGH = 5;

    private static final int MOST_SEVERE = 5;

    private final Sheet sheet;
    private final List<Point> points;

    HomeMoments(Sheet sheet) {
        this.sheet = sheet;
        Comparator<Point> order = Comparator.comparing((Point point) -> point.emotion);
        this.points = sheet.atlas().journeys().stream()
                .filter(journey -> journey.state() == JourneyState.CURRENT)
                .flatMap(this::points)
                .sorted(order.thenComparing(point -> -point.severity())
                        .thenComparing(
                                point -> -point.at.touchpoint().importance().orElse(0))
                        .thenComparing(point -> point.journey.id()))
                .toList();
    }

    private Stream<Point> points(Journey journey) {
        JourneyAnalysis figures = sheet.analysis().journey(journey.id());
        return figures.mainPoints().stream()
                .flatMap(at -> at.emotion().map(emotion -> new Point(journey, at, emotion)).stream());
    }

    /** Returns how many moments feel bad and which is the worst, if any does and there are enough to say so. */
    Optional<String> headline() {
        long bad = points.stream().filter(point -> point.emotion < 0).count();
        return points.stream()
                .findFirst()
                .filter(worst -> worst.emotion < 0 && points.size() >= ENOUGH)
                .map(worst -> sheet.say(
                        "home.finding",
                        "n",
                        bad,
                        "all",
                        sheet.words().numerals().count(points.size()),
                        "place",
                        worst.at.touchpoint().name()));
    }

    /** Returns the moments that feel bad, the worst first; of equals the one with the gravest pain. */
    List<HomePage.Moment> worst() {
        return points.stream()
                .filter(point -> point.emotion < 0)
                .limit(MOST)
                .map(this::moment)
                .toList();
    }

    private HomePage.Moment moment(Point point) {
        String stage = point.journey.stages().stream()
                .filter(each -> each.id().equals(point.at.stageId()))
                .findFirst()
                .map(Stage::name)
                .orElse("");
        Optional<Pain> worst = point.pain();
        Optional<Integer> severity = worst.flatMap(Pain::severity);
        return new HomePage.Moment(
                sheet.link(
                        point.journey.ref(),
                        Anchors.touchpoint(point.at.touchpoint().id()),
                        point.at.touchpoint().name()),
                sheet.words().wording().commas(List.of(point.journey.name(), stage)),
                new Moods(sheet).of(Optional.of(point.emotion), point.at.assumed()),
                worst.map(Pain::text).orElse(""),
                severity.map(value -> sheet.figures().bars(value, MOST_SEVERE, "sev", ""))
                        .orElse(SafeHtml.EMPTY),
                severity.map(value -> sheet.say(
                                "home.severity", "severity", sheet.words().of(value, MOST_SEVERE)))
                        .orElse(""));
    }

    /** A touchpoint of a journey whose emotion is known. */
    private record Point(Journey journey, CurvePoint at, double emotion) {

        Optional<Pain> pain() {
            return at.touchpoint().pains().stream()
                    .max(Comparator.comparing((Pain pain) -> pain.severity().orElse(0)));
        }

        int severity() {
            return pain().flatMap(Pain::severity).orElse(0);
        }
    }
}
