package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.KpiForecast;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextBlock;
import org.periplus.wording.Wording;

/** What stands below a chart: remarks, what the band means, what is missing. Stateless; safe for use by several threads. */
final class Foot {

    private static final double AIR = 12;
    private static final double END = 8;
    private static final int LINES = 5;
    private static final int MOST_NAMED = 3;

    private Foot() {}

    /** Draws the foot and returns its lower edge. */
    static double draw(ChartSheet sheet, List<NoteLayer.Note> notes) {
        double y = sheet.plot().bottom() + FrameLayer.DEPTH;
        if (!notes.isEmpty()) {
            y = NoteLayer.words(sheet, notes, y + AIR);
        }
        double legend = KpiLegend.draw(sheet, y + AIR);
        y = legend > y + AIR ? legend : y;
        String text = Sentences.of(statements(sheet, notes));
        if (!text.isEmpty()) {
            double left = sheet.plot().left();
            TextBlock block =
                    sheet.pen().wrap(text, ChartType.TEXT, sheet.size().width() - left, LINES);
            y = sheet.pen().text(block, left, y + AIR, text);
        }
        return y + END;
    }

    private static List<String> statements(ChartSheet sheet, List<NoteLayer.Note> notes) {
        KpiFacts facts = sheet.facts();
        Wording words = sheet.words();
        List<String> out = new ArrayList<>(missing(facts));
        if (IntervalLayer.seen(sheet) == IntervalLayer.Seen.NARROW) {
            double most = IntervalLayer.widest(facts);
            Optional<String> points = Optional.of(words.say("kpi-chart.points"));
            out.add(words.say(
                    "kpi-chart.interval-narrow", "most", words.numerals().withUnit(most, most < 0.1 ? 2 : 1, points)));
        }
        if (ForecastLayer.isCut(sheet)) {
            out.add(words.say("kpi-chart.forecast-cut"));
        }
        more(
                out,
                words,
                "kpi-chart.more-groups",
                facts.series().size() - facts.drawn().size());
        more(
                out,
                words,
                "kpi-chart.more-benchmarks",
                facts.benchmarks().size() - facts.drawnBenchmarks().size());
        outside(out, facts, MarkRows.on(facts, sheet.plot().time()));
        long remarks = facts.drawn().stream()
                .flatMap(line -> line.readings().stream())
                .filter(reading ->
                        reading.note().filter(text -> !text.isBlank()).isPresent())
                .count();
        more(out, words, "kpi-chart.more-remarks", (int) remarks - notes.size());
        return out;
    }

    private static void more(List<String> out, Wording words, String key, int count) {
        if (count > 0) {
            out.add(words.say(key, "n", count));
        }
    }

    private static void outside(List<String> out, KpiFacts facts, List<InitiativeMark> drawn) {
        List<InitiativeMark> rest =
                facts.marks().stream().filter(mark -> !drawn.contains(mark)).toList();
        if (!rest.isEmpty()) {
            int named = Math.min(MOST_NAMED, rest.size());
            Wording words = facts.words();
            String names = Joined.semicolons(
                    words,
                    rest.subList(0, named).stream()
                            .map(mark -> Joined.bracketed(words, mark.name(), mark.words()))
                            .toList());
            out.add(
                    rest.size() > named
                            ? words.say("kpi-chart.not-marked-more", "marks", names, "n", rest.size() - named)
                            : words.say("kpi-chart.not-marked", "marks", names));
        }
    }

    /** Returns sentences about what is not there: readings of periods, and a forecast that is asked for. */
    static List<String> missing(KpiFacts facts) {
        List<String> out = new ArrayList<>();
        Wording words = facts.words();
        long missing = facts.main().missing();
        if (missing > 0) {
            int gaps = facts.main().gaps().size();
            String time = GapLayer.time(words, missing, facts.main().period());
            out.add(
                    gaps > 1
                            ? words.say("kpi-chart.missing-gaps", "time", time, "n", gaps)
                            : words.say("kpi-chart.missing", "time", time));
        }
        switch (facts.insight().outlook().state()) {
            case NO_READING -> out.add(words.say("kpi-chart.no-forecast-all", "needed", KpiForecast.NEEDED));
            case SHORT -> out.add(words.say("kpi-chart.no-forecast", "needed", KpiForecast.NEEDED, "n", facts.even()));
            case UNTRIED -> out.add(words.say("kpi-says.forecast.untried-brief"));
            case NO_BETTER -> out.add(words.say("kpi-says.forecast.not-better"));
            case NOT_ASKED, DRAWN -> {}
        }
        return out;
    }
}
