package org.periplus.figure.past;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.periplus.analysis.Change;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.ChangeMarks;

/** What the frames and lines mean: only what is drawn. Stateless. */
final class PastLegend {

    private static final double SAMPLE = 30;
    private static final double HEIGHT = 20;
    private static final double ROW = 28;
    private static final double APART = 24;

    private PastLegend() {}

    private record Entry(Pen sample, String words) {}

    /** Draws the legend in as many rows as it takes and returns its lower edge. */
    static double draw(Pen pen, Past past, PastGrid grid, double top) {
        double x = 0;
        double y = top;
        for (Entry entry : entries(pen, past, grid)) {
            double room = PastGrid.WIDTH - SAMPLE - 9;
            double width = SAMPLE + 9 + Math.min(room, pen.width(entry.words(), Lettering.LIST));
            if (x > 0 && x + width > PastGrid.WIDTH) {
                x = 0;
                y += ROW;
            }
            pen.add(Shape.Group.at("", x, y, entry.sample().shapes()).asHidden());
            pen.text(entry.words(), Lettering.LIST, x + SAMPLE + 9, y + 2.5, room, 1);
            x += width + APART;
        }
        return y + HEIGHT + 4;
    }

    private static List<Entry> entries(Pen pen, Past past, PastGrid grid) {
        Set<Change> drawn = EnumSet.noneOf(Change.class);
        boolean folded = false;
        for (PastGrid.Row row : grid.rows()) {
            for (PastGrid.Column column : row.columns()) {
                folded = folded || column.folded();
                if (!column.folded()) {
                    column.slots().forEach(slot -> drawn.add(slot.change()));
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Change change : drawn) {
            entries.add(new Entry(card(pen, change), past.say("comparison.legend." + PastWords.key(change))));
        }
        if (folded) {
            entries.add(new Entry(dots(pen), past.say("past.legend.folded")));
        }
        entries.add(new Entry(line(pen, "past-ghost"), past.say("comparison.legend.curve-before")));
        entries.add(new Entry(line(pen, "cv"), past.say("comparison.legend.curve-after")));
        if (PastCurves.isDashed(past, grid)) {
            entries.add(new Entry(line(pen, "cv as"), past.say("comparison.assumed")));
        }
        return entries;
    }

    private static Pen card(Pen pen, Change change) {
        Pen card = pen.inside();
        Pen sample = pen.inside();
        PastCards.frame(card, change, 1, 0, SAMPLE - 2, HEIGHT);
        card.add(ChangeMarks.shape(change, SAMPLE / 2 - 6, HEIGHT / 2 - 6, 12));
        sample.add(Shape.Group.of("cmp-card " + ChangeMarks.css(change), card.shapes()));
        return sample;
    }

    private static Pen dots(Pen pen) {
        Pen sample = pen.inside();
        sample.add(new Shape.Rect("past-fold", 1, 0, SAMPLE - 2, HEIGHT, 0));
        for (int i = 1; i <= 3; i++) {
            sample.add(new Shape.Circle("past-dot", i * SAMPLE / 4, HEIGHT / 2, 2.2));
        }
        return sample;
    }

    private static Pen line(Pen pen, String css) {
        Pen sample = pen.inside();
        sample.add(new Shape.Path(css, PathData.segment(1, HEIGHT / 2, SAMPLE, HEIGHT / 2)));
        return sample;
    }
}
