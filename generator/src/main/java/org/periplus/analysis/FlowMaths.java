package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.model.Flow;
import org.periplus.model.Inputs;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Operand;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/** The arithmetic behind {@link JourneyFlow}, {@link StageFlow} and {@link Worth}; the formulas stand there. */
final class FlowMaths {

    private final Function<Ref, Optional<KpiAnalysis>> kpis;

    FlowMaths(Function<Ref, Optional<KpiAnalysis>> kpis) {
        this.kpis = kpis;
    }

    JourneyFlow of(Journey journey) {
        Optional<Worth> worth = worth(journey);
        List<StageFlow> stages = new ArrayList<>();
        Optional<Double> before = Optional.empty();
        for (Stage stage : journey.stages()) {
            Optional<StageFlow> flow = stage(stage, before, worth);
            before = flow.flatMap(StageFlow::completed);
            flow.ifPresent(stages::add);
        }
        return new JourneyFlow(
                stages,
                largest(stages),
                stages.stream().map(flow -> flow.share().value() / 100).reduce((all, next) -> all * next),
                stages.stream().flatMap(flow -> flow.lost().stream()).reduce(Amount::plus),
                stages.stream().flatMap(flow -> flow.money().stream()).reduce(Amount::plus),
                worth);
    }

    private Optional<StageFlow> stage(Stage stage, Optional<Double> before, Optional<Worth> worth) {
        Optional<Double> counted = stage.flow().flatMap(Flow::entered).map(Long::doubleValue);
        Optional<Double> out = stage.flow().flatMap(Flow::completed).map(Long::doubleValue);
        Optional<Measured> read = out.isPresent()
                ? Optional.empty()
                : stage.flow().flatMap(Flow::kpi).flatMap(kpis).flatMap(KpiAnalysis::newest);
        Optional<Double> entered = counted.or(() -> before).filter(in -> in > 0);
        Optional<Amount> share = out.isPresent()
                ? entered.flatMap(in -> out.map(completed -> counted(in, completed)))
                : read.map(FlowMaths::read);
        return share.map(through -> {
            Optional<Amount> lost = entered.map(in -> missing(through).times(in / 100));
            return new StageFlow(
                    stage,
                    entered,
                    out.or(() -> entered.map(in -> in * through.value() / 100)),
                    through,
                    lost,
                    lost.flatMap(gone -> worth.map(each -> gone.times(each.each()))),
                    read.flatMap(measured -> stage.flow().flatMap(Flow::kpi)),
                    read.map(measured -> measured.reading().date()),
                    counted.isEmpty() && entered.isPresent());
        });
    }

    private static Amount counted(double entered, double completed) {
        double percent = Math.min(100, 100 * completed / entered);
        return new Amount(percent, Interval.wilson(percent, Math.round(entered)));
    }

    private static Amount read(Measured measured) {
        double percent = Math.min(100, Math.max(0, measured.reading().value()));
        return new Amount(percent, measured.interval());
    }

    private static Amount missing(Amount share) {
        return new Amount(
                100 - share.value(), share.range().map(ends -> new Interval(100 - ends.high(), 100 - ends.low())));
    }

    private static Optional<StageFlow> largest(List<StageFlow> stages) {
        Comparator<StageFlow> byCustomers =
                Comparator.comparing(flow -> flow.lost().map(Amount::value).orElse(-1.0));
        Comparator<StageFlow> order =
                byCustomers.thenComparing(flow -> flow.lostShare().value());
        return stages.stream()
                .filter(flow -> flow.share().value() < 100)
                .reduce((kept, next) -> order.compare(next, kept) > 0 ? next : kept);
    }

    private Optional<Worth> worth(Journey journey) {
        List<KpiAnalysis> all = Stream.concat(
                        journey.kpis().stream(), journey.stages().stream().flatMap(stage -> stage.kpis().stream()))
                .distinct()
                .flatMap(ref -> kpis.apply(ref).stream())
                .toList();
        Stream<Optional<Worth>> orders = all.stream().map(this::order);
        Stream<Optional<Worth>> customers = all.stream().map(FlowMaths::customer);
        return Stream.concat(orders, customers).flatMap(Optional::stream).findFirst();
    }

    private Optional<Worth> order(KpiAnalysis figures) {
        Kpi kpi = figures.kpi();
        Optional<Operand> value = kpi.inputs().flatMap(Inputs::orderValue);
        Optional<Worth> written = value.flatMap(Operand::number)
                .filter(number -> number > 0)
                .map(number -> new Worth(kpi, true, Amount.of(number), kpi.unit(), Optional.empty()));
        return written.or(() -> value.flatMap(Operand::kpi).flatMap(kpis).flatMap(of -> worth(of, true)));
    }

    private static Optional<Worth> customer(KpiAnalysis figures) {
        return figures.kpi().type() == KpiType.CLV ? worth(figures, false) : Optional.empty();
    }

    private static Optional<Worth> worth(KpiAnalysis figures, boolean order) {
        return figures.newest()
                .filter(measured -> measured.reading().value() > 0)
                .map(measured -> new Worth(
                        figures.kpi(),
                        order,
                        new Amount(measured.reading().value(), measured.interval()),
                        figures.kpi().unit(),
                        Optional.of(measured.reading().date())));
    }
}
