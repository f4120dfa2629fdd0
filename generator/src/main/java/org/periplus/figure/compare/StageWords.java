package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.chart.EmotionProfile;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Stage;

/** The comparison of personas in words: the finding, the differences, every number as a table. Stateless. */
final class StageWords {

    private StageWords() {}

    /** Returns a mean with one decimal. */
    static String mean(StageMood mood) {
        return Numbers.signed(mood.mean(), 1);
    }

    /** Returns the spread, such as "−1 to +1"; "always 0" where all are equal. */
    static String range(StageMood mood) {
        return mood.lowest() == mood.highest()
                ? (mood.known() == 1 ? "one touchpoint" : "always " + Compared.said(mood.lowest()))
                : Compared.said(mood.lowest()) + " to " + Compared.said(mood.highest());
    }

    /** Returns how far the personas are apart in a stage. */
    static String gap(StageTable table, int stage) {
        Optional<StageGap> gap = table.gaps().get(stage);
        if (gap.isEmpty()) {
            return "not comparable";
        }
        return gap.get().apart() == 0
                ? "no difference"
                : Numbers.plain(gap.get().apart(), 1) + " apart";
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
        return who.name() + " " + who.moods().get(stage).map(StageWords::mean).orElse("");
    }

    /** Returns in which stage the personas differ most; of a single persona its highest and lowest stage. */
    static String finding(StageTable table) {
        if (table.rows().size() == 1) {
            return only(table.rows().get(0), table.stages());
        }
        return table.widest()
                .map(stage -> Sentences.of("The personas differ most in the stage "
                        + table.stages().get(stage).name() + ": " + String.join(", ", sides(table, stage))))
                .orElse("The personas feel alike in every stage.");
    }

    private static String only(StageTable.Row row, List<Stage> stages) {
        int low = -1;
        int high = -1;
        for (int i = 0; i < stages.size(); i++) {
            if (row.moods().get(i).isPresent()) {
                low = low < 0 || value(row, i) < value(row, low) ? i : low;
                high = high < 0 || value(row, i) > value(row, high) ? i : high;
            }
        }
        return Sentences.of(row.name() + " feels best in the stage "
                + stages.get(high).name() + ", " + Numbers.signed(value(row, high), 1) + ", and worst in the stage "
                + stages.get(low).name() + ", " + Numbers.signed(value(row, low), 1));
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
        List<List<Cell>> rows = new ArrayList<>();
        for (int stage = 0; stage < table.stages().size(); stage++) {
            String name = table.stages().get(stage).name();
            for (StageTable.Row row : table.rows()) {
                rows.add(row(table, row, stage, name));
            }
            if (table.rows().size() > 1) {
                rows.add(TextTwin.row(
                        name, "Largest difference", gap(table, stage), String.join(", ", sides(table, stage)), ""));
            }
        }
        return new TextTwin(List.of("Stage", "Persona", "Mean emotion", "Spread", "Touchpoints known"), rows);
    }

    private static List<Cell> row(StageTable table, StageTable.Row row, int stage, String name) {
        String href = row.persona().flatMap(table.figure()::href).orElse("");
        Optional<StageMood> mood = row.moods().get(stage);
        int touchpoints = table.stages().get(stage).touchpoints().size();
        return List.of(
                Cell.of(name),
                new Cell(row.name(), href),
                Cell.of(mood.map(StageWords::mean).orElse("not known")),
                Cell.of(mood.map(StageWords::range).orElse("")),
                Cell.of(mood.map(StageMood::known).orElse(0) + " of " + touchpoints));
    }
}
