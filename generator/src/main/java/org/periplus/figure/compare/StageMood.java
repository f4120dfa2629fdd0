package org.periplus.figure.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.CurvePoint;
import org.periplus.model.Stage;

/**
 * How one persona feels in one stage.
 *
 * @param mean the arithmetic mean of the known emotions, from -2 to +2
 * @param lowest the smallest of them
 * @param highest the greatest of them
 * @param known how many touchpoints of the stage have an emotion, at least 1
 */
record StageMood(double mean, double lowest, double highest, int known) {

    /**
     * Returns the mood of each stage of a journey; empty where no emotion is known.
     *
     * @param points of the journey, all of them in order
     */
    static List<Optional<StageMood>> of(List<Stage> stages, List<CurvePoint> points) {
        List<Optional<StageMood>> moods = new ArrayList<>();
        int at = 0;
        for (Stage stage : stages) {
            int end = at + stage.touchpoints().size();
            moods.add(of(points.subList(at, end)));
            at = end;
        }
        return moods;
    }

    private static Optional<StageMood> of(List<CurvePoint> points) {
        List<Double> emotions =
                points.stream().flatMap(point -> point.emotion().stream()).toList();
        if (emotions.isEmpty()) {
            return Optional.empty();
        }
        double low = emotions.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = emotions.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return Optional.of(new StageMood(mean(emotions), low, high, emotions.size()));
    }

    /** Adds the decimals as people write them, so that a mean of exactly 0.25 is rounded as such. */
    private static double mean(List<Double> emotions) {
        BigDecimal sum = emotions.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(emotions.size()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
