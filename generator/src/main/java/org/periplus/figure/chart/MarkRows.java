package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.engine.TextMeasure;

/**
 * Where the initiatives are named above the field: in two lines each where all have room side by side; else in one line each, and one
 * that would meet another goes up a row. A leader never crosses a name, because names stand to the right of their leaders and a name
 * stands above all that begin under it.
 *
 * @param flags from left to right
 * @param foot the upper edge of the field below, in pixels
 */
record MarkRows(List<Flag> flags, double foot) {

    /** The height of a row in pixels. */
    static final double ROW = 18;

    private static final double TOP = 24;
    private static final double TWO_LINES = 34;
    private static final double AIR = 14;
    private static final double TEXT = 17;
    private static final double BEFORE = 8;
    private static final double APART = 8;
    private static final double WIDEST = 270;
    private static final double GAP = 7;
    private static final int MOST = 12;

    /**
     * A mark with its words.
     *
     * @param x of the leader
     * @param top of the words
     * @param inline whether name and words stand in one line
     */
    record Flag(InitiativeMark mark, double x, double top, boolean inline, TextBlock name, TextBlock words) {

        /** Returns where the name begins. */
        double textLeft() {
            return x + TEXT;
        }

        /** Returns where the words begin. */
        double wordsLeft() {
            return inline ? textLeft() + name.width() + GAP : textLeft();
        }

        /** Returns the upper edge of the words. */
        double wordsTop() {
            return inline ? top : top + name.height();
        }

        private double right() {
            return Math.max(textLeft() + name.width(), wordsLeft() + words.width());
        }
    }

    /** Takes a copy of the list. */
    MarkRows {
        flags = List.copyOf(flags);
    }

    /** Returns the rows of the marks on the axis; of many the last ones. */
    static MarkRows of(KpiFacts facts, TimeAxis time, ChartSize size, TextMeasure measure) {
        List<InitiativeMark> marks = on(facts, time);
        if (marks.isEmpty()) {
            return new MarkRows(List.of(), TOP + AIR);
        }
        List<Flag> plain = new ArrayList<>();
        marks.forEach(mark -> plain.add(flag(mark, time.x(mark.day()), false, size, measure)));
        int[] rows = rows(plain);
        if (highest(rows) == 0) {
            return new MarkRows(plain, TOP + TWO_LINES + AIR);
        }
        List<Flag> lines = new ArrayList<>();
        marks.forEach(mark -> lines.add(flag(mark, time.x(mark.day()), true, size, measure)));
        return stacked(lines, rows(lines));
    }

    /** Returns the marks that have a place on the axis; of many the last ones. */
    static List<InitiativeMark> on(KpiFacts facts, TimeAxis time) {
        List<InitiativeMark> marks = facts.marks().stream()
                .filter(mark -> !mark.day().isBefore(time.from()) && !mark.day().isAfter(time.to()))
                .toList();
        return marks.subList(Math.max(0, marks.size() - MOST), marks.size());
    }

    private static Flag flag(InitiativeMark mark, double x, boolean inline, ChartSize size, TextMeasure measure) {
        double room = Math.min(WIDEST, size.width() - x - TEXT);
        TextBlock words = TextBlock.wrap(measure, mark.words(), ChartType.TEXT, inline ? room * 0.6 : room, 1);
        double left = inline ? Math.max(room * 0.4 - GAP, room - words.width() - GAP) : room;
        return new Flag(mark, x, TOP, inline, TextBlock.wrap(measure, mark.name(), ChartType.BOLD, left, 1), words);
    }

    /** From right to left: a flag stands above all those to its right that its words reach. */
    private static int[] rows(List<Flag> flags) {
        int[] rows = new int[flags.size()];
        for (int i = flags.size() - 1; i >= 0; i--) {
            for (int j = i + 1; j < flags.size(); j++) {
                if (flags.get(j).x() - BEFORE < flags.get(i).right() + APART) {
                    rows[i] = Math.max(rows[i], rows[j] + 1);
                }
            }
        }
        return rows;
    }

    private static int highest(int[] rows) {
        int highest = 0;
        for (int row : rows) {
            highest = Math.max(highest, row);
        }
        return highest;
    }

    private static MarkRows stacked(List<Flag> flags, int[] rows) {
        int highest = highest(rows);
        List<Flag> placed = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Flag flag = flags.get(i);
            double top = TOP + (highest - rows[i]) * ROW;
            placed.add(new Flag(flag.mark(), flag.x(), top, true, flag.name(), flag.words()));
        }
        return new MarkRows(placed, TOP + (highest + 1) * ROW + AIR);
    }
}
