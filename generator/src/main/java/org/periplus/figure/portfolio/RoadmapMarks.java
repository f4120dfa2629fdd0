package org.periplus.figure.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.chart.TimeAxis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.Light;
import org.periplus.model.InitiativeStatus;

/** Draws the bars of the roadmap: the state by line and tint, how much time is gone, the light of what shipped. Stateless. */
final class RoadmapMarks {

    static final double HEIGHT = 26;
    static final double PITCH = 34;

    /** From the top of a bar to that of its words. */
    static final double WORDS_TOP = 1;

    /** From the top of a bar to the foot of its words. */
    static final double WORDS_FOOT = 22;

    private static final double STRIP = 4;
    private static final double TICK = 4.5;
    private static final double CROSS = 4;

    private RoadmapMarks() {}

    static void draw(Pen pen, FigureContext context, TimeAxis axis, RoadmapBar bar, double top) {
        Pen part = pen.inside();
        double middle = top + HEIGHT / 2;
        double foot = top + HEIGHT - TICK;
        for (LocalDate effect : bar.work().effects()) {
            double x = axis.x(effect);
            part.add(new Shape.Path("pf-effect", PathData.segment(bar.end(), foot, x, foot)));
            part.add(new Shape.Path("pf-tick", PathData.segment(x, foot - TICK, x, foot + TICK)));
        }
        part.add(body(bar, top));
        if (bar.work().status() == InitiativeStatus.IN_PROGRESS) {
            double gone = Math.min(bar.end(), axis.x(context.today())) - bar.start();
            part.add(strip(bar.start(), top, Math.max(0, gone)));
        }
        if (bar.work().status() == InitiativeStatus.SHIPPED) {
            part.add(Light.shape(bar.end(), top + 9, 0.9));
        }
        if (bar.work().status() == InitiativeStatus.DROPPED) {
            part.add(cross(bar.end(), middle));
        }
        part.place(new Placed("bar", bar.start(), top, bar.end() - bar.start(), HEIGHT, ""));
        words(part, bar, top);
        pen.addLinked(
                "pf-work pf-" + css(bar.work().status()) + (bar.isLabelledInside() ? "" : " pf-out"),
                context.href(bar.work().initiative().ref()),
                RoadmapFacts.sentence(context, bar.work()),
                part);
    }

    private static void words(Pen pen, RoadmapBar bar, double top) {
        TextBlock name = bar.name();
        boolean low = bar.isLabelledInside() && bar.work().status() != InitiativeStatus.IN_PROGRESS;
        double down = low ? 5.5 : bar.work().effects().isEmpty() || bar.isLabelledInside() ? 4 : 1.5;
        pen.text(name, bar.label(), top + down, bar.work().initiative().name());
        double x = bar.label() + name.width() + RoadmapBar.SPACE;
        pen.text(bar.status(), RoadmapBar.STATUS, x, top + down + 0.8, 120, 1);
    }

    /** Returns the outline of a bar, open to the right where no end is known. */
    private static Shape body(RoadmapBar bar, double top) {
        if (bar.work().until().isPresent()) {
            return new Shape.Rect("pf-bar", bar.start(), top, bar.end() - bar.start(), HEIGHT, 2);
        }
        PathData open = new PathData()
                .move(bar.end(), top)
                .line(bar.start(), top)
                .line(bar.start(), top + HEIGHT)
                .line(bar.end(), top + HEIGHT);
        return new Shape.Path("pf-bar", open.toString());
    }

    private static Shape strip(double x, double top, double width) {
        return new Shape.Rect("pf-gone", x, top + HEIGHT - STRIP, width, STRIP, 0);
    }

    private static Shape cross(double x, double y) {
        return new Shape.Path(
                "pf-stop",
                new PathData()
                        .move(x - CROSS, y - CROSS)
                        .line(x + CROSS, y + CROSS)
                        .move(x + CROSS, y - CROSS)
                        .line(x - CROSS, y + CROSS)
                        .toString());
    }

    private static String css(InitiativeStatus status) {
        return switch (status) {
            case PROPOSED -> "proposed";
            case PLANNED -> "planned";
            case IN_PROGRESS -> "running";
            case SHIPPED -> "shipped";
            case DROPPED -> "dropped";
        };
    }

    static List<Legend.Entry> legend(FigureContext context) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(entry(InitiativeStatus.IN_PROGRESS, context.say("roadmap-bars.legend.in-progress")));
        entries.add(entry(InitiativeStatus.PLANNED, context.say("roadmap-bars.legend.planned")));
        entries.add(entry(InitiativeStatus.PROPOSED, context.say("roadmap-bars.legend.proposed")));
        entries.add(entry(InitiativeStatus.SHIPPED, context.say("roadmap-bars.legend.shipped")));
        entries.add(entry(InitiativeStatus.DROPPED, context.say("roadmap-bars.legend.dropped")));
        Shape line = new Shape.Path("pf-effect", PathData.segment(0, 0, 30, 0));
        Shape tick = new Shape.Path("pf-tick", PathData.segment(30, -TICK, 30, TICK));
        entries.add(new Legend.Entry(32, List.of(line, tick), context.say("roadmap-bars.legend.effect")));
        return entries;
    }

    private static Legend.Entry entry(InitiativeStatus status, String words) {
        List<Shape> mark = new ArrayList<>();
        mark.add(new Shape.Rect("pf-bar", 0.5, -7, 33, 14, 2));
        if (status == InitiativeStatus.IN_PROGRESS) {
            mark.add(new Shape.Rect("pf-gone", 0.5, 4, 16, 3, 0));
        }
        if (status == InitiativeStatus.SHIPPED) {
            mark.add(Light.shape(33, -3, 0.8));
        }
        if (status == InitiativeStatus.DROPPED) {
            mark.add(cross(34, 0));
        }
        return new Legend.Entry(38, List.of(Shape.Group.of("pf-work pf-" + css(status), mark)), words);
    }
}
