package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Journey;

/**
 * The journey map on one sheet, for files and for texts: name and personas at the top, the lanes one below the other behind a drawn
 * rail with their titles, the legend at the foot. Stateless; safe for use by several threads.
 */
public final class JourneyMapSheet implements Drawing {

    private static final double MARGIN = 20;
    private static final double BETWEEN = 16;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .flatMap(ref -> context.atlas().find(Journey.class, ref))
                .filter(journey -> !journey.stages().isEmpty())
                .map(journey -> figure(MapContext.of(context, journey)));
    }

    private static Figure figure(MapContext context) {
        List<DrawnLane> lanes = JourneyMap.lanes(context);
        Pen pen = new Pen(context.measure());
        double room = SheetRail.WIDTH + context.grid().width();
        double width = room + 2 * MARGIN;
        double top = SheetHead.draw(pen, context, MARGIN, MARGIN, room) + BETWEEN;
        double foot = stack(pen, context, lanes, top);
        double end = SheetLegend.draw(pen, MapLegend.of(context, lanes), MARGIN, foot + BETWEEN, room) + MARGIN;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rect("sheet", 0, 0, width, end, 0));
        shapes.addAll(pen.shapes());
        String name = context.journey().journey().name();
        Scene scene = new Scene(
                width,
                end,
                "fig journey-map",
                Scene.Role.GROUP,
                context.say("map.sheet", "journey", name),
                Optional.of(finding(context)),
                shapes);
        return new Figure(
                FigureType.JOURNEY_MAP,
                context.say("map.title", "journey", name),
                scene,
                SheetTwin.of(context, lanes),
                pen.placed());
    }

    /** Draws the lanes below each other and returns the lower edge of the last. */
    private static double stack(Pen pen, MapContext context, List<DrawnLane> lanes, double top) {
        double left = MARGIN + SheetRail.WIDTH;
        double right = left + context.grid().width();
        double y = top;
        for (DrawnLane lane : lanes) {
            double height = Math.max(lane.scene().height(), SheetRail.height(pen, lane));
            boolean behind = lane.id().equals("backstage");
            if (behind) {
                pen.add(new Shape.Rect("sunk", MARGIN, y, right - MARGIN, height, 0));
            }
            if (y > top) {
                pen.add(new Shape.Path(behind ? "visline" : "laneline", PathData.segment(MARGIN, y, right, y)));
            }
            SheetRail.draw(pen, context.words(), lane, MARGIN, y);
            pen.add(Shape.Group.at("mlane m-" + lane.id(), left, y, lane.scene().shapes()));
            columnLines(pen, context, y + lane.scene().height(), y + height, left);
            for (Placed box : lane.placed()) {
                pen.place(new Placed(box.kind(), box.x() + left, box.y() + y, box.width(), box.height(), box.text()));
            }
            y += height;
        }
        pen.add(new Shape.Path("railline", PathData.segment(left, top, left, y)));
        pen.add(new Shape.Rect("ladf", MARGIN, top, right - MARGIN, y - top, 0));
        return y;
    }

    /** Draws the lines between stages where a lane is lower than its words in the rail. */
    private static void columnLines(Pen pen, MapContext context, double from, double to, double left) {
        if (to > from) {
            context.grid().columns().stream()
                    .skip(1)
                    .forEach(column -> pen.add(
                            new Shape.Path("sb", PathData.segment(left + column.x(), from, left + column.x(), to))));
        }
    }

    private static String finding(MapContext context) {
        List<String> parts = new ArrayList<>();
        List<EmotionLine> lines = EmotionLine.of(context);
        parts.add(lines.isEmpty() ? context.say("map.no-emotion") : EmotionWords.finding(context, lines));
        context.journey()
                .largestLoss()
                .ifPresent(loss -> parts.add(context.say(
                        "map.largest-loss",
                        "stage",
                        loss.stage().name(),
                        "percent",
                        percent(context, loss.percent()))));
        int touchpoints = context.journey().touchpoints();
        int evidenced = context.journey().evidenced();
        if (touchpoints > 0) {
            parts.add(context.say("map.evidenced", "evidenced", evidenced, "n", touchpoints));
        }
        return Sentences.of(parts);
    }

    /** Returns a share in percent without decimals. */
    static String percent(MapContext context, double percent) {
        return context.words().numerals().withUnit(percent, 0, Optional.of("%"));
    }
}
