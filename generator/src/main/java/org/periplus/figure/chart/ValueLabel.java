package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.TextBlock;

/** The last value of the main line, large, with its date: beside its point where it meets nothing, else at the right edge. Stateless. */
final class ValueLabel {

    private static final double[] FAR = {10, 22, 36, 54};
    private static final double WIDEST = 260;

    private ValueLabel() {}

    static void draw(ChartSheet sheet) {
        KpiSeries line = sheet.facts().main();
        if (!line.isMain()) {
            return;
        }
        double x = sheet.plot().x(line.last().date());
        double y = sheet.plot().y(line.last().value());
        String date = PeriodDates.of(sheet.words(), line.last().date(), line.period());
        if (x > sheet.plot().right() - 1) {
            sheet.ends()
                    .add(new EndWords.Label(
                            y, "", parts(sheet, line, date, sheet.size().labels())));
            return;
        }
        List<EndWords.Part> parts = parts(sheet, line, date, WIDEST);
        Optional<Placed> box = sheet.place(candidates(parts, x, y), true);
        if (box.isEmpty()) {
            sheet.ends()
                    .add(new EndWords.Label(
                            y, "", parts(sheet, line, date, sheet.size().labels())));
            return;
        }
        boolean left = box.get().x() < x;
        double top = box.get().y();
        for (EndWords.Part part : parts) {
            top = write(sheet.pen(), part, left, box.get(), top);
        }
        sheet.room().add(box.get());
    }

    private static double write(Pen pen, EndWords.Part part, boolean left, Placed box, double top) {
        TextBlock block = part.block();
        return left
                ? pen.textEnding(block, box.x() + box.width(), top, part.full())
                : pen.text(block, box.x(), top, part.full());
    }

    private static List<EndWords.Part> parts(ChartSheet sheet, KpiSeries line, String date, double width) {
        return List.of(
                value(sheet, line, width), new EndWords.Part(sheet.pen().wrap(date, ChartType.TEXT, width, 2), date));
    }

    /** Letters the value with its unit; without where that is too wide, and small where that is too wide still. */
    private static EndWords.Part value(ChartSheet sheet, KpiSeries line, double width) {
        String full = said(sheet, line);
        String plain = sheet.words().numerals().plain(line.last().value(), line.decimals(sheet.words()));
        Pen pen = sheet.pen();
        if (pen.width(full, Lettering.VALUE) <= width) {
            return new EndWords.Part(pen.wrap(full, Lettering.VALUE, width, 1), full);
        }
        boolean large = pen.width(plain, Lettering.VALUE) <= width;
        return new EndWords.Part(pen.wrap(plain, large ? Lettering.VALUE : ChartType.BOLD, width, 1), full);
    }

    /** Returns the last value of a line with its unit. */
    static String said(ChartSheet sheet, KpiSeries line) {
        return sheet.words()
                .numerals()
                .withUnit(
                        line.last().value(),
                        line.decimals(sheet.words()),
                        sheet.facts().kpi().unit());
    }

    private static List<Placed> candidates(List<EndWords.Part> parts, double x, double y) {
        double width = parts.stream().mapToDouble(p -> p.block().width()).max().orElse(0);
        double height = parts.stream().mapToDouble(p -> p.block().height()).sum();
        List<Placed> boxes = new ArrayList<>();
        for (double far : FAR) {
            for (double left : new double[] {x + 10, x - 10 - width}) {
                for (double top : new double[] {y + far - 4, y - far + 4 - height}) {
                    boxes.add(new Placed("text", left, top, width, height, ""));
                }
            }
        }
        return boxes;
    }
}
