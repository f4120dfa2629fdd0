package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.ChangeMarks;

/** What the frames and lines of a comparison mean: only what is drawn. Stateless. */
final class CompareLegend {

    private static final double SAMPLE = 30;
    private static final double HEIGHT = 20;
    private static final double ROW = 30;
    private static final double APART = 26;

    private CompareLegend() {}

    /** A sample and its meaning. */
    private record Entry(Pen sample, String words) {}

    /** Draws the legend in as many rows as it takes and returns its lower edge. */
    static double draw(Pen pen, Compared compared, double top) {
        double x = 0;
        double y = top;
        for (Entry entry : entries(pen, compared)) {
            double width = SAMPLE + 9 + pen.width(entry.words(), Lettering.LIST);
            if (x > 0 && x + width > compared.grid().width()) {
                x = 0;
                y += ROW;
            }
            pen.add(Shape.Group.at("", x, y, entry.sample().shapes()).asHidden());
            pen.text(entry.words(), Lettering.LIST, x + SAMPLE + 9, y + 2.5, width, 1);
            x += width + APART;
        }
        return y + HEIGHT + 4;
    }

    private static List<Entry> entries(Pen pen, Compared compared) {
        boolean target = compared.isTarget();
        Set<Change> drawn = EnumSet.noneOf(Change.class);
        compared.pairing().touchpoints().stream().map(TouchpointPair::change).forEach(drawn::add);
        List<Entry> entries = new ArrayList<>();
        for (Change change : drawn) {
            entries.add(
                    new Entry(card(pen, change), compared.figure().say("comparison.legend." + Compared.key(change))));
        }
        entries.add(new Entry(
                line(pen, "cmp-ghost"),
                compared.figure().say(target ? "comparison.legend.curve-now" : "comparison.legend.curve-before")));
        entries.add(new Entry(
                line(pen, "cv"),
                compared.figure().say(target ? "comparison.legend.curve-target" : "comparison.legend.curve-after")));
        if (CurvesOver.isDashed(compared)) {
            entries.add(new Entry(line(pen, "cv as"), compared.figure().say("comparison.assumed")));
        }
        return entries;
    }

    private static Pen card(Pen pen, Change change) {
        Pen card = pen.inside();
        Pen sample = pen.inside();
        ChangeCards.frame(card, change, 1, 0, SAMPLE - 2, HEIGHT);
        card.add(ChangeMarks.shape(change, SAMPLE / 2 - 6, HEIGHT / 2 - 6, 12));
        sample.add(Shape.Group.of("cmp-card " + ChangeMarks.css(change), card.shapes()));
        return sample;
    }

    private static Pen line(Pen pen, String css) {
        Pen sample = pen.inside();
        sample.add(new Shape.Path(css, PathData.segment(1, HEIGHT / 2, SAMPLE, HEIGHT / 2)));
        return sample;
    }
}
