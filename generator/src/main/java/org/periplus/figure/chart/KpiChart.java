package org.periplus.figure.chart;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Scene;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;

/**
 * A KPI over time: readings with points and intervals, gaps as gaps, targets dashed in steps, benchmarks dash-dotted, the forecast in
 * cones, initiatives as lights, a neatline of time, labels at the line ends. Stateless; safe for use by several threads.
 */
public final class KpiChart implements Drawing {

    private static final double ABOVE = 10;
    private static final double BELOW = 10;

    /** Draws the chart for a text; empty when the KPI has no reading. */
    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .filter(ref -> ref.kind() == Kind.KPI)
                .flatMap(ref -> context.atlas().find(Kpi.class, ref))
                .flatMap(kpi -> draw(context, kpi, ChartSize.COMPACT));
    }

    /** Draws the chart of a KPI of the context's atlas; empty when it has no reading. */
    public static Optional<Figure> draw(FigureContext context, Kpi kpi, ChartSize size) {
        return KpiFacts.of(context, kpi).map(facts -> figure(context, facts, size));
    }

    private static Figure figure(FigureContext context, KpiFacts facts, ChartSize size) {
        ChartSheet sheet = ChartSheet.of(facts, size, context.measure());
        FrameLayer.draw(sheet);
        IntervalLayer.draw(sheet);
        ForecastLayer.cones(sheet);
        LevelLayer.lines(sheet);
        MarkLayer.draw(sheet, MarkRows.of(facts, sheet.plot().time(), size, context.measure()), context);
        ForecastLayer.line(sheet);
        TrendLayer.draw(sheet);
        LineLayer.draw(sheet);
        UnusualLayer.draw(sheet);
        double height = words(sheet);
        boolean followed = facts.marks().stream()
                .anyMatch(mark -> MarkLayer.href(context, mark).isPresent());
        String title = KpiFinding.title(facts);
        Scene scene = new Scene(
                size.width(),
                Math.ceil(height),
                size.css(),
                followed ? Scene.Role.GROUP : Scene.Role.IMAGE,
                title,
                Optional.of(KpiFinding.sentences(facts)),
                sheet.pen().shapes());
        return new Figure(
                FigureType.KPI_CHART,
                title,
                scene,
                KpiTwin.of(facts, context),
                sheet.pen().placed());
    }

    /** Writes what must find its place between the lines, and what stands around the field. */
    private static double words(ChartSheet sheet) {
        KpiPlot plot = sheet.plot();
        List<NoteLayer.Note> notes = NoteLayer.of(sheet.facts());
        ValueLabel.draw(sheet);
        LevelLayer.steps(sheet, sheet.pen());
        NoteLayer.numbers(sheet, notes);
        GapLayer.draw(sheet);
        sheet.ends().draw(sheet.pen(), plot.right() + EndWords.GAP, plot.top() - ABOVE, plot.bottom() + BELOW);
        return Foot.draw(sheet, notes);
    }
}
