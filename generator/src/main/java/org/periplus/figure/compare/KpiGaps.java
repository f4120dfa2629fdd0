package org.periplus.figure.compare;

import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.model.Direction;

/** The gap of each KPI as lines of a table at the foot of the comparison. Stateless. */
final class KpiGaps {

    private static final double ROW = 28;
    private static final double NAME = CompareGrid.RAIL + 8;
    private static final double WHERE = 342;
    private static final double NOW = 560;
    private static final double GOAL = 712;
    private static final double GAP = 900;
    private static final double MARK = 932;
    private static final double AIR = 7;
    private static final double TABLE = 1090;
    private static final double WIDEST = 1.25;

    private KpiGaps() {}

    /** Draws the lines and returns their lower edge; nothing when neither journey names a KPI. */
    static double draw(Pen pen, Compared compared, List<KpiGap> gaps, double top) {
        if (gaps.isEmpty()) {
            return top;
        }
        double width = compared.grid().width();
        double wider = Math.min(WIDEST, (width - CompareGrid.RAIL) / (TABLE - CompareGrid.RAIL));
        Sheet.line(pen, top, width);
        Sheet.rail(pen, "KPIs", "latest reading against the last target", top);
        head(pen, wider, top + AIR);
        double y = top + ROW;
        for (KpiGap gap : gaps) {
            pen.add(new Shape.Path("cmp-rule", PathData.segment(CompareGrid.RAIL, y, width, y)));
            row(pen, compared, gap, wider, y + AIR);
            y += ROW;
        }
        return Math.max(y, top + 76);
    }

    /** Returns where a column stands in a table that is that much wider. */
    private static double at(double x, double wider) {
        return CompareGrid.RAIL + (x - CompareGrid.RAIL) * wider;
    }

    private static void head(Pen pen, double wider, double top) {
        pen.text("KPI", Lettering.SMALL, at(NAME, wider), top, 200, 1);
        pen.text("Measures", Lettering.SMALL, at(WHERE, wider), top, 130, 1);
        pen.textEnding("Now", Lettering.SMALL, at(NOW, wider), top, 80);
        pen.textEnding("Goal", Lettering.SMALL, at(GOAL, wider), top, 80);
        pen.textEnding("Gap", Lettering.SMALL, at(GAP, wider), top, 80);
    }

    private static void row(Pen pen, Compared compared, KpiGap gap, double wider, double top) {
        Pen part = pen.inside();
        part.text(gap.kpi().name(), Lettering.LIST_BOLD, at(NAME, wider), top, WHERE - NAME - 12, 1);
        String label = Sentences.of(
                gap.kpi().name() + ", " + gap.where(),
                "Now " + gap.nowText(),
                "Goal " + gap.goalText(),
                "Gap " + gap.gapText(),
                StatusMarks.word(gap.status()));
        pen.addLinked("cmp-kpi", compared.figure().href(gap.kpi().ref()), label, part);
        pen.text(gap.where(), Lettering.LIST, at(WHERE, wider), top, 130, 1);
        pen.textEnding(gap.nowText(), Lettering.LIST_BOLD, at(NOW, wider), top, NOW - WHERE - 134);
        pen.text(gap.nowDate(), Lettering.SMALL, at(NOW, wider) + 8, top, 84, 1);
        pen.textEnding(gap.goalText(), Lettering.LIST_BOLD, at(GOAL, wider), top, GOAL - NOW - 96);
        pen.text(gap.goalDate(), Lettering.SMALL, at(GOAL, wider) + 8, top, 104, 1);
        if (gap.named()) {
            pen.textEnding(gap.gapText(), Lettering.LIST_BOLD, at(GAP, wider), top, GAP - GOAL - 116);
            double mark = at(GAP, wider) + MARK - GAP;
            pen.add(StatusMarks.shape(gap.status(), mark, top + 7));
            pen.place(new Placed("mark", mark - 7, top, 14, 14, ""));
            boolean lower = gap.kpi().direction() == Direction.LOWER;
            String word = StatusMarks.word(gap.status()) + (lower ? ", less is better" : "");
            pen.text(word, Lettering.LIST, mark + 14, top, compared.grid().width() - mark - 14, 1);
        }
    }
}
