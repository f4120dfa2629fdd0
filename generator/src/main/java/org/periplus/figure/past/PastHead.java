package org.periplus.figure.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.ChangeMarks;

/** The head of the drawing: the journey, its two states with their lines, and what became of how many. Stateless. */
final class PastHead {

    private static final double SAMPLE = 34;
    private static final double CELL = 12;

    private PastHead() {}

    /** Draws it and returns its lower edge. */
    static double draw(Pen pen, Past past, double top) {
        double y = pen.text(past.journey().name(), Lettering.STAGE_NAME, 0, top, PastGrid.WIDTH, 2) + 6;
        double half = PastGrid.WIDTH / 2;
        double left = state(pen, past.say("past.before"), past.of().labels().before(), "past-ghost", 0, y);
        double right = state(pen, past.say("past.after"), past.of().labels().after(), "cv", half, y);
        y = Math.max(left, right) + 10;
        line(pen, y);
        y = cells(pen, past, y + CELL) + CELL;
        line(pen, y);
        return y + 14;
    }

    private static double state(Pen pen, String word, String label, String css, double x, double top) {
        double middle = top + 8;
        pen.add(new Shape.Path(
                css,
                new PathData()
                        .move(x + 1, middle + 4)
                        .curve(x + 11, middle + 4, x + 13, middle - 5, x + 17, middle - 5)
                        .curve(x + 21, middle - 5, x + 25, middle + 3, x + SAMPLE, middle + 3)
                        .toString()));
        double from = x + SAMPLE + 10;
        pen.text(word, Lettering.LIST_BOLD, from, top, 120, 1);
        double beside = from + Math.min(120, pen.width(word, Lettering.LIST_BOLD)) + 8;
        double room = x + PastGrid.WIDTH / 2 - 20 - beside;
        double foot = pen.text(label, Lettering.LIST, beside, top, room, 2);
        return Math.max(foot, top + 16);
    }

    private static double cells(Pen pen, Past past, double top) {
        List<Change> shown = Stream.of(Change.ADDED, Change.REMOVED, Change.MOVED_HERE, Change.CHANGED)
                .filter(change -> !counts(past, change).isEmpty())
                .toList();
        if (shown.isEmpty()) {
            pen.add(ChangeMarks.shape(Change.SAME, 0, top - 2, ChangeMarks.GRID));
            return pen.text(past.say("past.all-stayed"), Lettering.LIST_BOLD, 28, top, PastGrid.WIDTH - 28, 2);
        }
        double width = PastGrid.WIDTH / shown.size();
        double foot = top;
        for (int i = 0; i < shown.size(); i++) {
            double x = i * width;
            Change change = shown.get(i);
            pen.add(ChangeMarks.shape(change, x, top + 2, ChangeMarks.GRID));
            String title = past.say("comparison.head." + PastWords.key(change));
            double y = pen.text(title, Lettering.SMALL, x + 28, top - 3, width - 40, 1);
            foot = Math.max(foot, pen.text(counts(past, change), Lettering.LIST_BOLD, x + 28, y + 1, width - 40, 3));
        }
        return foot;
    }

    /** Returns how many became that, in words; empty if none did. */
    static String counts(Past past, Change change) {
        List<String> counts = new ArrayList<>();
        add(counts, past, "past.count-stages", stages(past, change));
        add(counts, past, "past.count-touchpoints", of(past.touchpoints(), change));
        add(counts, past, "past.count-pains", of(past.items(true), change));
        add(counts, past, "past.count-gains", of(past.items(false), change));
        return counts.isEmpty() ? "" : past.words().commas(counts);
    }

    private static void add(List<String> counts, Past past, String key, long count) {
        if (count > 0) {
            counts.add(past.say(key, "n", count));
        }
    }

    private static long stages(Past past, Change change) {
        return past.pairing().stages().stream()
                .map((StagePair stage) -> past.change(stage))
                .filter(change::equals)
                .count();
    }

    private static int of(Map<Change, Integer> counts, Change change) {
        return Optional.ofNullable(counts.get(change)).orElse(0);
    }

    /** Draws a strong line over the width of the drawing. */
    static void line(Pen pen, double y) {
        pen.add(new Shape.Path("ladf", PathData.segment(0, y, PastGrid.WIDTH, y)));
    }
}
