package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The arithmetic behind {@link CurveFigures}; the formulas stand there. */
final class CurveMaths {

    private CurveMaths() {}

    static Optional<CurveFigures> of(List<CurvePoint> points) {
        List<CurvePoint> known =
                points.stream().filter(point -> point.emotion().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        CurvePoint highest = first(known, Comparator.comparing(CurveMaths::emotion));
        CurvePoint lowest =
                first(known, Comparator.comparing(CurveMaths::emotion).reversed());
        CurvePoint end = known.get(known.size() - 1);
        List<Double> emotions = known.stream().map(CurveMaths::emotion).toList();
        return Optional.of(new CurveFigures(
                known.size(),
                known.stream().mapToDouble(CurveMaths::emotion).average().orElseThrow(),
                highest,
                lowest,
                end,
                peak(emotion(lowest), emotion(highest)),
                remembered(emotions).orElseThrow(),
                emotion(highest) - emotion(lowest),
                troughs(known),
                fall(known)));
    }

    /** Returns what will be remembered of emotions in order; empty where there is none. */
    static OptionalDouble remembered(List<Double> emotions) {
        if (emotions.isEmpty()) {
            return OptionalDouble.empty();
        }
        double end = emotions.get(emotions.size() - 1);
        return OptionalDouble.of((peak(Collections.min(emotions), Collections.max(emotions)) + end) / 2);
    }

    private static double peak(double lowest, double highest) {
        return Math.max(0, highest) + Math.min(0, lowest);
    }

    private static double emotion(CurvePoint point) {
        return point.emotion().orElseThrow();
    }

    private static CurvePoint first(List<CurvePoint> points, Comparator<CurvePoint> order) {
        return points.stream()
                .reduce((kept, next) -> order.compare(next, kept) > 0 ? next : kept)
                .orElseThrow();
    }

    private static List<CurvePoint> troughs(List<CurvePoint> known) {
        List<CurvePoint> troughs = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            double here = emotion(known.get(i));
            int next = i + 1;
            while (next < known.size() && emotion(known.get(next)) == here) {
                next++;
            }
            boolean falls = i == 0 || emotion(known.get(i - 1)) > here;
            boolean rises = next == known.size() || emotion(known.get(next)) > here;
            if (here < 0 && falls && rises) {
                troughs.add(known.get(i));
            }
        }
        return troughs;
    }

    private static Optional<CurveFigures.Fall> fall(List<CurvePoint> known) {
        Optional<CurveFigures.Fall> most = Optional.empty();
        for (int i = 1; i < known.size(); i++) {
            double by = emotion(known.get(i - 1)) - emotion(known.get(i));
            if (by > most.map(CurveFigures.Fall::by).orElse(0.0)) {
                most = Optional.of(new CurveFigures.Fall(known.get(i - 1), known.get(i), by));
            }
        }
        return most;
    }
}
