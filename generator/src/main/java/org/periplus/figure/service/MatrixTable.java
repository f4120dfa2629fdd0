package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Stage;

/**
 * The touchpoints of a journey counted by channel and stage.
 *
 * @param cells a row for each lane, in each a cell for each stage
 */
record MatrixTable(Subject subject, List<ChannelLane> lanes, List<List<MatrixCell>> cells) {

    MatrixTable {
        lanes = List.copyOf(lanes);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** A cell by its row and column, from 0. */
    record Place(int lane, int stage) {}

    static MatrixTable of(Subject subject) {
        List<ChannelLane> lanes = ChannelLane.of(subject);
        List<List<Integer>> stages = stages(subject);
        List<List<MatrixCell>> cells = new ArrayList<>();
        for (ChannelLane lane : lanes) {
            cells.add(stages.stream()
                    .map(stage -> MatrixCell.of(
                            subject,
                            stage.stream().filter(lane.touchpoints()::contains).toList()))
                    .toList());
        }
        return new MatrixTable(subject, lanes, cells);
    }

    private static List<List<Integer>> stages(Subject subject) {
        List<List<Integer>> stages = new ArrayList<>();
        int first = 0;
        for (Stage stage : subject.journey().stages()) {
            int next = first + stage.touchpoints().size();
            stages.add(IntStream.range(first, next).boxed().toList());
            first = next;
        }
        return stages;
    }

    MatrixCell cell(int lane, int stage) {
        return cells.get(lane).get(stage);
    }

    /** Returns the sum of a row. */
    MatrixCell lane(int lane) {
        return MatrixCell.of(subject, lanes.get(lane).touchpoints());
    }

    /** Returns the sum of a column. */
    MatrixCell stage(int stage) {
        return MatrixCell.of(subject, stages(subject).get(stage));
    }

    /** Returns the sum of all. */
    MatrixCell all() {
        int touchpoints = subject.journey().touchpoints().size();
        return MatrixCell.of(subject, IntStream.range(0, touchpoints).boxed().toList());
    }

    /** Returns how many stages a channel serves. */
    int stages(int lane) {
        return (int) cells.get(lane).stream().filter(cell -> cell.count() > 0).count();
    }

    /** Returns the cell with the lowest mean emotion, the first of equals; empty if none is below zero. */
    Optional<Place> weakest() {
        Optional<Place> weakest = Optional.empty();
        double lowest = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int stage = 0; stage < cells.get(lane).size(); stage++) {
                double mean = cell(lane, stage).mean().orElse(0.0);
                if (mean < lowest) {
                    lowest = mean;
                    weakest = Optional.of(new Place(lane, stage));
                }
            }
        }
        return weakest;
    }

    /** Returns a row for each channel, a column for each stage, and the sums. */
    TextTwin twin() {
        List<String> columns = new ArrayList<>(List.of(subject.say("channel-matrix.column.channel")));
        subject.journey().stages().forEach(stage -> columns.add(stage.name()));
        columns.add(subject.say("channel-matrix.all-stages"));
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            ChannelLane channel = lanes.get(lane);
            List<TextTwin.Cell> row = new ArrayList<>();
            row.add(new TextTwin.Cell(
                    channel.name(), channel.channel().flatMap(subject::href).orElse("")));
            cells.get(lane).forEach(cell -> row.add(TextTwin.Cell.of(cell.brief(subject))));
            row.add(TextTwin.Cell.of(lane(lane).brief(subject)));
            rows.add(row);
        }
        List<TextTwin.Cell> sums = new ArrayList<>(TextTwin.row(subject.say("channel-matrix.all-channels")));
        IntStream.range(0, subject.journey().stages().size())
                .forEach(stage -> sums.add(TextTwin.Cell.of(stage(stage).brief(subject))));
        sums.add(TextTwin.Cell.of(all().brief(subject)));
        rows.add(sums);
        return new TextTwin(columns, rows);
    }
}
