package org.periplus.figure.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Mirror;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Reading;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.figure.engine.TextTwin;
import org.periplus.wording.Wording;

/**
 * Whether it is getting better: a number along time as a small line in steps, with its first and last value in words. Immutable; safe
 * for use by several threads.
 */
public final class CourseDrawing {

    private static final double WIDTH = 300;
    private static final double LEFT = 30;
    private static final double RIGHT = WIDTH - 8;
    private static final double PLOT = 72;
    private static final double DOT = 2.6;
    private static final double LAST = 4;
    private static final double EMOTIONS = 2;
    private static final double SCORES = 100;

    private final TextMeasure measure;
    private final Wording words;

    /** Takes what measures texts and the words of the theme; the drawing is turned around where their language is read from the right. */
    public CourseDrawing(TextMeasure measure, Wording words) {
        this.measure = measure;
        this.words = words;
    }

    /** Draws a course; empty if it knows fewer than two moments. */
    public Optional<Figure> draw(Course course) {
        if (course.moments().size() < 2) {
            return Optional.empty();
        }
        Figure figure = figure(course);
        return Optional.of(Reading.ofLanguage(Optional.of(words.language())).isMirrored() ? Mirror.of(figure) : figure);
    }

    private Figure figure(Course course) {
        Pen pen = new Pen(measure);
        double y = pen.text(course.title(), Lettering.LIST_BOLD, 0, 0, WIDTH, 2);
        String value = said(course, last(course));
        pen.text(value, Lettering.VALUE, 0, y, 110, 1);
        double beside = Math.min(110, pen.width(value, Lettering.VALUE)) + 10;
        double words = pen.text(change(course), Lettering.SMALL, beside, y + 3, WIDTH - beside, 3);
        double top = Math.max(y + 26, words) + 12;
        plot(pen, course, top);
        double foot = top + PLOT + 6;
        dates(pen, course, foot);
        Scene scene =
                Scene.image(WIDTH, foot + 18, "fig course", course.title(), Sentences.of(change(course)), pen.shapes());
        return new Figure(FigureType.KPI_CHART, course.title(), scene, twin(course), pen.placed());
    }

    private static Course.Moment first(Course course) {
        return course.moments().get(0);
    }

    private static Course.Moment last(Course course) {
        return course.last().orElseThrow();
    }

    private String said(Course course, Course.Moment moment) {
        return switch (course.measure()) {
            case EMOTION -> words.numerals().mean(moment.value());
            case SCORE -> words.numerals().plain(moment.value(), 0);
            case BURDEN -> words.numerals().plain(moment.value());
        };
    }

    /** Returns whether it got better since the first day, in words. */
    private String change(Course course) {
        double step = last(course).value() - first(course).value();
        boolean better = course.measure() == Course.Measure.BURDEN ? step < 0 : step > 0;
        String was = said(course, first(course));
        String day = words.dates().day(first(course).day());
        if (was.equals(said(course, last(course)))) {
            return words.say("past.course.same", "day", day);
        }
        return words.say(better ? "past.course.better" : "past.course.worse", "was", was, "day", day);
    }

    private void plot(Pen pen, Course course, double top) {
        double most = most(course);
        double least = course.measure() == Course.Measure.EMOTION ? -EMOTIONS : 0;
        for (double level : least < 0 ? List.of(most, 0.0, least) : List.of(most, 0.0)) {
            double y = y(level, least, most, top);
            pen.add(new Shape.Path(level == 0 ? "datum" : "iso", PathData.segment(LEFT, y, RIGHT, y)));
            String label = least < 0
                    ? words.numerals().signed(level)
                    : words.numerals().plain(level, 0);
            pen.textEnding(label, Lettering.CAPTION, LEFT - 5, y - 7, LEFT - 5);
        }
        PathData line = new PathData();
        double before = 0;
        List<Shape> dots = new ArrayList<>();
        for (Course.Moment moment : course.moments()) {
            double x = x(course, moment);
            double y = y(moment.value(), least, most, top);
            line = moment == first(course)
                    ? line.move(x, y)
                    : line.line(x, before).line(x, y);
            before = y;
            double radius = moment == last(course) ? LAST : DOT;
            dots.add(new Shape.Circle(moment == last(course) ? "past-last" : "past-then", x, y, radius));
            pen.place(new Placed("point", x - radius, y - radius, 2 * radius, 2 * radius, ""));
        }
        pen.add(new Shape.Path("past-line", line.toString()));
        dots.forEach(pen::add);
    }

    private static double most(Course course) {
        return switch (course.measure()) {
            case EMOTION -> EMOTIONS;
            case SCORE -> SCORES;
            case BURDEN ->
                course.moments().stream().mapToDouble(Course.Moment::value).reduce(1, Math::max);
        };
    }

    private static double x(Course course, Course.Moment moment) {
        double from = first(course).day().toEpochDay();
        double days = last(course).day().toEpochDay() - from;
        double room = RIGHT - LEFT - 2 * LAST;
        double share = days <= 0 ? 0.5 : (moment.day().toEpochDay() - from) / days;
        return LEFT + LAST + room * Math.max(0, Math.min(1, share));
    }

    private static double y(double value, double least, double most, double top) {
        return top + PLOT * (most - Math.max(least, Math.min(most, value))) / (most - least);
    }

    private void dates(Pen pen, Course course, double top) {
        double half = (RIGHT - LEFT) / 2 - 4;
        pen.text(words.dates().day(first(course).day()), Lettering.CAPTION, LEFT, top, half, 1);
        pen.textEnding(words.dates().day(last(course).day()), Lettering.CAPTION, RIGHT, top, half);
    }

    private TextTwin twin(Course course) {
        return new TextTwin(
                List.of(words.say("past.course.day"), course.title(), words.say("past.course.what")),
                course.moments().stream()
                        .map(moment ->
                                TextTwin.row(words.dates().day(moment.day()), said(course, moment), moment.label()))
                        .toList());
    }
}
