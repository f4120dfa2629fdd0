package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Sentences;

/** A lane of points by stage, the gravest first, at most four for each stage and then a link to the rest. */
final class PointLane implements MapLane {

    private static final Comparator<PointCell> GRAVEST_FIRST =
            Comparator.comparing((PointCell cell) -> -cell.level().orElse(0)).thenComparing(PointCell::number);

    private static final double TOP = 13;
    private static final double BELOW = 12;
    private static final double LEAST_CELL = 170;
    private static final int MOST = 4;

    private final String id;

    private final PointSource source;

    PointLane(String id, PointSource source) {
        this.id = id;

        this.source = source;
    }

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        LanePen pen = new LanePen(context);
        double bottom = 0;
        for (MapGrid.Column column : context.grid().columns()) {
            List<PointCell> points = source.points(context, column).stream()
                    .sorted(GRAVEST_FIRST)
                    .toList();
            if (!points.isEmpty()) {
                bottom = Math.max(bottom, CellFlow.draw(pen, column, shown(context, points, column), LEAST_CELL, TOP));
            }
        }
        return bottom == 0
                ? Optional.empty()
                : Optional.of(pen.lane(id, context.say("map.hint." + id), bottom + BELOW));
    }

    private List<Cell> shown(MapContext context, List<PointCell> points, MapGrid.Column column) {
        List<Cell> cells = new ArrayList<>(points.subList(0, Math.min(MOST, points.size())));
        int more = points.size() - MOST;
        if (more > 0) {
            String words = context.say("map.more", "n", more);
            String label = Sentences.of(context.say(
                    "map.more-in",
                    "lane",
                    context.say("map.lane." + id),
                    "n",
                    more,
                    "stage",
                    column.stage().name()));
            cells.add((pen, x, top, width) -> {
                LanePen link = pen.inside();
                double foot = link.text(words, Lettering.LIST_BOLD, x, top, width, 1);
                pen.addLinked(
                        "more", pen.context().anchor("stage-" + column.stage().id()), label, link);
                return foot;
            });
        }
        return cells;
    }
}
