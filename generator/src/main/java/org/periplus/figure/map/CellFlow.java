package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lays cells out in a stage's column, row by row, as many side by side as there is room for. Stateless; safe for use by several
 * threads.
 */
final class CellFlow {

    private static final double BETWEEN = 16;
    private static final double BELOW = 11;

    private CellFlow() {}

    /**
     * Draws the cells of every stage and returns the lower edge of the lowest; empty if no stage has any.
     *
     * @param cells gives those of a stage
     * @param least the width a cell needs to stand beside another
     */
    static Optional<Double> columns(
            LanePen pen, Function<MapGrid.Column, List<? extends Cell>> cells, double least, double top) {
        return pen.context().grid().columns().stream()
                .filter(column -> !cells.apply(column).isEmpty())
                .map(column -> draw(pen, column, cells.apply(column), least, top))
                .reduce(Math::max);
    }

    /**
     * Draws cells and returns the lower edge of the lowest.
     *
     * @param least the width a cell needs to stand beside another
     */
    static double draw(LanePen pen, MapGrid.Column column, List<? extends Cell> cells, double least, double top) {
        double room = column.width() - 2 * LanePen.PAD;
        int fit = (int) Math.floor((room + BETWEEN) / (least + BETWEEN));
        int beside = Math.max(1, Math.min(fit, cells.size()));
        double width = (room - (beside - 1) * BETWEEN) / beside;
        double rowTop = top;
        double bottom = top;
        for (int i = 0; i < cells.size(); i++) {
            int place = i % beside;
            rowTop = place == 0 && i > 0 ? bottom + BELOW : rowTop;
            double x = column.x() + LanePen.PAD + place * (width + BETWEEN);
            bottom = Math.max(bottom, cells.get(i).draw(pen, x, rowTop, width));
        }
        return bottom;
    }
}
