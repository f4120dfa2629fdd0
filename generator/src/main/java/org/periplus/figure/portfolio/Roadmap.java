package org.periplus.figure.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.chart.TimeAxis;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Initiative;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * Initiatives along time, a lane for each team: from the start of the work until it shipped or its first effect is expected. The day of
 * the build is marked by a wedge. Stateless; safe for use by several threads.
 */
public final class Roadmap implements Drawing {

    private static final double WIDTH = 1344;
    private static final double EDGE = 24;
    private static final double LEFT = 204;
    private static final double RIGHT = WIDTH - EDGE;
    private static final double LADDER = 54;
    private static final double LADDER_HEIGHT = 6;
    private static final double LANES = LADDER + 18;
    private static final double LANE_PAD = 9;
    private static final double TEAM_WIDTH = LEFT - EDGE - 16;
    private static final double TODAY_WIDTH = 170;
    private static final Lettering TODAY = new Lettering(Lettering.LIST_BOLD.face(), 12, 15, "t12b pf-today");

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        List<Initiative> all = context.atlas().initiatives();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<RoadmapWork> works = all.stream()
                .flatMap(initiative -> RoadmapWork.of(initiative).stream())
                .sorted(Comparator.comparing(RoadmapWork::from))
                .toList();
        Pen pen = new Pen(context.measure());
        double y = works.isEmpty() ? EDGE : lanes(pen, context, works);
        List<NameList.Item> undated = all.stream()
                .filter(initiative -> RoadmapWork.of(initiative).isEmpty())
                .map(each -> new NameList.Item(
                        each.name(), context.href(each.ref()), RoadmapFacts.word(context, each.progress())))
                .toList();
        double foot =
                NameList.draw(pen, context.say("roadmap-bars.undated"), undated, new NameList.Area(EDGE, y, RIGHT)) + 8;
        String title = context.say("roadmap-bars.title", "n", all.size());
        Scene scene = new Scene(
                WIDTH,
                foot,
                "fig roadmap",
                Scene.Role.GROUP,
                title,
                Optional.of(RoadmapFacts.finding(context, all, works)),
                pen.shapes());
        return Optional.of(new Figure(FigureType.ROADMAP, title, scene, RoadmapFacts.twin(context, all), pen.placed()));
    }

    /** Draws axis, lanes and legend and returns the lower edge. */
    private static double lanes(Pen pen, FigureContext context, List<RoadmapWork> works) {
        TimeAxis axis = axis(works, context.today());
        Map<Optional<Ref>, List<RoadmapBar>> lanes = teams(pen, context, axis, works);
        double height =
                lanes.values().stream().mapToDouble(bars -> height(pen, bars)).sum();
        neatline(pen, context.words(), axis, LANES + height);
        today(pen, context, axis, LANES + height, crossed(pen, lanes.values(), axis.x(context.today())));
        double y = LANES;
        for (Map.Entry<Optional<Ref>, List<RoadmapBar>> lane : lanes.entrySet()) {
            team(pen, context, lane.getKey(), y);
            double top = y + LANE_PAD;
            for (List<RoadmapBar> row : RoadmapBar.rows(pen, lane.getValue())) {
                for (RoadmapBar bar : row) {
                    RoadmapMarks.draw(pen, context, axis, bar, top);
                }
                top += RoadmapMarks.PITCH;
            }
            y += height(pen, lane.getValue());
            pen.add(new Shape.Path("iso", PathData.segment(EDGE, y, RIGHT, y)));
        }
        return Legend.draw(pen, RoadmapMarks.legend(context), EDGE, y + 34, RIGHT) + 16;
    }

    /** Returns the upper edges of the rows that have words where the line of today would run, from the top. */
    private static List<Double> crossed(Pen pen, Collection<List<RoadmapBar>> lanes, double today) {
        List<Double> tops = new ArrayList<>();
        double y = LANES;
        for (List<RoadmapBar> lane : lanes) {
            double top = y + LANE_PAD;
            for (List<RoadmapBar> row : RoadmapBar.rows(pen, lane)) {
                if (row.stream().anyMatch(bar -> bar.hasWordsAt(pen, today))) {
                    tops.add(top);
                }
                top += RoadmapMarks.PITCH;
            }
            y += height(pen, lane);
        }
        return tops;
    }

    private static double height(Pen pen, List<RoadmapBar> bars) {
        int rows = RoadmapBar.rows(pen, bars).size();
        return Math.max(46, 2 * LANE_PAD + rows * RoadmapMarks.PITCH - (RoadmapMarks.PITCH - RoadmapMarks.HEIGHT));
    }

    /** Returns the axis from the month of the first day to the end of the month of the last, at least half a year. */
    private static TimeAxis axis(List<RoadmapWork> works, LocalDate today) {
        LocalDate first = Stream.concat(Stream.of(today), works.stream().map(RoadmapWork::from))
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate last = Stream.concat(Stream.of(today), works.stream().map(RoadmapWork::last))
                .max(Comparator.naturalOrder())
                .orElse(today);
        LocalDate from = first.withDayOfMonth(1);
        LocalDate end = last.withDayOfMonth(1).plusMonths(1);
        LocalDate to = end.isBefore(from.plusMonths(6)) ? from.plusMonths(6) : end;
        return new TimeAxis(from, to, PeriodUnit.MONTH, LEFT, RIGHT);
    }

    /** Returns the bars by team, in the order of the teams' names; those of nobody last. */
    private static Map<Optional<Ref>, List<RoadmapBar>> teams(
            Pen pen, FigureContext context, TimeAxis axis, List<RoadmapWork> works) {
        Map<Optional<Ref>, List<RoadmapBar>> lanes = new LinkedHashMap<>();
        works.stream()
                .map(work -> work.initiative().owner())
                .distinct()
                .sorted(Comparator.comparing((Optional<Ref> owner) -> owner.isEmpty())
                        .thenComparing(
                                owner -> owner.map(context.atlas()::nameOf).orElse("")))
                .forEach(owner -> lanes.put(owner, new ArrayList<>()));
        works.forEach(work -> lanes.computeIfAbsent(work.initiative().owner(), key -> new ArrayList<>())
                .add(RoadmapBar.of(pen, context, axis, work)));
        return lanes;
    }

    private static void team(Pen pen, FigureContext context, Optional<Ref> owner, double y) {
        String name = owner.map(context.atlas()::nameOf).orElse(context.say("roadmap-bars.no-owner"));
        Pen part = pen.inside();
        part.text(name, Lettering.LIST_BOLD, EDGE, y + LANE_PAD + 5, TEAM_WIDTH, 2);
        pen.addLinked("pf-team", owner.flatMap(context::href), name, part);
    }

    private static void neatline(Pen pen, Wording words, TimeAxis axis, double bottom) {
        for (TimeAxis.Rung rung : axis.rungs(words, pen.measure())) {
            if (rung.filled() && rung.end() > rung.start()) {
                pen.add(new Shape.Rect("lad", rung.start(), LADDER, rung.end() - rung.start(), LADDER_HEIGHT, 0));
            }
            if (!rung.label().isEmpty() && rung.start() < axis.right() - 20) {
                pen.add(new Shape.Path(
                        "iso", PathData.segment(rung.start(), LADDER + LADDER_HEIGHT, rung.start(), bottom)));
                pen.text(rung.label(), Lettering.LIST, rung.start() + 1, LADDER - 20, 60, 1);
            }
            if (!rung.year().isEmpty() && rung.start() < axis.right() - 30) {
                pen.add(new Shape.Path("ax", PathData.segment(rung.start(), LADDER - 36, rung.start(), LADDER)));
                pen.text(rung.year(), Lettering.LIST_BOLD, rung.start() + 5, LADDER - 38, 60, 1);
            }
        }
        pen.add(new Shape.Rect("ladf", axis.left(), LADDER, axis.right() - axis.left(), LADDER_HEIGHT, 0));
    }

    /** Draws wedge, line and date of today; the line gives way to the words of the rows named. */
    private static void today(Pen pen, FigureContext context, TimeAxis axis, double bottom, List<Double> crossed) {
        LocalDate today = context.today();
        double x = axis.x(today);
        double from = LADDER + 4;
        PathData line = new PathData();
        for (double top : crossed) {
            line.move(x, from).line(x, top + RoadmapMarks.WORDS_TOP);
            from = top + RoadmapMarks.WORDS_FOOT;
        }
        line.move(x, from).line(x, bottom + 8);
        pen.add(new Shape.Path("pf-now", line.toString()));
        pen.add(new Shape.Path(
                "pf-wedge",
                new PathData()
                        .move(x - 6, LADDER - 3)
                        .line(x + 6, LADDER - 3)
                        .line(x, LADDER + 10)
                        .close()
                        .toString()));
        String words = context.say("roadmap-bars.today", "day", RoadmapFacts.day(context, today));
        double centre = Math.max(LEFT + TODAY_WIDTH / 2, Math.min(RIGHT - TODAY_WIDTH / 2, x));
        pen.textAbout(words, TODAY, centre, bottom + 10, TODAY_WIDTH);
    }
}
