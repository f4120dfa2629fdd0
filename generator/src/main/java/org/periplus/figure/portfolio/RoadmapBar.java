package org.periplus.figure.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.periplus.figure.chart.TimeAxis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.TextBlock;
import org.periplus.model.InitiativeStatus;

/**
 * Where the bar of an initiative lies and where its words stand: inside the bar, else right of it and above the line to later effects, else left of it, else
 * cut on the side with more room.
 *
 * @param work the days
 * @param start left edge of the bar
 * @param end right edge of the bar
 * @param marks right edge of its marks
 * @param name its name on one line
 * @param status how it stands
 * @param label left edge of the words
 */
record RoadmapBar(
        RoadmapWork work, double start, double end, double marks, TextBlock name, String status, double label) {

    static final Lettering STATUS = Lettering.SMALL;

    /** Between name and status. */
    static final double SPACE = 7;

    private static final double PAD = 9;
    private static final double BESIDE = 7;
    private static final double LIGHT = 13;
    private static final double OPEN = 44;
    private static final double LEAST = 6;
    private static final double CLEAR = 3;
    private static final double WIDEST_NAME = 330;

    static RoadmapBar of(Pen pen, FigureContext context, TimeAxis axis, RoadmapWork work) {
        double start = axis.x(work.from());
        double end = end(axis, context.today(), work, start);
        double marks =
                Math.max(end + (marksItsEnd(work) ? LIGHT : 0), work.effects().isEmpty() ? 0 : axis.x(work.last()) + 5);
        String status = RoadmapFacts.word(context, work.status());
        double rest = SPACE + pen.width(status, STATUS);
        double inside = end - start - 2 * PAD - rest;
        double beside = end + (marksItsEnd(work) ? LIGHT : 0) + BESIDE;
        double right = axis.right() - beside - rest;
        double left = start - axis.left() - PAD - rest;
        TextBlock name = name(pen, work, WIDEST_NAME);
        if (name.width() <= inside && work.until().isPresent()) {
            return new RoadmapBar(work, start, end, marks, name, status, start + PAD);
        }
        if (name.width() <= right || right >= left) {
            TextBlock cut = name(pen, work, Math.min(WIDEST_NAME, right));
            return new RoadmapBar(work, start, end, marks, cut, status, beside);
        }
        TextBlock cut = name(pen, work, Math.min(WIDEST_NAME, left));
        return new RoadmapBar(work, start, end, marks, cut, status, start - PAD - rest - cut.width());
    }

    private static TextBlock name(Pen pen, RoadmapWork work, double width) {
        return pen.wrap(work.initiative().name(), Lettering.CARD_NAME, Math.max(30, width), 1);
    }

    /** Tells whether a light or a cross stands at the end of a bar. */
    private static boolean marksItsEnd(RoadmapWork work) {
        return work.status() == InitiativeStatus.SHIPPED || work.status() == InitiativeStatus.DROPPED;
    }

    /** Returns the right edge; work without an end is drawn open, in progress at least until today. */
    private static double end(TimeAxis axis, LocalDate today, RoadmapWork work, double start) {
        if (work.until().isPresent()) {
            return Math.max(start + LEAST, axis.x(work.until().get()));
        }
        double open = Math.min(axis.right(), start + OPEN);
        boolean running = work.status() == InitiativeStatus.IN_PROGRESS;
        return running && today.isAfter(work.from()) ? Math.max(open, axis.x(today)) : Math.max(start + LEAST, open);
    }

    /** Tells whether the words stand inside the bar. */
    boolean isLabelledInside() {
        return label >= start && label < end;
    }

    /** Returns the left edge of bar and words. */
    double left() {
        return Math.min(start, label);
    }

    /** Returns the right edge of bar, marks and words. */
    double right(Pen pen) {
        return Math.max(marks, wordsEnd(pen));
    }

    /** Tells whether an upright line at that place would run through the words or touch them. */
    boolean hasWordsAt(Pen pen, double x) {
        return x > label - CLEAR && x < wordsEnd(pen) + CLEAR;
    }

    private double wordsEnd(Pen pen) {
        return label + name.width() + SPACE + pen.width(status, STATUS);
    }

    /** Puts bars into as few rows as possible, each into the first row where it meets no other. */
    static List<List<RoadmapBar>> rows(Pen pen, List<RoadmapBar> bars) {
        return Rows.pack(bars, RoadmapBar::left, bar -> bar.right(pen));
    }
}
