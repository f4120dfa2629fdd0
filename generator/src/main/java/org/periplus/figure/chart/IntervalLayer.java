package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiSample;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Reading;

/**
 * The 95 per cent intervals of the main line's readings: a band behind the line, whiskers on readings that stand alone; nothing where all
 * are narrower than the line is thick. Stateless; safe for use by several threads.
 */
final class IntervalLayer {

    private static final double NARROW = 12;
    private static final double CAP = 4;

    /** What is to be seen of intervals. */
    enum Seen {
        /** None can be computed. */
        NONE,
        /** The widest is no wider than the line. */
        NARROW,
        /** They are drawn. */
        DRAWN
    }

    private record Span(Reading reading, Interval interval) {}

    private IntervalLayer() {}

    /** Returns what is to be seen. */
    static Seen seen(ChartSheet sheet) {
        double widest = sheet.facts().main().readings().stream()
                .flatMap(reading -> sheet.facts().interval(reading).stream())
                .mapToDouble(i -> sheet.plot().y(i.low()) - sheet.plot().y(i.high()))
                .max()
                .orElse(-1);
        return widest < 0 ? Seen.NONE : widest <= NARROW ? Seen.NARROW : Seen.DRAWN;
    }

    /** Returns half of the widest interval, in points. */
    static double widest(KpiFacts facts) {
        return facts.main().readings().stream()
                .flatMap(reading -> facts.interval(reading).stream())
                .mapToDouble(i -> (i.high() - i.low()) / 2)
                .max()
                .orElse(0);
    }

    static void draw(ChartSheet sheet) {
        if (seen(sheet) != Seen.DRAWN) {
            return;
        }
        for (List<Reading> run : sheet.facts().main().runs()) {
            List<Span> band = new ArrayList<>();
            for (Reading reading : run) {
                Optional<Interval> interval = sheet.facts().interval(reading);
                interval.ifPresent(i -> band.add(new Span(reading, i)));
                if (interval.isEmpty()) {
                    flush(sheet, band);
                }
            }
            flush(sheet, band);
        }
        List<KpiSeries> drawn = sheet.facts().drawn();
        for (int i = 1; i < drawn.size(); i++) {
            few(sheet, drawn.get(i), i);
        }
    }

    /** Draws the intervals of another line's readings that rest on too few, since these say more than the marks. */
    private static void few(ChartSheet sheet, KpiSeries line, int place) {
        line.readings().stream()
                .filter(KpiSample::isTooSmall)
                .forEach(reading -> sheet.facts()
                        .interval(reading)
                        .ifPresent(interval -> sheet.pen()
                                .add(Shape.Group.of(
                                        line.hue(),
                                        List.of(whisker(
                                                sheet,
                                                new Span(reading, interval),
                                                LineLayer.beside(sheet, line, reading, place)))))));
    }

    private static void flush(ChartSheet sheet, List<Span> band) {
        if (band.size() > 1) {
            sheet.area(
                    "kint",
                    List.copyOf(band),
                    span -> sheet.plot().x(span.reading().date()),
                    span -> span.interval().low(),
                    span -> span.interval().high());
        } else if (band.size() == 1) {
            sheet.pen().add(whisker(sheet, band.get(0), 0));
        }
        band.clear();
    }

    private static Shape whisker(ChartSheet sheet, Span span, double beside) {
        double x = sheet.plot().x(span.reading().date()) + beside;
        double low = sheet.plot().y(span.interval().low());
        double high = sheet.plot().y(span.interval().high());
        PathData path = new PathData().move(x, low).line(x, high);
        path.move(x - CAP, low).line(x + CAP, low).move(x - CAP, high).line(x + CAP, high);
        return new Shape.Path("kwhi", path.toString());
    }
}
