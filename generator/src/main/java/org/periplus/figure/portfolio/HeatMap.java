package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.StageAnalysis;
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
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;

/**
 * All journeys, each a row of its stages: mean emotion of the main persona as tint and number, bars for the worst pain, the lowest
 * stage at the end. Journeys as they are come first, target maps last. Stateless; safe for use by several threads.
 */
public final class HeatMap implements Drawing {

    private static final double WIDTH = 1344;
    private static final double EDGE = 24;
    private static final double NAME_WIDTH = 214;
    private static final double CELLS = EDGE + NAME_WIDTH + 18;
    private static final double LOWEST = WIDTH - EDGE - 152;
    private static final double CELLS_END = LOWEST - 18;
    private static final double GAP = 3;
    private static final double WIDEST = 196;
    private static final int MOST_IN_LINE = 8;
    private static final double HEAD = 44;
    private static final double BETWEEN = 15;
    private static final double VALUE_WIDTH = 56;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        List<JourneyAnalysis> journeys = context.atlas().journeys().stream()
                .sorted(Comparator.comparing(Journey::state))
                .map(journey -> context.analysis().journey(journey.id()))
                .toList();
        if (journeys.stream().allMatch(journey -> journey.stages().isEmpty())) {
            return Optional.empty();
        }
        Pen pen = new Pen(context.measure());
        double foot = draw(pen, context, journeys);
        String title = context.say("heat-map.title", "n", journeys.size());
        Scene scene = new Scene(
                WIDTH,
                foot,
                "fig heat-map",
                Scene.Role.GROUP,
                title,
                Optional.of(HeatFacts.finding(context, journeys)),
                pen.shapes());
        TextTwin twin = HeatFacts.twin(context, journeys);
        return Optional.of(new Figure(FigureType.HEAT_MAP, title, scene, twin, pen.placed()));
    }

    private static double draw(Pen pen, FigureContext context, List<JourneyAnalysis> journeys) {
        int most = journeys.stream()
                .mapToInt(journey -> journey.stages().size())
                .max()
                .orElse(1);
        int inLine = Math.min(most, MOST_IN_LINE);
        double width = Math.min(WIDEST, (CELLS_END - CELLS + GAP) / inLine - GAP);
        pen.text(context.say("heat-map.head.journey"), Lettering.CAPTION, EDGE, 18, NAME_WIDTH, 1);
        pen.text(context.say("heat-map.head.stages"), Lettering.CAPTION, CELLS, 18, 600, 1);
        pen.text(context.say("heat-map.head.lowest"), Lettering.CAPTION, LOWEST, 18, 150, 1);
        double y = HEAD;
        for (JourneyAnalysis journey : journeys) {
            double separator = y - BETWEEN / 2;
            pen.add(new Shape.Path(
                    y == HEAD ? "sb hd" : "iso", PathData.segment(EDGE, separator, WIDTH - EDGE, separator)));
            y = row(pen, context, journey, new Line(y, width, inLine)) + BETWEEN;
        }
        pen.add(new Shape.Path("sb hd", PathData.segment(EDGE, y - BETWEEN / 2, WIDTH - EDGE, y - BETWEEN / 2)));
        return Legend.draw(pen, HeatCell.legend(context), EDGE, y + 2, WIDTH - EDGE) + 12;
    }

    /** Where a row begins, how wide its cells are and how many stand in a line. */
    private record Line(double top, double width, int most) {}

    private static double row(Pen pen, FigureContext context, JourneyAnalysis journey, Line line) {
        double y = name(pen, context, journey.journey(), line.top());
        List<StageAnalysis> stages = journey.stages();
        for (int i = 0; i < stages.size(); i++) {
            double x = CELLS + i % line.most() * (line.width() + GAP);
            double top = line.top() + (double) (i / line.most()) * (HeatCell.HEIGHT + GAP);
            StageAnalysis stage = stages.get(i);
            Pen part = pen.inside();
            HeatCell.draw(part, context, stage, x, top, line.width());
            pen.addLinked(
                    "pf-cell " + HeatCell.css(stage),
                    context.links()
                            .anchor(
                                    journey.journey().ref(),
                                    "stage-" + stage.stage().id()),
                    HeatCell.sentence(context, stage),
                    part);
            y = Math.max(y, top + HeatCell.HEIGHT);
        }
        return Math.max(y, lowest(pen, context, stages, line.top()));
    }

    private static double name(Pen pen, FigureContext context, Journey journey, double top) {
        Pen part = pen.inside();
        TextBlock name = pen.wrap(journey.name(), Lettering.CARD_NAME, NAME_WIDTH, 3);
        double y = part.text(name, EDGE, top + 2, journey.name());
        pen.addLinked("pf-name", context.href(journey.ref()), journey.name(), part);
        List<String> notes = new ArrayList<>();
        if (journey.state() == JourneyState.FUTURE) {
            notes.add(context.say("heat-map.target"));
        }
        journey.owner().map(context.atlas()::nameOf).ifPresent(notes::add);
        return pen.text(context.words().commas(notes), Lettering.CAPTION, EDGE, y + 1, NAME_WIDTH, 2);
    }

    private static double lowest(Pen pen, FigureContext context, List<StageAnalysis> stages, double top) {
        Optional<StageAnalysis> lowest = HeatFacts.lowest(stages);
        if (lowest.isEmpty()) {
            return pen.text(context.say("heat-map.legend.unknown"), Lettering.CAPTION, LOWEST, top + 4, 150, 1);
        }
        StageAnalysis stage = lowest.get();
        pen.text(HeatFacts.mean(context, stage), Lettering.VALUE, LOWEST, top, VALUE_WIDTH, 1);
        double x = LOWEST + VALUE_WIDTH;
        return pen.text(stage.stage().name(), Lettering.SMALL, x, top + 5, WIDTH - EDGE - x, 3);
    }
}
