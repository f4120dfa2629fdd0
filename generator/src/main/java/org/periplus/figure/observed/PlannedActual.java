package org.periplus.figure.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.ObservedStep;
import org.periplus.analysis.ObservedTurn;
import org.periplus.analysis.ObservedWays;
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
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Journey;

/**
 * Planned against actual: the touchpoints down the page in the map's order, who came by, the moves between them as bands as wide as they are many, moves
 * beside the map marked, who left where, how long it took, and the commonest ways. Stateless; safe for use by several threads.
 */
public final class PlannedActual implements Drawing {

    private static final double FACT = 330;
    private static final double TOP = 104;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        Optional<Journey> journey = request.of().flatMap(ref -> context.atlas().find(Journey.class, ref));
        return journey.flatMap(ObservedWays::of).map(ways -> draw(context, journey.get(), ways));
    }

    private static Figure draw(FigureContext context, Journey journey, ObservedWays ways) {
        WayWords words = new WayWords(context, ways);
        Pen pen = new Pen(context.measure());
        head(pen, words);
        WayGrid grid = WayGrid.of(journey, ways, words.say("observed.beyond"), TOP);
        headings(pen, words, journey, grid);
        Pen steps = pen.inside();
        for (int i = 0; i < grid.centres().size(); i++) {
            step(steps, words, journey, grid, i);
        }
        new WayBands(pen, words, grid).draw();
        steps.shapes().forEach(pen::add);
        double foot = new CommonWays(pen, words).draw(grid.foot() + 14);
        foot = new WayLegend(pen, words).draw(foot + 8) + 8;
        String title = context.say("observed.title", "journey", journey.name());
        Scene scene = new Scene(
                WayGrid.WIDTH,
                foot,
                "fig observed-paths",
                Scene.Role.GROUP,
                title,
                Optional.of(words.finding()),
                pen.shapes());
        return new Figure(
                FigureType.OBSERVED_PATHS, title, scene, new WayTwin(words, journey).table(), pen.placed());
    }

    private static void head(Pen pen, WayWords words) {
        pen.text(words.source(), Lettering.LIST, WayGrid.EDGE, 8, WayGrid.WIDTH - 2 * WayGrid.EDGE, 1);
        fact(pen, 0, words.follows(), words.say("observed.fact.follows"));
        ObservedWays ways = words.ways();
        fact(pen, 1, words.percent(ways.leftEarly()), words.say("observed.fact.leave"));
        Optional<ObservedTurn> worst = ways.deviations().stream().findFirst();
        worst.ifPresent(turn -> fact(
                pen,
                2,
                words.percent(turn.counted().cases()),
                words.say(
                        "observed.fact.deviation",
                        "sort",
                        words.sort(turn),
                        "from",
                        turn.from() + 1,
                        "to",
                        turn.to() + 1)));
    }

    private static void fact(Pen pen, int place, String value, String words) {
        double x = WayGrid.EDGE + place * (FACT + 4);
        pen.text(value, Lettering.VALUE, x, 30, FACT - 20, 1);
        pen.text(words, Lettering.SMALL, x, 58, FACT - 20, 2);
    }

    private static void headings(Pen pen, WayWords words, Journey journey, WayGrid grid) {
        for (WayGrid.Heading heading : grid.headings()) {
            double line = heading.top() + 4;
            pen.add(new Shape.Path("sb", PathData.segment(WayGrid.EDGE, line, WayGrid.LABELS_LEFT - 12, line)));
            Pen part = pen.inside();
            part.text(
                    heading.name(),
                    Lettering.STAGE_NAME,
                    WayGrid.EDGE,
                    line + 7,
                    WayGrid.LABELS_LEFT - WayGrid.EDGE - 12,
                    1);
            Optional<String> link = heading.id().isEmpty()
                    ? Optional.empty()
                    : words.context().links().anchor(journey.ref(), heading.id());
            pen.addLinked("ob-link", link, heading.name(), part);
        }
    }

    private static void step(Pen pen, WayWords words, Journey journey, WayGrid grid, int index) {
        ObservedStep step = words.ways().steps().get(index);
        double y = grid.y(index);
        Pen part = pen.inside();
        part.textEnding(Integer.toString(index + 1), Lettering.NUMBER, WayGrid.NAME - 8, y - 15, 30);
        int lines = grid.isSmall() ? 1 : 2;
        double below = part.text(step.title(), Lettering.CARD_NAME, WayGrid.NAME, y - 16, WayGrid.NAME_WIDTH, lines);
        part.text(caption(words, step), Lettering.SMALL, WayGrid.NAME, below, WayGrid.NAME_WIDTH, 1);
        Optional<String> link = step.touchpoint()
                .flatMap(touchpoint -> words.context().links().anchor(journey.ref(), "tp-" + touchpoint.id()));
        String sentence = Sentences.of(words.named(index), caption(words, step), words.ends(index));
        pen.addLinked("ob-link", link, sentence, part);
        node(pen, words, step, y);
        said(pen, words, index, y);
    }

    private static String caption(WayWords words, ObservedStep step) {
        if (step.cases() == 0) {
            return words.say("observed.nobody");
        }
        String came = words.say("observed.came", "n", step.cases());
        return step.again() > 0
                ? words.say("figure.next", "before", came, "after", words.say("observed.again", "n", step.again()))
                : came;
    }

    private static void node(Pen pen, WayWords words, ObservedStep step, double y) {
        double left = WayGrid.SPINE - WayGrid.HALF;
        double top = y - WayGrid.NODE / 2;
        double width = 2 * WayGrid.HALF;
        String css = step.touchpoint().isPresent() && step.cases() > 0 ? "ob-node" : "ob-node ob-beyond";
        pen.add(new Shape.Rect(css, left, top, width, WayGrid.NODE, 3));
        double share = Math.min(1, words.ways().percent(step.cases()) / 100);
        if (share > 0) {
            pen.add(new Shape.Rect("ob-fill", left + 2, y + WayGrid.NODE / 2 - 6, share * (width - 4), 4, 0));
        }
        pen.place(new Placed("node", left, top, width, WayGrid.NODE, ""));
        pen.add(Shape.Text.anchored(
                "t12b", Shape.Anchor.MIDDLE, WayGrid.SPINE, y + 2, words.percent(step.cases())));
    }

    private static void said(Pen pen, WayWords words, int index, double y) {
        String ends = words.ends(index);
        ObservedStep step = words.ways().steps().get(index);
        boolean loss = step.ends() > 0 && !words.ways().map().isEnd(index);
        String wait = words.wait(index);
        List<String> lines = new ArrayList<>(List.of(ends, wait));
        lines.removeIf(String::isEmpty);
        double top = y - lines.size() * 7.5;
        if (!ends.isEmpty()) {
            top = pen.text(ends, loss ? Lettering.PILL : Lettering.LIST, WayGrid.SAID, top, WayGrid.SAID_WIDTH, 1);
        }
        pen.text(wait, Lettering.SMALL, WayGrid.SAID, top + 1, WayGrid.SAID_WIDTH, 1);
    }
}
