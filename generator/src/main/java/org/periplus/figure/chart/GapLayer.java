package org.periplus.figure.chart;

import org.periplus.analysis.Periods;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.TextBlock;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.wording.Wording;

/** Says in the gaps of the main line how many periods are missing, where the words have room. Stateless; safe for use by several threads. */
final class GapLayer {

    private static final double ABOVE = 4;

    private GapLayer() {}

    static void draw(ChartSheet sheet) {
        sheet.facts().main().gaps().forEach(pair -> gap(sheet, pair.get(0), pair.get(1)));
    }

    private static void gap(ChartSheet sheet, Reading before, Reading after) {
        PeriodUnit period = sheet.facts().main().period();
        Wording words = sheet.words();
        long count = Periods.between(before.date(), after.date(), period) - 1;
        String text = words.say("kpi-chart.gap", "time", time(words, count, period));
        double left = sheet.plot().x(before.date());
        double width = sheet.plot().x(after.date()) - left;
        TextBlock block = sheet.pen().wrap(text, Lettering.CAPTION, Math.max(width - 8, 1), 2);
        double top = sheet.plot().bottom() - ABOVE - block.height();
        Placed box = new Placed("text", left + (width - block.width()) / 2, top, block.width(), block.height(), text);
        boolean broken = block.cut() || block.lines().stream().anyMatch(line -> line.endsWith("-"));
        if (!broken && sheet.isFree(box)) {
            sheet.pen().text(block, box.x(), box.y(), text);
            sheet.room().add(box);
        }
    }

    /** Returns a number of periods in words: "3 months". */
    static String time(Wording words, long count, PeriodUnit period) {
        return words.say("kpi-chart.time." + Units.word(period), "n", count);
    }
}
