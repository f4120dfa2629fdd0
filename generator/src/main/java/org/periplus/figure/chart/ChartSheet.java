package org.periplus.figure.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Taken;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.wording.Wording;

/**
 * A chart while it is drawn: what it shows, its field, the pen, and the room its lines and words have taken. For one drawing; not safe
 * for use by several threads.
 *
 * @param room what words take within the field
 * @param lines what lines take there
 * @param ends labels collected for the right edge
 */
record ChartSheet(KpiFacts facts, KpiPlot plot, ChartSize size, Pen pen, Taken room, LineRoom lines, EndWords ends) {

    /** Begins the chart of these facts. */
    static ChartSheet of(KpiFacts facts, ChartSize size, TextMeasure measure) {
        KpiPlot plot = KpiPlot.of(facts, size, measure);
        Taken room = new Taken(size.width(), plot.bottom());
        return new ChartSheet(facts, plot, size, new Pen(measure), room, new LineRoom(size.width()), new EndWords());
    }

    /** Returns a value with the KPI's unit. */
    String said(double value) {
        return words().numerals().withUnit(value, facts.kpi().unit());
    }

    /** Returns the words of the site. */
    Wording words() {
        return facts.words();
    }

    /** Draws a line through points and keeps words off it. */
    void line(String css, List<Point> points) {
        PathData path = new PathData();
        for (int i = 0; i < points.size(); i++) {
            Point at = points.get(i);
            path = i == 0 ? path.move(at.x(), at.y()) : path.line(at.x(), at.y());
        }
        pen.add(new Shape.Path(css, path.toString()));
        keepOff(points);
    }

    /** Keeps words off a line through points. */
    void keepOff(List<Point> points) {
        lines.add(points);
    }

    /** Draws the area between two lines over the same days. */
    <T> void area(String css, List<T> items, ToDoubleFunction<T> x, ToDoubleFunction<T> low, ToDoubleFunction<T> high) {
        PathData path = new PathData();
        for (int i = 0; i < items.size(); i++) {
            double y = plot.y(high.applyAsDouble(items.get(i)));
            path = i == 0 ? path.move(x.applyAsDouble(items.get(i)), y) : path.line(x.applyAsDouble(items.get(i)), y);
        }
        for (int i = items.size() - 1; i >= 0; i--) {
            path.line(x.applyAsDouble(items.get(i)), plot.y(low.applyAsDouble(items.get(i))));
        }
        pen.add(new Shape.Path(css, path.close().toString()));
    }

    /** Tells whether a box lies in the field, off all lines and words. */
    boolean isFree(Placed box) {
        return isInside(box) && room.isFree(box) && lines.isFree(box);
    }

    /** Returns the first of the boxes that is free; else the first that meets lines alone, where {@code overLines} allows that. */
    Optional<Placed> place(List<Placed> candidates, boolean overLines) {
        Optional<Placed> free = candidates.stream().filter(this::isFree).findFirst();
        return free.isPresent() || !overLines
                ? free
                : candidates.stream()
                        .filter(box -> isInside(box) && room.isFree(box))
                        .findFirst();
    }

    private boolean isInside(Placed box) {
        return box.x() >= plot.left()
                && box.x() + box.width() <= plot.right()
                && box.y() >= plot.top()
                && box.y() + box.height() <= plot.bottom();
    }
}
