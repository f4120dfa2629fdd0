package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.periplus.analysis.JourneyScore.Part;
import org.periplus.analysis.JourneyScore.What;
import org.periplus.model.Touchpoint;

/** The arithmetic behind {@link JourneyScore} and {@link Lever}; the formulas stand there. */
final class ScoreMaths {

    private static final int MIDDLE_IMPORTANCE = 3;
    private static final double GREATEST_PAIN = 5;

    private final List<CurvePoint> points;
    private final Optional<Double> completion;

    ScoreMaths(List<CurvePoint> points, Optional<Double> completion) {
        this.points = points;
        this.completion = completion;
    }

    /** A touchpoint as the score sees it: how much it counts, how it feels, and how much it hurts from 0 to 1. */
    private record Step(double weight, Optional<Double> emotion, double hurt) {

        Step mended() {
            return new Step(weight, emotion.map(felt -> Math.max(0, felt)), 0);
        }
    }

    Optional<JourneyScore> score() {
        List<Part> parts = parts(steps());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<CurvePoint> felt =
                points.stream().filter(point -> point.emotion().isPresent()).toList();
        return Optional.of(new JourneyScore(sum(parts), parts, felt.size(), points.size(), (int)
                felt.stream().filter(CurvePoint::assumed).count()));
    }

    /** Returns what mending each touchpoint would do, the most first. */
    List<Lever> levers() {
        List<Step> steps = steps();
        double now = sum(parts(steps));
        return IntStream.range(0, steps.size())
                .mapToObj(index -> {
                    List<Step> mended = new ArrayList<>(steps);
                    mended.set(index, steps.get(index).mended());
                    return new Lever(points.get(index), sum(parts(mended)) - now);
                })
                .filter(lever -> lever.gain() > 1e-9)
                .sorted(Comparator.comparing(Lever::gain).reversed())
                .toList();
    }

    private List<Step> steps() {
        return points.stream()
                .map(point -> new Step(weight(point.touchpoint()), point.emotion(), hurt(point.touchpoint())))
                .toList();
    }

    private static double weight(Touchpoint touchpoint) {
        return touchpoint.importance().orElse(MIDDLE_IMPORTANCE) * (touchpoint.momentOfTruth() ? 2.0 : 1.0);
    }

    private static double hurt(Touchpoint touchpoint) {
        return 1
                - touchpoint.pains().stream()
                        .mapToDouble(pain -> 1 - PainWeight.felt(pain) / GREATEST_PAIN)
                        .reduce(1, (all, next) -> all * next);
    }

    private List<Part> parts(List<Step> steps) {
        OptionalDouble memory =
                CurveMaths.remembered(
                steps.stream().flatMap(step -> step.emotion().stream()).toList());
        if (memory.isEmpty()) {
            return List.of();
        }
        List<Step> felt =
                steps.stream().filter(step -> step.emotion().isPresent()).toList();
        double weights = felt.stream().mapToDouble(Step::weight).sum();
        double feeling = felt.stream()
                        .mapToDouble(step -> step.weight() * step.emotion().orElseThrow())
                        .sum()
                / weights;
        double all = steps.stream().mapToDouble(Step::weight).sum();
        double hurt =
                steps.stream().mapToDouble(step -> step.weight() * step.hurt()).sum() / all;
        double known = completion.isPresent() ? 100 : 100 - What.COMPLETION.share();
        List<Part> parts = new ArrayList<>();
        parts.add(part(What.FEELING, points(feeling), known));
        parts.add(part(What.MEMORY, points(memory.getAsDouble()), known));
        parts.add(part(What.RELIEF, 100 * (1 - hurt), known));
        completion.ifPresent(share -> parts.add(part(What.COMPLETION, 100 * share, known)));
        return parts;
    }

    private static Part part(What what, double points, double known) {
        return new Part(what, Math.min(100, Math.max(0, points)), what.share() / known);
    }

    private static double points(double emotion) {
        return 25 * (emotion + 2);
    }

    private static double sum(List<Part> parts) {
        return parts.stream().mapToDouble(Part::brings).sum();
    }
}
