package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;

/**
 * Channels by stages: in each cell the number of touchpoints, their mean emotion, the worst pain and the light of a moment of
 * truth; sums at the margins. Nothing for a journey that names no channel. Stateless; safe for use by several threads.
 */
public final class ChannelMatrix implements Drawing {

    static final double ROW = 56;
    private static final double RAIL = 148;
    private static final double SUM = 112;
    private static final double USUAL = 124;
    private static final double WIDEST = 190;
    private static final double PAGE = 1040;
    private static final double AIR = 8;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return Subject.of(context, request)
                .map(MatrixTable::of)
                .filter(table -> ChannelLane.any(table.lanes()))
                .map(ChannelMatrix::figure);
    }

    private static Figure figure(MatrixTable table) {
        Subject subject = table.subject();
        double stages = subject.journey().stages().size();
        double width = Math.min(WIDEST, Math.max(USUAL, (PAGE - RAIL - SUM) / stages));
        Columns columns = Columns.even(subject.journey(), RAIL, width);
        double right = columns.right() + SUM;
        Pen pen = subject.pen();
        double head = StageHead.draw(pen, subject, columns);
        double sums = head + table.lanes().size() * ROW;
        double foot = sums + ROW;
        pen.textAbout(
                subject.say("channel-matrix.all-stages"),
                Lettering.LIST_BOLD,
                columns.right() + SUM / 2,
                head - 32,
                SUM - 8);
        grid(pen, columns, head, sums);
        for (int i = 0; i < table.lanes().size(); i++) {
            row(pen, table, columns, i, head + i * ROW);
        }
        pen.text(
                subject.say("channel-matrix.all-channels"),
                Lettering.LIST_BOLD,
                38,
                sums + (ROW - 15) / 2,
                RAIL - 42,
                1);
        for (Columns.Column column : columns.columns()) {
            CellDrawing.sum(
                    pen, subject, table.stage(column.number() - 1), new CellDrawing.Box(column.x(), sums, width, ROW));
        }
        CellDrawing.sum(pen, subject, table.all(), new CellDrawing.Box(columns.right(), sums, SUM, ROW));
        pen.add(new Shape.Rect("sv-frame", 0.5, 0.5, right - 1, foot - 1, 0));
        double end = Legend.draw(pen, CellDrawing.legend(table), 0, right, foot + AIR);
        String title =
                subject.say("channel-matrix.title", "journey", subject.journey().name());
        Scene scene = new Scene(
                right,
                end + 2,
                "fig channel-matrix",
                Scene.Role.GROUP,
                title,
                Optional.of(finding(table)),
                pen.shapes());
        return new Figure(FigureType.CHANNEL_MATRIX, title, scene, table.twin(), pen.placed());
    }

    private static void grid(Pen pen, Columns columns, double head, double sums) {
        double foot = sums + ROW;
        double right = columns.right() + SUM;
        pen.add(new Shape.Path("ladf", PathData.segment(columns.right(), head, right, head)));
        columns.columns().stream()
                .skip(1)
                .forEach(column -> pen.add(new Shape.Path("sb", PathData.segment(column.x(), 0, column.x(), foot))));
        for (double y = head + ROW; y < sums - 1; y += ROW) {
            pen.add(new Shape.Path("iso", PathData.segment(0, y, right, y)));
        }
        pen.add(new Shape.Path("sv-frame", PathData.segment(RAIL, 0, RAIL, foot)));
        pen.add(new Shape.Path("sv-frame", PathData.segment(columns.right(), 0, columns.right(), foot)));
        pen.add(new Shape.Path("datum", PathData.segment(0, sums, right, sums)));
    }

    private static void row(Pen pen, MatrixTable table, Columns columns, int lane, double top) {
        ChannelLane channel = table.lanes().get(lane);
        ChannelRail.draw(pen, table.subject(), channel, top, new ChannelRail.Box(RAIL, ROW));
        for (Columns.Column column : columns.columns()) {
            MatrixCell cell = table.cell(lane, column.number() - 1);
            Pen part = pen.inside();
            CellDrawing.cell(part, table.subject(), cell, new CellDrawing.Box(column.x(), top, column.width(), ROW));
            if (cell.count() == 0) {
                part.shapes().forEach(pen::add);
            } else {
                String place = table.subject()
                        .say(
                                "channel-matrix.place",
                                "channel",
                                channel.name(),
                                "stage",
                                column.stage().name());
                String sentence = Sentences.of(place, cell.words(table.subject()));
                pen.addLinked(
                        "sv-cell",
                        table.subject().anchor("stage-" + column.stage().id()),
                        sentence,
                        part);
            }
        }
        CellDrawing.sum(pen, table.subject(), table.lane(lane), new CellDrawing.Box(columns.right(), top, SUM, ROW));
    }

    private static String finding(MatrixTable table) {
        List<String> parts = new ArrayList<>();
        int channels = (int) table.lanes().stream()
                .filter(lane -> lane.channel().isPresent())
                .count();
        Subject subject = table.subject();
        parts.add(subject.say(
                "channel-matrix.finding",
                "touchpoints",
                subject.touchpoints(table.all().count()),
                "n",
                channels));
        table.weakest()
                .ifPresent(place -> parts.add(subject.say(
                        "channel-matrix.weakest",
                        "channel",
                        table.lanes().get(place.lane()).name(),
                        "stage",
                        subject.journey().stages().get(place.stage()).name(),
                        "emotion",
                        subject.signed(table.cell(place.lane(), place.stage()).mean()))));
        long several = IntStream.range(0, table.lanes().size())
                .filter(lane -> table.stages(lane) > 1)
                .count();
        parts.add(subject.say("channel-matrix.several", "n", several));
        return Sentences.of(parts);
    }
}
