package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Journey;

/**
 * How many travellers are left from stage to stage: a ribbon as wide as they are many, the loss beside it in numbers and percent, the
 * largest in words; hatched where nobody counted. Stateless; safe for use by several threads.
 */
public final class Funnel implements Drawing {

    private static final double WIDTH = 880;
    private static final double EDGE = 24;
    private static final double NAME = 62;
    private static final double NAME_WIDTH = 170;
    private static final double CENTRE = 432;
    private static final double HALF = 184;
    private static final double SAID = CENTRE + HALF + 22;
    private static final double SAID_WIDTH = WIDTH - EDGE - SAID;
    private static final double TOP = 48;
    private static final double ROW = 86;
    private static final double STRAIGHT = 30;
    private static final double TAPER = 44;
    private static final double HACHURED = 10;
    private static final double PILL = 20;
    private static final double STROKES = 7;
    private static final double STROKE = 18;
    private static final double STROKE_GAP = 3;
    private static final Lettering LOSS = new Lettering(Lettering.PILL.face(), 12, 15, "chipt");
    private static final Lettering GAP = new Lettering(Lettering.LIST.face(), 12, 15, "t12 pf-halo");
    private static final Lettering COUNT =
            new Lettering(Lettering.VALUE.face(), Lettering.VALUE.size(), Lettering.VALUE.lineHeight(), "tot pf-count");

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        Optional<Journey> found = request.of().flatMap(ref -> context.atlas().find(Journey.class, ref));
        List<FunnelStep> steps = found.map(journey ->
                        FunnelStep.of(context.analysis().journey(journey.id()).stages()))
                .orElse(List.of());
        double most = steps.stream()
                .flatMap(step -> step.entered().stream())
                .mapToDouble(in -> in)
                .max()
                .orElse(0);
        if (found.isEmpty() || most <= 0) {
            return Optional.empty();
        }
        Journey journey = found.get();
        Pen pen = new Pen(context.measure());
        double foot = draw(pen, context, journey, new Flow(steps, most));
        String title = context.say("funnel.title", "journey", journey.name());
        Scene scene = new Scene(
                WIDTH,
                foot,
                "fig funnel",
                Scene.Role.GROUP,
                title,
                Optional.of(FunnelFacts.finding(context, steps)),
                pen.shapes());
        return Optional.of(
                new Figure(FigureType.FUNNEL, title, scene, FunnelFacts.twin(context, journey, steps), pen.placed()));
    }

    /** The steps and the most travellers of one. */
    private record Flow(List<FunnelStep> steps, double most) {

        double half(double travellers) {
            return travellers <= 0 ? 0 : Math.max(0.75, travellers / most * HALF);
        }
    }

    private static double draw(Pen pen, FigureContext context, Journey journey, Flow flow) {
        pen.text(context.say("funnel.head.stage"), Lettering.CAPTION, EDGE, 16, 200, 1);
        pen.textAbout(context.say("funnel.head.enter"), Lettering.CAPTION, CENTRE, 16, 200);
        pen.text(context.say("funnel.head.leave"), Lettering.CAPTION, SAID, 16, 200, 1);
        pen.add(new Shape.Path("sb hd", PathData.segment(EDGE, TOP - 8, WIDTH - EDGE, TOP - 8)));
        Optional<FunnelStep> worst = FunnelFacts.largest(flow.steps());
        for (int i = 0; i < flow.steps().size(); i++) {
            FunnelStep step = flow.steps().get(i);
            double top = TOP + i * ROW;
            ribbon(pen, context, flow, i, top);
            stage(pen, context, journey, step, top);
            loss(pen, context, step, worst.filter(step::equals).isPresent(), top);
        }
        double bottom = TOP + flow.steps().size() * ROW;
        pen.add(new Shape.Path("sb hd", PathData.segment(EDGE, bottom + 4, WIDTH - EDGE, bottom + 4)));
        Optional<String> end = FunnelFacts.conversion(context, flow.steps());
        end.ifPresent(words -> pen.text(words, Lettering.STAGE_NAME, EDGE, bottom + 14, WIDTH - 2 * EDGE, 3));
        int lines = end.map(words -> pen.wrap(words, Lettering.STAGE_NAME, WIDTH - 2 * EDGE, 3)
                        .lines()
                        .size())
                .orElse(0);
        return Legend.draw(pen, legend(context, flow.steps()), EDGE, bottom + 22 + lines * 22, WIDTH - EDGE) + 12;
    }

    private static void stage(Pen pen, FigureContext context, Journey journey, FunnelStep step, double top) {
        Pen part = pen.inside();
        part.text(Integer.toString(step.number()), Lettering.STAGE_NUMBER, EDGE, top - 2, 34, 1);
        part.text(step.name(), Lettering.STAGE_NAME, NAME, top + 3, NAME_WIDTH, 3);
        pen.addLinked(
                "pf-stage",
                context.links()
                        .anchor(journey.ref(), "stage-" + step.of().stage().id()),
                FunnelFacts.sentence(context, step),
                part);
    }

    private static void ribbon(Pen pen, FigureContext context, Flow flow, int index, double top) {
        FunnelStep step = flow.steps().get(index);
        if (step.entered().isEmpty()) {
            unknown(pen, context, step, top);
            return;
        }
        double in = flow.half(step.entered().get());
        double out = flow.half(step.left().orElse(step.entered().get()));
        double foot = top + STRAIGHT + TAPER;
        double next = index + 1 < flow.steps().size()
                ? flow.steps().get(index + 1).entered().map(flow::half).orElse(out)
                : out;
        PathData path = new PathData().move(CENTRE - in, top).line(CENTRE + in, top);
        path.line(CENTRE + in, top + STRAIGHT);
        taper(path, CENTRE + in, top + STRAIGHT, CENTRE + out, foot);
        path.line(CENTRE + next, top + ROW).line(CENTRE - next, top + ROW).line(CENTRE - out, foot);
        taper(path, CENTRE - out, foot, CENTRE - in, top + STRAIGHT);
        pen.add(new Shape.Path(
                step.left().isPresent() ? "fun" : "fun pf-guess", path.close().toString()));
        if (step.percent().orElse(0.0) >= HACHURED) {
            hachures(pen, in, out, top + STRAIGHT);
        }
        pen.place(new Placed("ribbon", CENTRE - in, top, 2 * in, ROW, ""));
        pen.textAbout(FunnelFacts.count(context, step.entered().get()), COUNT, CENTRE, top + 4, 2 * HALF);
    }

    private static void taper(PathData path, double fromX, double fromY, double toX, double toY) {
        double middle = (fromY + toY) / 2;
        path.curve(fromX, middle, toX, middle, toX, toY);
    }

    /** Draws strokes along both edges of a taper, over what is lost; width and height follow the cubic of the edge. */
    private static void hachures(Pen pen, double in, double out, double top) {
        for (int n = 1; n < STROKES; n++) {
            double along = n / STROKES;
            double half = in + (out - in) * along * along * (3 - 2 * along);
            double y = top + TAPER * along * (1.5 - along * (1.5 - along));
            double near = half + STROKE_GAP;
            double far = Math.min(near + STROKE, in);
            if (far - near > STROKE_GAP) {
                pen.add(new Shape.Path("lost", PathData.segment(CENTRE + near, y, CENTRE + far, y)));
                pen.add(new Shape.Path("lost", PathData.segment(CENTRE - near, y, CENTRE - far, y)));
            }
        }
    }

    private static void unknown(Pen pen, FigureContext context, FunnelStep step, double top) {
        pen.add(new Shape.Path("pf-hatch", Hatch.of(CENTRE - HALF, top + 3, 2 * HALF, ROW - 6)));
        pen.add(new Shape.Rect("pf-gap", CENTRE - HALF, top + 3, 2 * HALF, ROW - 6, 0));
        String words = context.say(step.percent().isPresent() ? "funnel.only-share" : "funnel.not-counted");
        pen.textAbout(words, GAP, CENTRE, top + ROW / 2 - GAP.lineHeight() / 2, 2 * HALF);
    }

    private static void loss(Pen pen, FigureContext context, FunnelStep step, boolean worst, double top) {
        double y = top + STRAIGHT - 2;
        String said = FunnelFacts.loss(context, step);
        boolean leaves = step.percent().filter(percent -> percent > 0).isPresent();
        Lettering lettering = leaves ? LOSS : Lettering.LIST;
        y = pen.text(said, lettering, SAID, y, SAID_WIDTH, 2);
        y = pen.text(FunnelFacts.between(context, step), Lettering.SMALL, SAID, y + 1, SAID_WIDTH, 2);
        if (worst) {
            String largest = context.say("funnel.largest");
            double width = pen.width(largest, Lettering.PILL) + 20;
            pen.add(new Shape.Rect("chipbg", SAID - 1, top, width, PILL, PILL / 2));
            pen.textAbout(largest, Lettering.PILL, SAID - 1 + width / 2, top + 2.5, width);
        }
    }

    private static List<Legend.Entry> legend(FigureContext context, List<FunnelStep> steps) {
        List<Legend.Entry> entries = new ArrayList<>();
        Shape ribbon = new Shape.Path("fun", "M0 -8H30C30 0 24 0 24 8H6C6 0 0 0 0 -8Z");
        entries.add(new Legend.Entry(30, List.of(ribbon), context.say("funnel.legend.ribbon")));
        Shape strokes = new Shape.Path("lost", "M4 -5H20M4 0H16M4 5H12");
        entries.add(new Legend.Entry(24, List.of(strokes), context.say("funnel.legend.loss")));
        if (steps.stream()
                .anyMatch(step -> step.entered().isPresent() && step.left().isEmpty())) {
            Shape guess = new Shape.Rect("fun pf-guess", 0, -7, 30, 14, 0);
            entries.add(new Legend.Entry(30, List.of(guess), context.say("funnel.leave-not-counted")));
        }
        return entries;
    }
}
