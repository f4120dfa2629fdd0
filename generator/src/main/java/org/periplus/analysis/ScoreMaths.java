package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplus.analysis.JourneyScore.Part;
import org.periplus.analysis.JourneyScore.What;
import org.periplus.model.Touchpoint;

/** The arithmetic behind {@link JourneyScore} and {@link Lever}; the formulas stand there. */
final class ScoreMaths {

    private static final int MIDDLE_IMPORTANCE = 3;
    private static final double GREATEST_PAIN = 5;
    private static final double LEAST_GAIN = 1e-9;

    private final List<CurvePoint> points;
    private final Optional<Double> completion;

    ScoreMaths(List<CurvePoint> points, Optional<Double> completion) {
        this.points = points;
        this.completion = completion;
    }

    /** A touchpoint as the score sees it: how much it counts, how it feels, and how much it hurts from 0 to 1. */
    private record Step(double weight, Optional<Double> emotion, double hurt) {

        double below() {
            return Math.min(0, emotion.orElse(0.0));
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
        List<Step> felt = felt(steps);
        if (felt.isEmpty()) {
            return List.of();
        }
        double all = weight(steps);
        double known = weight(felt);
        Depths depths = Depths.of(felt);
        int end = IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).emotion().isPresent())
                .max()
                .orElseThrow();
        List<Lever> levers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double gain = share(What.RELIEF) * 100 * step.weight() * step.hurt() / all
                    - share(What.FEELING) * 25 * step.weight() * step.below() / known
                    + share(What.MEMORY) * 25 * depths.gain(step, i == end);
            if (gain > LEAST_GAIN) {
                levers.add(new Lever(points.get(i), gain));
            }
        }
        levers.sort(Comparator.comparing(Lever::gain).reversed());
        return levers;
    }

    /**
     * What of the memory a bad moment holds down.
     *
     * @param lowest the lowest emotion, at most 0
     * @param next the lowest of the others, at most 0
     */
    private record Depths(double lowest, double next) {

        static Depths of(List<Step> felt) {
            double lowest = 0;
            double next = 0;
            for (Step step : felt) {
                next = Math.max(lowest, Math.min(next, step.below()));
                lowest = Math.min(lowest, step.below());
            }
            return new Depths(lowest, next);
        }

        /** Returns by how much the memory rises where a moment below 0 is raised to it. */
        double gain(Step step, boolean end) {
            double peak = step.below() == lowest ? next - lowest : 0;
            return (peak - (end ? step.below() : 0)) / 2;
        }
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
        List<Step> felt = felt(steps);
        if (felt.isEmpty()) {
            return List.of();
        }
        double feeling = felt.stream()
                        .mapToDouble(step -> step.weight() * step.emotion().orElseThrow())
                        .sum()
                / weight(felt);
        double hurt =
                steps.stream().mapToDouble(step -> step.weight() * step.hurt()).sum() / weight(steps);
        List<Part> parts = new ArrayList<>();
        parts.add(part(What.FEELING, points(feeling)));
        parts.add(part(What.MEMORY, points(remembered(steps))));
        parts.add(part(What.RELIEF, 100 * (1 - hurt)));
        completion.ifPresent(share -> parts.add(part(What.COMPLETION, 100 * share)));
        return parts;
    }

    private static List<Step> felt(List<Step> steps) {
        return steps.stream().filter(step -> step.emotion().isPresent()).toList();
    }

    private static double weight(List<Step> steps) {
        return steps.stream().mapToDouble(Step::weight).sum();
    }

    private static double remembered(List<Step> steps) {
        return CurveMaths.remembered(
                        steps.stream().flatMap(step -> step.emotion().stream()).toList())
                .orElseThrow();
    }

    private Part part(What what, double points) {
        return new Part(what, Math.min(100, Math.max(0, points)), share(what));
    }

    private double share(What what) {
        return what.share() / (completion.isPresent() ? 100.0 : 100.0 - What.COMPLETION.share());
    }

    private static double points(double emotion) {
        return 25 * (emotion + 2);
    }

    private static double sum(List<Part> parts) {
        return parts.stream().mapToDouble(Part::brings).sum();
    }
}
