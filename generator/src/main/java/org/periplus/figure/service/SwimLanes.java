package org.periplus.figure.service;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;

/**
 * The path of a journey across its channels: a lane for each channel, the main persona's path with faces, up to three paths
 * beside it, every change of channel marked, and a letter where context is lost. Nothing for a journey that names no channel.
 * Stateless; safe for use by several threads.
 */
public final class SwimLanes implements Drawing {

    static final double RAIL = 116;
    private static final Columns.Room ROOM = new Columns.Room(92, 150, 64, 184, 1284);
    private static final double AIR = 14;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return Subject.of(context, request)
                .filter(subject -> ChannelLane.any(ChannelLane.of(subject)))
                .map(SwimLanes::figure);
    }

    private static Figure figure(Subject subject) {
        List<Way> ways = Way.of(subject);
        List<Traveller> travellers = Traveller.of(subject);
        Pen front = subject.pen();
        Columns columns = Columns.of(subject.journey(), RAIL, ROOM);
        double head = StageHead.draw(front, subject, columns);
        SwimGrid grid = SwimGrid.of(columns, ChannelLane.of(subject), head);
        double names = grid.foot() + SwimNames.height(front, columns);
        Pen pen = front.inside();
        bands(pen, subject, grid);
        StageHead.lines(pen, columns, head, names);
        pen.add(new Shape.Path("datum", PathData.segment(0, grid.foot(), columns.right(), grid.foot())));
        List<Track> tracks = Track.of(travellers, ways);
        new SwimPaths(pen, subject, grid, tracks).draw(ways);
        front.shapes().forEach(pen::add);
        StageHead.frame(pen, columns, names);
        double foot = LossList.draw(pen, subject, Way.losing(ways), columns.right(), names + AIR);
        foot = Legend.draw(pen, SwimLegend.of(subject, tracks, ways), 0, columns.right(), foot);
        String title =
                subject.say("channels.title", "journey", subject.journey().name());
        Scene scene = new Scene(
                columns.right(),
                foot + 2,
                "fig channels",
                Scene.Role.GROUP,
                title,
                Optional.of(SwimWords.finding(subject, tracks.get(0), ways)),
                pen.shapes());
        return new Figure(FigureType.CHANNELS, title, scene, SwimWords.twin(subject, travellers, ways), pen.placed());
    }

    private static void bands(Pen pen, Subject subject, SwimGrid grid) {
        ChannelRail.Box rail = new ChannelRail.Box(RAIL, SwimGrid.LANE);
        double right = grid.columns().right();
        for (int i = 0; i < grid.lanes().size(); i++) {
            double top = grid.top(i);
            if (i % 2 == 1) {
                pen.add(new Shape.Rect("sv-band", RAIL, top, right - RAIL, SwimGrid.LANE, 0));
            }
            if (i > 0) {
                pen.add(new Shape.Path("iso", PathData.segment(0, top, right, top)));
            }
            ChannelRail.draw(pen, subject, grid.lanes().get(i), top, rail);
        }
    }
}
