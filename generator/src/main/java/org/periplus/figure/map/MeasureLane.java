package org.periplus.figure.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Flow;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;

/** What is measured in each stage and at its touchpoints. */
final class MeasureLane implements MapLane {

    private static final double TOP = 10;
    private static final double BELOW = 12;
    private static final double LEAST_CELL = 160;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        LanePen pen = new LanePen(context);
        return CellFlow.columns(pen, column -> cells(context, column), LEAST_CELL, TOP)
                .map(bottom -> pen.lane("kpis", context.say("map.kpis-hint"), bottom + BELOW));
    }

    static List<MeasureCell> cells(MapContext context, MapGrid.Column column) {
        Set<Ref> refs = new LinkedHashSet<>(column.stage().kpis());
        column.stage().flow().flatMap(Flow::kpi).ifPresent(refs::add);
        column.slots().forEach(slot -> refs.addAll(slot.touchpoint().kpis()));
        return refs.stream()
                .flatMap(ref -> context.atlas().find(Kpi.class, ref).stream())
                .map(kpi -> new MeasureCell(context.analysis().kpi(kpi.id()), context.href(kpi.ref())))
                .toList();
    }
}
