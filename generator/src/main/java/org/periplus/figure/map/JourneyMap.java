package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.model.Lane;

/** Puts the lanes of a journey map together: which ones, in which order. Stateless; safe for use by several threads. */
public final class JourneyMap {

    /** What a rail takes at least, in CSS pixels: two lines of a title, and with it three lines of a hint. */
    private static final double RAIL_OF_TITLE = 52;

    private static final double RAIL_OF_HINT = 80;

    private JourneyMap() {}

    /** Returns the lanes as drawn, the stages first; none for a journey without stages. */
    public static List<DrawnLane> lanes(MapContext context) {
        if (context.grid().columns().isEmpty()) {
            return List.of();
        }
        List<Lane> chosen = context.atlas().site().lanes();
        Stream<Lane> lanes = (chosen.isEmpty() ? Lane.usual() : chosen).stream().distinct();
        List<DrawnLane> drawn =
                new ArrayList<>(new HeadLane().draw(context).stream().toList());
        lanes.flatMap(lane -> lane(lane.name()).stream())
                .flatMap(lane -> lane.draw(context).stream())
                .forEach(drawn::add);
        return drawn;
    }

    /** Returns the map as pages show it. */
    public static MapFigure figure(MapContext context) {
        List<DrawnLane> drawn = lanes(context);
        List<LaneFigure> lanes = drawn.stream()
                .map(lane -> new LaneFigure(
                        lane.id(),
                        lane.title(),
                        lane.hint(),
                        SvgWriter.write(context.figure().asRead(lane.scene())),
                        lane.rail()))
                .toList();
        List<LegendEntry> legend =
                MapLegend.of(context, drawn).stream().map(LegendSign::entry).toList();
        return new MapFigure((int) Math.ceil(context.grid().width()), height(drawn), lanes, legend);
    }

    private static int height(List<DrawnLane> drawn) {
        return drawn.stream()
                .mapToInt(lane -> (int) Math.ceil(
                        Math.max(lane.scene().height(), lane.hint().isEmpty() ? RAIL_OF_TITLE : RAIL_OF_HINT)))
                .sum();
    }

    private static Optional<MapLane> lane(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "flow" -> new FlowLane();
                    case "storyboard" -> new FrameLane();
                    case "actions" -> new ActionLane();
                    case "touchpoints" -> new CardLane();
                    case "emotion" -> new EmotionLane();
                    case "thoughts" -> new VoiceLane();
                    case "pains" -> new PointLane(name, Points::pains);
                    case "gains" -> new PointLane(name, Points::gains);
                    case "ideas" -> new PointLane(name, Points::ideas);
                    case "backstage" -> new BackstageLane();
                    case "kpis" -> new MeasureLane();
                    default -> name.startsWith(OwnLane.PREFIX) ? new OwnLane(name) : null;
                });
    }
}
