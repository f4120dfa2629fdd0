package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import org.periplus.model.Emotion;
import org.periplus.model.Journey;

/**
 * The figures of a journey.
 *
 * @param journey the journey
 * @param stages the figures of its stages, in order
 * @param curves one a persona of the journey, the main one first; none when the journey names no persona
 * @param lowest the point with the smallest emotion of the main persona, the first of equals; the emotions written for
 *     everybody when the journey names no persona
 * @param best the point with the greatest emotion, chosen likewise
 * @param largestLoss the stage that loses most customers, see {@link JourneyFlow#largest()}; empty when none is counted or none loses
 * @param touchpoints how many touchpoints there are
 * @param evidenced how many of them rest on evidence, see {@link CurvePoint#assumed()}
 */
public record JourneyAnalysis(
        Journey journey,
        List<StageAnalysis> stages,
        List<Curve> curves,
        Optional<CurvePoint> lowest,
        Optional<CurvePoint> best,
        Optional<Loss> largestLoss,
        int touchpoints,
        int evidenced) {

    /** Takes copies of the lists. */
    public JourneyAnalysis {
        stages = List.copyOf(stages);
        curves = List.copyOf(curves);
    }

    /** Returns the points of the main persona; those of the emotions written for everybody when the journey names no persona. */
    public List<CurvePoint> mainPoints() {
        return curves.isEmpty()
                ? JourneyMaths.points(journey, Emotion::everybody)
                : curves.get(0).points();
    }
}
