package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.chart.EmotionProfile;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Stage;

/** The comparison of personas in words: the finding, the differences, every number as a table. Stateless. */
final class StageWords {

    private StageWords() {}

    /** Returns a mean with one decimal. */
    static String mean(FigureContext figure, StageMood mood) {
        return figure.words().numerals().mean(mood.mean());
    }

    /** Returns the spread, such as "−1 to +1"; "always 0" where all are equal. */
    static String range(FigureContext figure, StageMood mood) {
        String lowest = CurveWords.said(figure, mood.lowest());
        if (mood.lowest() < mood.highest()) {
            String highest = CurveWords.said(figure, mood.highest());
            return figure.say("stage-comparison.range", "lowest", lowest, "highest", highest);
        }
        return mood.known() == 1
                ? figure.say("stage-comparison.one-touchpoint")
                : figure.say("stage-comparison.always", "emotion", lowest);
    }

    /** Returns how far the personas are apart in a stage. */
    static String gap(StageTable table, int stage) {
        FigureContext figure = table.figure();
        Optional<StageGap> gap = table.gaps().get(stage);
        if (gap.isEmpty()) {
            return figure.say("stage-comparison.not-comparable");
        }
        return gap.get().apart() == 0
                ? figure.say("stage-comparison.no-difference")
                : figure.say(
                        "stage-comparison.apart",
                        "apart",
                        figure.words().numerals().plain(gap.get().apart(), 1));
    }

    /** Returns the two personas that are furthest apart in a stage with their means, the higher first; none when nothing differs. */
    static List<String> sides(StageTable table, int stage) {
        return table.gaps()
                .get(stage)
                .filter(gap -> gap.apart() > 0)
                .map(gap -> List.of(side(table, gap.high(), stage), side(table, gap.low(), stage)))
                .orElse(List.of());
    }

    private static String side(StageTable table, int row, int stage) {
        StageTable.Row who = table.rows().get(row);
        String mean =
                who.moods().get(stage).map(mood -> mean(table.figure(), mood)).orElse("");
        return table.figure().say("stage-comparison.side", "persona", who.name(), "mean", mean);
    }

    /** Returns in which stage the personas differ most; of a single persona its highest and lowest stage. */
    static String finding(StageTable table) {
        if (table.rows().size() == 1) {
            return only(table.figure(), table.rows().get(0), table.stages());
        }
        FigureContext figure = table.figure();
        return table.widest()
                .map(stage -> Sentences.of(figure.say(
                        "stage-comparison.widest",
                        "stage",
                        table.stages().get(stage).name(),
                        "sides",
                        figure.words().commas(sides(table, stage)))))
                .orElseGet(() -> figure.say("stage-comparison.alike"));
    }

    private static String only(FigureContext figure, StageTable.Row row, List<Stage> stages) {
        int low = -1;
        int high = -1;
        for (int i = 0; i < stages.size(); i++) {
            if (row.moods().get(i).isPresent()) {
                low = low < 0 || value(row, i) < value(row, low) ? i : low;
                high = high < 0 || value(row, i) > value(row, high) ? i : high;
            }
        }
        return Sentences.of(figure.say(
                "stage-comparison.only",
                "persona",
                row.name(),
                "best",
                stages.get(high).name(),
                "highest",
                figure.words().numerals().mean(value(row, high)),
                "worst",
                stages.get(low).name(),
                "lowest",
                figure.words().numerals().mean(value(row, low))));
    }

    private static double value(StageTable.Row row, int stage) {
        return row.moods().get(stage).map(StageMood::mean).orElse(0.0);
    }

    /** Tells whether any line is dashed. */
    static boolean isAssumedSomewhere(StageTable table) {
        return table.rows().stream()
                .anyMatch(row ->
                        EmotionProfile.of(row.points(), new Level(0, 1), i -> i).isDashedSomewhere());
    }

    /** Returns every number, stage by stage. */
    static TextTwin twin(StageTable table) {
        FigureContext figure = table.figure();
        List<List<Cell>> rows = new ArrayList<>();
        for (int stage = 0; stage < table.stages().size(); stage++) {
            String name = table.stages().get(stage).name();
            for (StageTable.Row row : table.rows()) {
                rows.add(row(table, row, stage, name));
            }
            if (table.rows().size() > 1) {
                String sides = figure.words().commas(sides(table, stage));
                rows.add(TextTwin.row(name, figure.say("stage-comparison.largest"), gap(table, stage), sides, ""));
            }
        }
        List<String> columns = List.of(
                figure.say("stage-comparison.column.stage"),
                figure.say("stage-comparison.column.persona"),
                figure.say("stage-comparison.column.mean"),
                figure.say("stage-comparison.column.spread"),
                figure.say("stage-comparison.column.known"));
        return new TextTwin(columns, rows);
    }

    private static List<Cell> row(StageTable table, StageTable.Row row, int stage, String name) {
        FigureContext figure = table.figure();
        String href = row.persona().flatMap(figure::href).orElse("");
        Optional<StageMood> mood = row.moods().get(stage);
        int touchpoints = table.stages().get(stage).touchpoints().size();
        return List.of(
                Cell.of(name),
                new Cell(row.name(), href),
                Cell.of(mood.map(known -> mean(figure, known))
                        .orElseGet(() -> figure.say("stage-comparison.not-known"))),
                Cell.of(mood.map(known -> range(figure, known)).orElse("")),
                Cell.of(figure.words().numerals().of(mood.map(StageMood::known).orElse(0), touchpoints)));
    }
}
