package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.model.Journey;
import org.periplus.model.Ref;

/**
 * What a journey adds up to. Made when it is first asked for.
 *
 * @param figures the figures of its stages and curves
 * @param flow how many get through, and what those are worth who do not
 * @param score how good it is; empty where no emotion of the main persona is known
 * @param levers what mending each touchpoint would do for the score, the most first
 * @param curve what the curve of the main persona comes down to; empty where no emotion is known
 * @param pains the pains, the heaviest first
 * @param cover what stands behind the touchpoints
 * @param handOvers what changes hands
 * @param gaps where personas feel differently, the widest apart first
 */
public record JourneyNumbers(
        JourneyAnalysis figures,
        JourneyFlow flow,
        Optional<JourneyScore> score,
        List<Lever> levers,
        Optional<CurveFigures> curve,
        List<PainWeight> pains,
        Cover cover,
        HandOvers handOvers,
        List<PersonaGap> gaps) {

    /** Takes copies of the lists. */
    public JourneyNumbers {
        levers = List.copyOf(levers);
        pains = List.copyOf(pains);
        gaps = List.copyOf(gaps);
    }

    static JourneyNumbers of(JourneyAnalysis figures, Function<Ref, Optional<KpiAnalysis>> kpis, CoverMaths cover) {
        Journey journey = figures.journey();
        JourneyFlow flow = new FlowMaths(kpis).of(journey);
        ScoreMaths score = new ScoreMaths(figures.mainPoints(), flow.completion());
        return new JourneyNumbers(
                figures,
                flow,
                score.score(),
                score.levers(),
                CurveMaths.of(figures.mainPoints()),
                PainMaths.ranked(journey, flow),
                cover.of(journey.touchpoints()),
                HandOvers.of(journey),
                PersonaGap.of(figures.curves()));
    }

    /** Returns the journey. */
    public Journey journey() {
        return figures.journey();
    }

    /** Returns the weight of all pains together. */
    public double painWeight() {
        return pains.stream().mapToDouble(PainWeight::weight).sum();
    }

    /** Returns the score as a persona travels; empty where none of its emotions is known. */
    public Optional<JourneyScore> scoreOf(Curve curve) {
        return new ScoreMaths(curve.points(), flow.completion()).score();
    }

    /** Returns what the curve of a persona comes down to; empty where none of its emotions is known. */
    public static Optional<CurveFigures> of(Curve curve) {
        return CurveMaths.of(curve.points());
    }
}
