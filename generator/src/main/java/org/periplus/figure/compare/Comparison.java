package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;

/**
 * A journey over the one it is measured against: what is added, removed, moved and changed, both emotion curves, what becomes of the
 * pains, and the gap of each KPI.
 *
 * <p>Without a second journey the target map is taken, else the journey of which this one is the target, else the one it extends.
 * Nothing to show when there is none of these or neither journey has a stage. Stateless; safe for use by several threads.
 */
public final class Comparison implements Drawing {

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return Compared.of(context, request)
                .filter(compared -> !compared.pairing().stages().isEmpty())
                .map(Comparison::figure);
    }

    private static Figure figure(Compared compared) {
        List<KpiGap> gaps = KpiGap.of(compared);
        Pen pen = new Pen(compared.figure().measure());
        double stages = CompareHead.summary(pen, compared, 0);
        double cards = CompareHead.stages(pen, compared, stages);
        Sheet.line(pen, cards, compared.grid().end());
        double y = ChangeCards.draw(pen, compared, cards);
        y = CurvesOver.draw(pen, compared, y);
        double columns = PainBalance.draw(pen, compared, y);
        y = KpiGaps.draw(pen, compared, gaps, columns);
        Sheet.line(pen, y, compared.grid().width());
        double height = CompareLegend.draw(pen, compared, y + 14);
        List<Shape> shapes = new ArrayList<>(boundaries(compared, stages, columns));
        shapes.addAll(pen.shapes());
        Scene scene = new Scene(
                compared.grid().width(),
                height,
                "fig comparison",
                Scene.Role.GROUP,
                CompareWords.title(compared),
                Optional.of(CompareWords.finding(compared, gaps)),
                shapes);
        return new Figure(
                FigureType.COMPARISON,
                CompareWords.title(compared),
                scene,
                CompareWords.twin(compared, gaps),
                pen.placed());
    }

    /** Lines between stages, behind everything. */
    private static List<Shape> boundaries(Compared compared, double top, double foot) {
        return compared.grid().columns().stream()
                .<Shape>map(column -> new Shape.Path("sb", PathData.segment(column.x(), top, column.x(), foot)))
                .toList();
    }
}
