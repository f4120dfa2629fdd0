package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.KpiForecast;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;

/** What stands below a chart: remarks, what the band means, what is missing. Stateless; safe for use by several threads. */
final class Foot {

    private static final double AIR = 12;
    private static final double END = 8;
    private static final double SWATCH = 22;
    private static final int LINES = 5;

    private Foot() {}

    /** Draws the foot and returns its lower edge. */
    static double draw(ChartSheet sheet, List<NoteLayer.Note> notes) {
        double y = sheet.plot().bottom() + FrameLayer.DEPTH;
        if (!notes.isEmpty()) {
            y = NoteLayer.words(sheet, notes, y + AIR);
        }
        if (IntervalLayer.seen(sheet) == IntervalLayer.Seen.DRAWN) {
            y = swatch(sheet, y + AIR);
        }
        String text = Sentences.of(statements(sheet, notes));
        if (!text.isEmpty()) {
            double left = sheet.plot().left();
            TextBlock block =
                    sheet.pen().wrap(text, ChartType.TEXT, sheet.size().width() - left, LINES);
            y = sheet.pen().text(block, left, y + AIR, text);
        }
        return y + END;
    }

    private static double swatch(ChartSheet sheet, double top) {
        Pen pen = sheet.pen();
        double left = sheet.plot().left();
        pen.add(new Shape.Rect("kint", left, top + 2, SWATCH, 11, 0));
        String text = "95% interval of each reading, from its count";
        return pen.text(
                text, ChartType.TEXT, left + SWATCH + 8, top, sheet.size().width() - left - SWATCH - 8, 1);
    }

    private static List<String> statements(ChartSheet sheet, List<NoteLayer.Note> notes) {
        KpiFacts facts = sheet.facts();
        List<String> out = new ArrayList<>(missing(facts));
        if (IntervalLayer.seen(sheet) == IntervalLayer.Seen.NARROW) {
            out.add("The 95% intervals of the readings are narrower than the line");
        }
        if (ForecastLayer.isCut(sheet)) {
            out.add("The forecast\u2019s ranges reach beyond the chart");
        }
        more(out, facts.series().size() - facts.drawn().size(), "more group is", "more groups are");
        more(
                out,
                facts.benchmarks().size() - facts.drawnBenchmarks().size(),
                "more benchmark is",
                "more benchmarks are");
        int marks =
                facts.marks().size() - MarkRows.on(facts, sheet.plot().time()).size();
        more(out, marks, "initiative outside this time is", "initiatives outside this time are");
        long remarks = facts.drawn().stream()
                .flatMap(line -> line.readings().stream())
                .filter(reading ->
                        reading.note().filter(text -> !text.isBlank()).isPresent())
                .count();
        more(out, (int) remarks - notes.size(), "earlier remark is", "earlier remarks are");
        return out;
    }

    private static void more(List<String> out, int count, String one, String many) {
        if (count > 0) {
            out.add(count + " " + (count == 1 ? one : many) + " in the table");
        }
    }

    /** Returns sentences about what is not there: readings of periods, and a forecast that is asked for. */
    static List<String> missing(KpiFacts facts) {
        List<String> out = new ArrayList<>();
        long missing = facts.main().missing();
        if (missing > 0) {
            int gaps = facts.main().runs().size() - 1;
            out.add("No reading for " + GapLayer.count(missing, facts.main().period())
                    + (gaps > 1 ? ", in " + gaps + " gaps" : ""));
        }
        if (facts.asksForForecast() && facts.forecast().isEmpty()) {
            String there = facts.main().isMain() ? Integer.toString(facts.even()) : "none for all customers";
            out.add("No forecast: it takes " + KpiForecast.NEEDED + " readings in a row, there "
                    + (there.equals("1") ? "is " : "are ") + there);
        }
        return out;
    }
}
