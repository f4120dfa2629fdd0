package org.periplus.figure.past;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.ChangeMarks;

/** What became of the pains and gains of a row, under their stages; those that stayed are left out. Stateless. */
final class PastLists {

    private static final int MOST = 6;
    private static final double MARK = 14;
    private static final double PAD = 6;

    private PastLists() {}

    /** Draws the lists and returns their lower edge. */
    static double draw(Pen pen, Past past, PastGrid.Row row, double top) {
        double foot = top;
        for (PastGrid.Column column : row.columns()) {
            if (!column.folded() && !column.continued()) {
                foot = Math.max(foot, stage(pen, past, column, top));
            }
        }
        return foot;
    }

    private static double stage(Pen pen, Past past, PastGrid.Column column, double top) {
        List<PastItem> all = past.items(column.pair());
        List<PastItem> shown = shown(all);
        double left = column.x() + PAD;
        double room = column.width() - 2 * PAD;
        double y = top;
        for (PastItem item : shown) {
            Pen part = pen.inside();
            part.add(ChangeMarks.shape(item.change(), left, y, MARK));
            double x = left + MARK + 6;
            double foot = part.text(note(past, item), Lettering.SMALL, x, y, room - MARK - 6, 3);
            foot = part.text(item.text(), Lettering.LIST, x, foot, room - MARK - 6, 4);
            pen.add(Shape.Group.of("past-item", part.shapes()));
            y = Math.max(foot, y + MARK) + 5;
        }
        int more = all.size() - shown.size();
        return more == 0
                ? y
                : pen.text(past.say("comparison.pains-more", "n", more), Lettering.SMALL, left + MARK + 6, y, room, 1)
                        + 5;
    }

    /** Returns what it is, what became of it and how severe it is, in words. */
    static String note(Past past, PastItem item) {
        String became = past.say((item.pain() ? "past.pain." : "past.gain.") + PastWords.key(item.change()));
        String severity = severity(past, item);
        return severity.isEmpty() ? became : past.words().commas(List.of(became, severity));
    }

    private static String severity(Past past, PastItem item) {
        Optional<Integer> told = item.is().or(item::was);
        if (item.change() == Change.CHANGED && !item.is().equals(item.was())) {
            String open = past.say("comparison.severity-open");
            return past.say(
                    item.pain() ? "past.severity-was" : "past.strength-was",
                    "is",
                    item.is().map(String::valueOf).orElse(open),
                    "was",
                    item.was().map(String::valueOf).orElse(open));
        }
        return told.map(value -> past.say(item.pain() ? "past.severity" : "past.strength", "is", value))
                .orElse("");
    }

    /** Returns the severest of a stage in the order they were told. */
    private static List<PastItem> shown(List<PastItem> all) {
        List<PastItem> severest = all.stream()
                .sorted(Comparator.comparingInt(
                        (PastItem item) -> -item.is().or(item::was).orElse(0)))
                .limit(MOST)
                .toList();
        return all.stream().filter(severest::contains).limit(MOST).toList();
    }
}
