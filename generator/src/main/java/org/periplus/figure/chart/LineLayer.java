package org.periplus.figure.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.periplus.analysis.KpiSample;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Reading;

/** The lines of readings: broken at gaps, points where there is room, another mark for each group. Stateless; safe for use by several threads. */
final class LineLayer {

    private static final double POINT = 2.6;
    private static final double LAST_POINT = 4.6;
    /** The radius of a point that rests on too few observations. */
    static final double FEW = 3.4;

    private static final double BESIDE = 6;
    private static final double MARK = 3.6;
    private static final double LAST_MARK = 5;
    private static final double ROOM_FOR_POINTS = 7;
    private static final double FAR = 20;

    private LineLayer() {}

    /** Draws all lines, the main one in front. */
    static void draw(ChartSheet sheet) {
        List<KpiSeries> drawn = sheet.facts().drawn();
        for (int i = drawn.size() - 1; i >= 0; i--) {
            line(sheet, drawn.get(i), i);
        }
    }

    private static void line(ChartSheet sheet, KpiSeries line, int place) {
        Pen pen = sheet.pen().inside();
        for (List<Reading> run : line.runs()) {
            List<Point> points = run.stream().map(reading -> at(sheet, reading)).toList();
            if (run.size() > 1) {
                String d = path(points);
                pen.add(new Shape.Path("halo", d));
                pen.add(new Shape.Path(line.isMain() ? "cv" : "cv2", d));
            }
            sheet.keepOff(points);
        }
        points(sheet, line, pen, place);
        if (!line.isMain()) {
            name(sheet, line, pen);
        }
        sheet.pen().add(Shape.Group.of(line.hue(), pen.shapes()));
    }

    private static void points(ChartSheet sheet, KpiSeries line, Pen pen, int place) {
        double spacing = (at(sheet, line.last()).x() - at(sheet, line.first()).x())
                / line.readings().size();
        for (List<Reading> run : line.runs()) {
            for (Reading reading : run) {
                boolean last = reading == line.last();
                if (last || run.size() == 1 || spacing >= ROOM_FOR_POINTS) {
                    pen.add(mark(
                            line, reading, moved(at(sheet, reading), beside(sheet, line, reading, place), 0), place));
                }
            }
        }
    }

    private static Shape mark(KpiSeries line, Reading reading, Point at, int place) {
        boolean last = reading == line.last();
        String few = KpiSample.isTooSmall(reading) ? " kfew" : "";
        if (line.isMain()) {
            return new Shape.Circle("pt" + few, at.x(), at.y(), last ? LAST_POINT : few.isEmpty() ? POINT : FEW);
        }
        double r = last ? LAST_MARK : MARK;
        List<Point> corners = switch (place % 3) {
            case 1 -> List.of(moved(at, 0, -r), moved(at, r, 0), moved(at, 0, r), moved(at, -r, 0));
            case 2 ->
                List.of(
                        moved(at, -0.8 * r, -0.8 * r),
                        moved(at, 0.8 * r, -0.8 * r),
                        moved(at, 0.8 * r, 0.8 * r),
                        moved(at, -0.8 * r, 0.8 * r));
            default -> List.of(moved(at, 0, -r), moved(at, r, 0.8 * r), moved(at, -r, 0.8 * r));
        };
        return new Shape.Path("pt2" + few, path(corners) + "Z");
    }

    /**
     * Returns how far a mark that stands alone is moved aside, so that the ranges of several groups do not lie on one another: to both
     * sides, at the ends of the axis inwards, off the words that stand there.
     */
    static double beside(ChartSheet sheet, KpiSeries line, Reading reading, int place) {
        if (line.isMain() || !KpiSample.isTooSmall(reading)) {
            return 0;
        }
        double x = sheet.plot().x(reading.date());
        if (x - BESIDE * place < sheet.plot().left()) {
            return BESIDE * place;
        }
        if (x + BESIDE * place > sheet.plot().right()) {
            return -BESIDE * place;
        }
        return (place % 2 == 1 ? -1 : 1) * BESIDE * ((place + 1) / 2);
    }

    private static Point moved(Point at, double dx, double dy) {
        return new Point(at.x() + dx, at.y() + dy);
    }

    /** Hands the line's name and last value to the right edge, with a dotted line to it where the readings end before. */
    private static void name(ChartSheet sheet, KpiSeries line, Pen pen) {
        Point end = at(sheet, line.last());
        if (end.x() < sheet.plot().right() - FAR) {
            pen.add(new Shape.Path(
                    "klead", PathData.segment(end.x() + 8, end.y(), sheet.plot().right() + 4, end.y())));
        }
        String text = sheet.words().say("kpi-chart.line", "name", line.name(), "value", ValueLabel.said(sheet, line));
        EndWords.Part part = new EndWords.Part(
                sheet.pen().wrap(text, ChartType.LINE, sheet.size().labels(), 2), text);
        sheet.ends().add(new EndWords.Label(end.y(), line.hue(), List.of(part)));
    }

    private static Point at(ChartSheet sheet, Reading reading) {
        return new Point(sheet.plot().x(reading.date()), sheet.plot().y(reading.value()));
    }

    private static String path(List<Point> points) {
        PathData path = new PathData();
        for (int i = 0; i < points.size(); i++) {
            Point at = points.get(i);
            path = i == 0 ? path.move(at.x(), at.y()) : path.line(at.x(), at.y());
        }
        return path.toString();
    }

    /** Returns the y of the main line or its forecast on a day; the foot of the field where there is neither. */
    static double yAt(ChartSheet sheet, LocalDate day) {
        List<Point> points = new ArrayList<>();
        for (List<Reading> run : sheet.facts().main().runs()) {
            if (!run.get(0).date().isAfter(day)
                    && !run.get(run.size() - 1).date().isBefore(day)) {
                run.forEach(reading -> points.add(at(sheet, reading)));
            }
        }
        boolean ahead = day.isAfter(sheet.facts().main().last().date());
        if (ahead) {
            points.add(at(sheet, sheet.facts().main().last()));
            sheet.facts()
                    .forecast()
                    .ifPresent(forecast -> forecast.values()
                            .forEach(v -> points.add(new Point(
                                    sheet.plot().x(v.date()), sheet.plot().y(v.point())))));
        }
        return between(points, sheet.plot().x(day)).orElse(sheet.plot().bottom());
    }

    private static OptionalDouble between(List<Point> points, double x) {
        for (int i = 0; i < points.size(); i++) {
            Point to = points.get(i);
            if (Math.abs(to.x() - x) < 0.01) {
                return OptionalDouble.of(to.y());
            }
            if (i > 0 && points.get(i - 1).x() < x && to.x() > x) {
                Point from = points.get(i - 1);
                return OptionalDouble.of(from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()));
            }
        }
        return OptionalDouble.empty();
    }
}
