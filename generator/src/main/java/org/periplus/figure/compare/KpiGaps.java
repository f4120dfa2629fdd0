package org.periplus.figure.compare;

import java.util.List;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.model.Direction;
import org.periplus.wording.Wording;

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
        FigureContext figure = compared.figure();
        Sheet.rail(pen, figure.say("comparison.kpis"), figure.say("comparison.kpis-hint"), top);
        head(pen, figure, wider, top + AIR);
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

    private static void head(Pen pen, FigureContext figure, double wider, double top) {
        pen.text(figure.say("comparison.kpi.name"), Lettering.SMALL, at(NAME, wider), top, 200, 1);
        pen.text(figure.say("comparison.kpi.where"), Lettering.SMALL, at(WHERE, wider), top, 130, 1);
        pen.textEnding(figure.say("comparison.kpi.now"), Lettering.SMALL, at(NOW, wider), top, 80);
        pen.textEnding(figure.say("comparison.kpi.goal"), Lettering.SMALL, at(GOAL, wider), top, 80);
        pen.textEnding(figure.say("comparison.kpi.gap"), Lettering.SMALL, at(GAP, wider), top, 80);
    }

    private static void row(Pen pen, Compared compared, KpiGap gap, double wider, double top) {
        FigureContext figure = compared.figure();
        Wording words = figure.words();
        Pen part = pen.inside();
        part.text(gap.kpi().name(), Lettering.LIST_BOLD, at(NAME, wider), top, WHERE - NAME - 12, 1);
        String label = Sentences.of(
                words.commas(List.of(gap.kpi().name(), gap.where())),
                figure.say("comparison.kpi.label-now", "value", gap.nowText(words)),
                figure.say("comparison.kpi.label-goal", "value", gap.goalText(words)),
                figure.say("comparison.kpi.label-gap", "value", gap.gapText(words)),
                word(figure, gap));
        pen.addLinked("cmp-kpi", compared.figure().href(gap.kpi().ref()), label, part);
        pen.text(gap.where(), Lettering.LIST, at(WHERE, wider), top, 130, 1);
        pen.textEnding(gap.nowText(words), Lettering.LIST_BOLD, at(NOW, wider), top, NOW - WHERE - 134);
        pen.text(gap.nowDate(words), Lettering.SMALL, at(NOW, wider) + 8, top, 84, 1);
        pen.textEnding(gap.goalText(words), Lettering.LIST_BOLD, at(GOAL, wider), top, GOAL - NOW - 96);
        pen.text(gap.goalDate(words), Lettering.SMALL, at(GOAL, wider) + 8, top, 104, 1);
        if (gap.named()) {
            pen.textEnding(gap.gapText(words), Lettering.LIST_BOLD, at(GAP, wider), top, GAP - GOAL - 116);
            double mark = at(GAP, wider) + MARK - GAP;
            pen.add(StatusMarks.shape(gap.status(), mark, top + 7));
            pen.place(new Placed("mark", mark - 7, top, 14, 14, ""));
            boolean lower = gap.kpi().direction() == Direction.LOWER;
            String status = word(figure, gap);
            String word = lower ? figure.say("comparison.kpi.lower", "status", status) : status;
            pen.text(word, Lettering.LIST, mark + 14, top, compared.grid().width() - mark - 14, 1);
        }
    }

    /** Returns how the newest reading stands against the goal, such as "On target". */
    static String word(FigureContext figure, KpiGap gap) {
        return figure.say("word.kpi-status." + Compared.key(gap.status()));
    }
}
