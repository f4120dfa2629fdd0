package org.periplus.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Amount;
import org.periplus.analysis.Cover;
import org.periplus.analysis.HandOvers;
import org.periplus.analysis.Interval;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.JourneyScore;
import org.periplus.analysis.PainWeight;
import org.periplus.analysis.StageFlow;
import org.periplus.analysis.Worth;
import org.periplus.model.Doc;
import org.periplus.model.Ref;

/** What is known of a journey beyond its content. */
record JourneyFigures(
        @Doc("What the journey adds up to on the day of the build.")
        Numbers numbers) {

    /** All figures of a journey. */
    record Numbers(
            @Doc("How good it is for its main persona, where an emotion is known.")
            Optional<Score> score,

            @Doc("What the emotions of its main persona come down to, where one is known.")
            Optional<Curve> curve,

            @Doc("Of those who set out, the per cent who get through all stages that are known.")
            Optional<Double> completion,

            @Doc("The stages of which that is known.") List<StageNumbers> flow,

            @Doc("What a customer is worth, where a measure says so.")
            Optional<Value> worth,

            @Doc("The pain points, the heaviest first.") List<Weighed> pains,
            @Doc("What stands behind its touchpoints.") Ground ground,
            @Doc("What changes hands.") Hands handOvers) {

        /** Takes copies of the lists. */
        Numbers {
            flow = List.copyOf(flow);
            pains = List.copyOf(pains);
        }
    }

    /** A score with what it is made of. */
    record Score(
            @Doc("From 0 to 100.") Double value,
            @Doc("The parts that are known.") List<Part> parts,
            @Doc("How many touchpoints have an emotion.") Integer felt,
            @Doc("How many of those are assumed.") Integer assumed) {

        /** Takes a copy of the list. */
        Score {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a score. */
    record Part(
            @Doc("Which one.") JourneyScore.What part,
            @Doc("How good it is, from 0 to 100.") Double points,

            @Doc("How much of the score it makes, in per cent.")
            Double share) {}

    /** A curve in figures. */
    record Curve(
            @Doc("The mean emotion, from -2 to +2.") Double mean,

            @Doc("What will be remembered: the mean of peak and end.")
            Double remembered,

            @Doc("The touchpoint with the highest emotion.") String highest,
            @Doc("The touchpoint with the lowest emotion.") String lowest,
            @Doc("The last touchpoint with an emotion.") String end,
            @Doc("The highest less the lowest emotion.") Double swing) {}

    /** A stage in figures. */
    record StageNumbers(
            @Doc("The id of the stage.") String stage,
            @Doc("Customers who enter.") Optional<Double> entered,
            @Doc("The per cent of them who are lost.") Ranged lostShare,
            @Doc("Customers lost.") Optional<Ranged> lost,
            @Doc("What they would have brought.") Optional<Ranged> money,

            @Doc("The KPI that gives the share, where it is not counted.")
            Optional<Ref> kpi,

            @Doc("The day of its reading.") Optional<LocalDate> read) {}

    /** A number with the range of the true one. */
    record Ranged(
            @Doc("The number.") Double value,

            @Doc("The low end of the 95 per cent interval, where it is known.")
            Optional<Double> low,

            @Doc("The high end of that interval.") Optional<Double> high) {

        static Ranged of(Amount amount) {
            return new Ranged(
                    FourDigits.of(amount.value()),
                    amount.range().map(Interval::low).map(FourDigits::of),
                    amount.range().map(Interval::high).map(FourDigits::of));
        }
    }

    /** What a customer is worth. */
    record Value(
            @Doc("The value.") Double value,
            @Doc("Its unit.") Optional<String> unit,

            @Doc("Whether it is that of an order and not of a customer.")
            Boolean order,

            @Doc("The KPI it comes from.") Ref kpi) {}

    /** A pain point and what it weighs. */
    record Weighed(
            @Doc("The id of the pain point.") String pain,

            @Doc("Severity times frequency times reach, from 0 to 5.")
            Double weight,

            @Doc("The per cent of customers who get there, where it is counted.")
            Optional<Double> reach,

            @Doc("Whether nothing proves it.") Boolean assumed) {}

    /** What stands behind touchpoints. */
    record Ground(
            @Doc("How many there are.") Integer touchpoints,
            @Doc("How many have a KPI with a reading.") Integer measured,
            @Doc("How many name feedback.") Integer said,
            @Doc("How many rest on neither.") Integer neither,

            @Doc("The median age of the newest feedback of each, in days.")
            Optional<Long> voicesMedian,

            @Doc("The greatest of those ages.") Optional<Long> voicesOldest,

            @Doc("The median age of the newest reading of each, in days.")
            Optional<Long> readingsMedian,

            @Doc("The greatest of those ages.") Optional<Long> readingsOldest) {}

    /** What changes hands. */
    record Hands(
            @Doc("How many ways lead from one touchpoint to another.")
            Integer ways,

            @Doc("On how many of them another team takes over.")
            Long teams,

            @Doc("On how many of them the channel changes.") Long channels,
            @Doc("On how many of them something is lost.") Long losing) {}

    static JourneyFigures of(JourneyNumbers numbers) {
        return new JourneyFigures(new Numbers(
                numbers.score().map(JourneyFigures::score),
                numbers.curve()
                        .map(curve -> new Curve(
                                FourDigits.of(curve.mean()),
                                FourDigits.of(curve.remembered()),
                                curve.highest().touchpoint().id(),
                                curve.lowest().touchpoint().id(),
                                curve.end().touchpoint().id(),
                                FourDigits.of(curve.swing()))),
                numbers.flow().completion().map(share -> FourDigits.of(100 * share)),
                numbers.flow().stages().stream().map(JourneyFigures::stage).toList(),
                numbers.flow().worth().map(JourneyFigures::worth),
                numbers.pains().stream().map(JourneyFigures::pain).toList(),
                ground(numbers.cover()),
                hands(numbers.handOvers())));
    }

    private static Score score(JourneyScore score) {
        return new Score(
                FourDigits.of(score.value()),
                score.parts().stream()
                        .map(part ->
                                new Part(part.what(), FourDigits.of(part.points()), FourDigits.of(100 * part.share())))
                        .toList(),
                score.felt(),
                score.assumed());
    }

    private static StageNumbers stage(StageFlow flow) {
        return new StageNumbers(
                flow.stage().id(),
                flow.entered().map(FourDigits::of),
                Ranged.of(flow.lostShare()),
                flow.lost().map(Ranged::of),
                flow.money().map(Ranged::of),
                flow.kpi(),
                flow.read());
    }

    private static Value worth(Worth worth) {
        return new Value(
                FourDigits.of(worth.each().value()),
                worth.unit(),
                worth.order(),
                worth.kpi().ref());
    }

    private static Weighed pain(PainWeight pain) {
        return new Weighed(
                pain.pain().id(),
                FourDigits.of(pain.weight()),
                pain.counted() ? Optional.of(FourDigits.of(100 * pain.reach())) : Optional.empty(),
                pain.isAssumed());
    }

    private static Ground ground(Cover cover) {
        return new Ground(
                cover.touchpoints(),
                cover.measured(),
                cover.said(),
                cover.neither(),
                cover.voices().median(),
                cover.voices().oldest(),
                cover.readings().median(),
                cover.readings().oldest());
    }

    private static Hands hands(HandOvers all) {
        return new Hands(all.ways(), all.ofTeams(), all.ofChannels(), all.losing());
    }
}
