package org.periplus.figure.past;

import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChangeMarks;

/** The heads of the stages of a row: name, what became of it, how it felt and feels on average. Stateless. */
final class PastStages {

    private static final double PAD = 6;
    private static final double BASELINE = 0.77;
    private static final double STRIKE = 4;

    private PastStages() {}

    /** Draws them and returns their lower edge. */
    static double draw(Pen pen, Past past, PastGrid.Row row, double top) {
        double foot = top + 30;
        for (PastGrid.Column column : row.columns()) {
            foot = Math.max(foot, column.folded() ? folded(pen, past, column, top) : full(pen, past, column, top));
        }
        return foot + 6;
    }

    private static double folded(Pen pen, Past past, PastGrid.Column column, double top) {
        double left = column.x() + PAD;
        double room = column.width() - 2 * PAD;
        double y = pen.text(column.pair().stage().name(), Lettering.SMALL, left, top + 4, room, 3);
        String count = past.say("past.stayed", "n", column.slots().size());
        return pen.text(count, Lettering.CAPTION, left, y + 3, room, 3);
    }

    private static double full(Pen pen, Past past, PastGrid.Column column, double top) {
        StagePair pair = column.pair();
        double left = column.x() + PAD;
        double room = column.width() - 2 * PAD;
        double y = top;
        if (!pair.stage().name().isBlank()) {
            TextBlock name = pen.wrap(pair.stage().name(), Lettering.STAGE_NAME, room, 2);
            y = pen.text(name, left, top, pair.stage().name());
            if (past.change(pair) == Change.REMOVED) {
                strike(pen, name, left, top);
            }
        }
        if (column.continued()) {
            return pen.text(past.say("past.continued"), Lettering.SMALL, left, y + 3, room, 1);
        }
        if (past.change(pair) != Change.SAME) {
            pen.add(ChangeMarks.shape(past.change(pair), left, y + 3, 14));
            String became = past.say("past.stage." + PastWords.key(past.change(pair)));
            y = pen.text(became, Lettering.LIST_BOLD, left + 20, y + 3, room - 20, 2);
        }
        return pen.text(mood(past, pair), Lettering.LIST, left, y + 3, room, 2);
    }

    /** Returns the mean emotion of the stage, of both states where it differs; empty where none is known. */
    static String mood(Past past, StagePair pair) {
        Optional<String> was =
                past.moodBefore(pair).map(past.words().numerals()::mean);
        Optional<String> is = past.moodAfter(pair).map(past.words().numerals()::mean);
        boolean both = was.isPresent() && is.isPresent() && !was.equals(is);
        return is.or(() -> was)
                .map(mean -> both
                        ? past.say("past.mean-from-to", "was", was.orElseThrow(), "is", mean)
                        : past.say("past.mean", "mean", mean))
                .orElse("");
    }

    private static void strike(Pen pen, TextBlock block, double left, double top) {
        double y = top + block.lineHeight() * BASELINE - STRIKE;
        for (String line : block.lines()) {
            double right = left + pen.width(line, block.lettering());
            pen.add(new Shape.Path("cmp-strike", PathData.segment(left, y, right, y)));
            y += block.lineHeight();
        }
    }
}
