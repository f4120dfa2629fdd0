package org.periplus.figure.past;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;

/**
 * The columns of both states, in as many rows as they take: a place for every touchpoint of either, wide where something became of it.
 * Where all stages together are too wide for one row, those without any change are folded to narrow strips.
 */
record PastGrid(List<Row> rows) {

    /** The width of the drawing; a file of it is a little wider, and its words can be read at 800. */
    static final double WIDTH = 960;

    /** The width of the room on the left for the words of the scale. */
    static final double RAIL = 84;

    private static final double ROOM = WIDTH - RAIL;
    private static final double QUIET = 44;
    private static final double LOUD = 108;
    private static final double STAGE = 118;
    private static final double LISTING = 176;
    private static final double FOLDED = 74;
    private static final double MOST_STRETCH = 1.7;

    PastGrid {
        rows = List.copyOf(rows);
    }

    /** Stages that stand beside each other. */
    record Row(List<Column> columns) {
        Row {
            columns = List.copyOf(columns);
        }

        /** Returns all places from left to right. */
        List<Slot> slots() {
            return columns.stream().flatMap(column -> column.slots().stream()).toList();
        }

        /** Returns where the columns end. */
        double end() {
            Column last = columns.get(columns.size() - 1);
            return last.x() + last.width();
        }

        /** Returns the places by the indexes of one state; NaN for those of other rows. */
        double[] centres(int size, Predicate<TouchpointPair> there, ToIntFunction<TouchpointPair> index) {
            double[] centres = new double[size];
            Arrays.fill(centres, Double.NaN);
            slots().stream()
                    .filter(slot -> there.test(slot.pair()))
                    .forEach(slot -> centres[index.applyAsInt(slot.pair())] = slot.centre());
            return centres;
        }
    }

    /**
     * A stage, or a part of one that is wider than a row.
     *
     * @param folded whether it is a strip with a count
     * @param continued whether the stage began in an earlier column
     */
    record Column(StagePair pair, boolean folded, boolean continued, double x, double width, List<Slot> slots) {
        Column {
            slots = List.copyOf(slots);
        }
    }

    /** The place of a touchpoint. */
    record Slot(TouchpointPair pair, Change change, double centre, double width) {}

    /** A column before it has its place. */
    private record Wanted(
            StagePair pair, boolean folded, boolean continued, double width, List<TouchpointPair> touchpoints) {}

    static PastGrid of(Past past) {
        List<StagePair> stages = past.pairing().stages();
        double all = stages.stream().mapToDouble(stage -> wanted(past, stage)).sum();
        List<Wanted> wanted = new ArrayList<>();
        for (StagePair stage : stages) {
            if (all > ROOM && past.isQuiet(stage)) {
                wanted.add(new Wanted(stage, true, false, FOLDED, stage.touchpoints()));
            } else {
                wanted.addAll(parts(past, stage));
            }
        }
        return new PastGrid(rows(past, wanted));
    }

    /** Returns how many stages begin in the rows from that one on. */
    long stagesFrom(int row) {
        return rows.subList(row, rows.size()).stream()
                .flatMap(each -> each.columns().stream())
                .filter(column -> !column.continued())
                .count();
    }

    private static double wanted(Past past, StagePair stage) {
        return parts(past, stage).stream().mapToDouble(Wanted::width).sum();
    }

    private static List<Wanted> parts(Past past, StagePair stage) {
        List<Wanted> parts = new ArrayList<>();
        double least = past.items(stage).isEmpty() ? STAGE : LISTING;
        List<TouchpointPair> part = new ArrayList<>();
        double width = 0;
        for (TouchpointPair pair : stage.touchpoints()) {
            double slot = slot(past, pair);
            if (width + slot > ROOM) {
                parts.add(new Wanted(stage, false, !parts.isEmpty(), Math.max(width, least), part));
                part = new ArrayList<>();
                width = 0;
            }
            part.add(pair);
            width += slot;
        }
        parts.add(new Wanted(stage, false, !parts.isEmpty(), Math.max(width, least), part));
        return parts;
    }

    private static double slot(Past past, TouchpointPair pair) {
        return past.change(pair) == Change.SAME ? QUIET : LOUD;
    }

    private static List<Row> rows(Past past, List<Wanted> wanted) {
        List<Row> rows = new ArrayList<>();
        List<Wanted> row = new ArrayList<>();
        double width = 0;
        for (Wanted column : wanted) {
            if (width + column.width() > ROOM + 0.5 && !row.isEmpty()) {
                rows.add(row(past, row, width));
                row = new ArrayList<>();
                width = 0;
            }
            row.add(column);
            width += column.width();
        }
        if (!row.isEmpty()) {
            rows.add(row(past, row, width));
        }
        return rows;
    }

    private static Row row(Past past, List<Wanted> wanted, double width) {
        double stretch = Math.min(MOST_STRETCH, ROOM / width);
        List<Column> columns = new ArrayList<>();
        double x = RAIL;
        for (Wanted column : wanted) {
            double wide = column.width() * stretch;
            columns.add(new Column(
                    column.pair(), column.folded(), column.continued(), x, wide, slots(past, column, x, wide)));
            x += wide;
        }
        return new Row(columns);
    }

    private static List<Slot> slots(Past past, Wanted column, double x, double width) {
        List<Slot> slots = new ArrayList<>();
        int count = column.touchpoints().size();
        double sum = column.folded()
                ? count
                : column.touchpoints().stream()
                        .mapToDouble(pair -> slot(past, pair))
                        .sum();
        double left = x;
        for (TouchpointPair pair : column.touchpoints()) {
            double wide = (column.folded() ? 1 : slot(past, pair)) * width / sum;
            slots.add(new Slot(pair, past.change(pair), left + wide / 2, wide));
            left += wide;
        }
        return slots;
    }
}
