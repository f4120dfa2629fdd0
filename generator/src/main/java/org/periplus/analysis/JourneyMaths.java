package org.periplus.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.periplus.model.Emotion;
import org.periplus.model.Flow;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** The arithmetic behind {@link JourneyAnalysis} and {@link StageAnalysis}; the formulas stand there. */
final class JourneyMaths {

    private JourneyMaths() {}

    static JourneyAnalysis analyse(Journey journey, Map<String, KpiAnalysis> kpis) {
        Function<Emotion, Optional<Double>> main = journey.personas().isEmpty()
                ? Emotion::everybody
                : emotion -> emotion.of(journey.personas().get(0).id());
        JourneyFlow flow = new FlowMaths(kpi -> Optional.ofNullable(kpis.get(kpi.id()))).of(journey);
        List<StageAnalysis> stages =
                journey.stages().stream().map(stage -> stage(stage, main, flow)).toList();
        List<CurvePoint> points = points(journey, main);
        return new JourneyAnalysis(
                journey,
                stages,
                journey.personas().stream()
                        .map(persona -> curve(journey, persona))
                        .toList(),
                extreme(points, -1),
                extreme(points, 1),
                flow.largest().flatMap(JourneyMaths::loss),
                points.size(),
                (int) points.stream().filter(point -> !point.assumed()).count());
    }

    private static Curve curve(Journey journey, Ref persona) {
        return new Curve(persona, points(journey, emotion -> emotion.of(persona.id())));
    }

    static List<CurvePoint> points(Journey journey, Function<Emotion, Optional<Double>> feeling) {
        List<CurvePoint> points = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                Optional<Double> emotion = touchpoint.emotion().flatMap(feeling);
                points.add(new CurvePoint(points.size(), stage.id(), touchpoint, emotion, !evidenced(touchpoint)));
            }
        }
        return points;
    }

    static boolean evidenced(Touchpoint touchpoint) {
        return !touchpoint.details().evidence().isEmpty()
                || touchpoint.quote().flatMap(quote -> quote.from()).isPresent()
                || touchpoint.pains().stream()
                        .anyMatch(pain -> !pain.details().evidence().isEmpty());
    }

    /** Returns the first point that is greatest in the direction of {@code sign}. */
    private static Optional<CurvePoint> extreme(List<CurvePoint> points, int sign) {
        return points.stream()
                .filter(point -> point.emotion().isPresent())
                .reduce((kept, next) -> value(next) * sign > value(kept) * sign ? next : kept);
    }

    private static double value(CurvePoint point) {
        return point.emotion().orElseThrow();
    }

    private static StageAnalysis stage(Stage stage, Function<Emotion, Optional<Double>> main, JourneyFlow flow) {
        Optional<StageFlow> here = flow.of(stage);
        Optional<Double> entered = stage.flow().flatMap(Flow::entered).map(Long::doubleValue);
        Optional<Double> completed = stage.flow()
                .flatMap(Flow::completed)
                .map(Long::doubleValue)
                .or(() -> entered.flatMap(
                        in -> here.map(known -> in * known.share().value() / 100)));
        return new StageAnalysis(
                stage,
                mean(stage, main),
                entered,
                completed,
                here.map(known -> known.lostShare().value()),
                worstPain(stage));
    }

    private static Optional<Double> mean(Stage stage, Function<Emotion, Optional<Double>> main) {
        OptionalDouble mean = stage.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.emotion().flatMap(main).stream())
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    private static Optional<Integer> worstPain(Stage stage) {
        return stage.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.pains().stream())
                .map(Pain::severity)
                .flatMap(Optional::stream)
                .max(Integer::compare);
    }

    private static Optional<Loss> loss(StageFlow flow) {
        return flow.lost()
                .map(lost ->
                        new Loss(flow.stage(), lost.value(), flow.lostShare().value()));
    }
}
