package org.periplus.compose.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.Loss;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Gain;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.JourneyPage;
import org.periplus.page.NamedLink;
import org.periplus.wording.Numerals;

/** What stands out on a journey: the lowest point, the best moment, the largest loss. */
final class JourneyHighlights {

    private static final int FACE = 34;

    private final Sheet sheet;
    private final JourneyAnalysis figures;

    JourneyHighlights(Sheet sheet, JourneyAnalysis figures) {
        this.sheet = sheet;
        this.figures = figures;
    }

    List<JourneyPage.Highlight> all() {
        Optional<CurvePoint> best =
                figures.best().filter(point -> !figures.lowest().equals(Optional.of(point)));
        return Stream.of(
                        figures.lowest().map(point -> point(Label.LOWEST, point, worstPain(point.touchpoint()))),
                        best.map(point -> point(Label.BEST, point, firstGain(point.touchpoint()))),
                        figures.largestLoss().map(this::loss))
                .flatMap(Optional::stream)
                .toList();
    }

    private JourneyPage.Highlight point(Label label, CurvePoint point, Optional<String> remark) {
        double emotion = point.emotion().orElse(0.0);
        Touchpoint touchpoint = point.touchpoint();
        NamedLink link = new NamedLink(
                sheet.say(
                        "journey.point",
                        "touchpoint",
                        touchpoint.name(),
                        "emotion",
                        sheet.words().numerals().signed(emotion)),
                "#" + Anchors.touchpoint(touchpoint.id()));
        return new JourneyPage.Highlight(
                sheet.figures().face(emotion, FACE),
                sheet.label(label),
                link,
                remark.or(touchpoint::action).orElse(""));
    }

    private static Optional<String> worstPain(Touchpoint touchpoint) {
        return touchpoint.pains().stream()
                .max(Comparator.comparing((Pain pain) -> pain.severity().orElse(0)))
                .map(Pain::text);
    }

    private static Optional<String> firstGain(Touchpoint touchpoint) {
        return touchpoint.gains().stream().findFirst().map(Gain::text);
    }

    private JourneyPage.Highlight loss(Loss loss) {
        Stage stage = loss.stage();
        Numerals numerals = sheet.words().numerals();
        NamedLink link = new NamedLink(
                sheet.say("journey.leave", "percent", numerals.percent(loss.percent()), "stage", stage.name()),
                "#" + Anchors.stage(stage.id()));
        double entered = loss.lost() * 100 / loss.percent();
        String remark = sheet.say("journey.lost", "entered", Math.round(entered), "lost", Math.round(loss.lost()));
        return new JourneyPage.Highlight(sheet.figures().loss(26), sheet.label(Label.LOSS), link, remark);
    }
}
