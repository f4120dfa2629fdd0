package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.JourneyPairing;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;

/**
 * The columns of a comparison, behind a rail for the titles of its parts: a slot for every touchpoint of either journey, removed and
 * not yet existing ones too, so that both curves stand on one scale.
 *
 * @param slot the width of a slot, in pixels
 * @param columns the stages from left to right
 */
record CompareGrid(double slot, List<Column> columns) {

    /** The width of the rail. */
    static final double RAIL = 112;

    private static final double LEAST = 84;
    private static final double MOST = 132;
    private static final double ROOM = 1288 - RAIL;
    private static final double NARROWEST = 1090;

    CompareGrid {
        columns = List.copyOf(columns);
    }

    /** A stage: its left edge, its width, its slots from left to right. */
    record Column(StagePair pair, double x, double width, List<Slot> slots) {
        Column {
            slots = List.copyOf(slots);
        }
    }

    /** The place of a touchpoint. */
    record Slot(TouchpointPair pair, double centre) {}

    static CompareGrid of(JourneyPairing pairing) {
        int wanted = pairing.stages().stream().mapToInt(CompareGrid::slots).sum();
        double slot = Math.max(LEAST, Math.min(MOST, ROOM / Math.max(1, wanted)));
        List<Column> columns = new ArrayList<>();
        double x = RAIL;
        for (StagePair pair : pairing.stages()) {
            double width = slots(pair) * slot;
            columns.add(new Column(pair, x, width, slots(pair, x, width)));
            x += width;
        }
        return new CompareGrid(slot, columns);
    }

    private static int slots(StagePair pair) {
        return Math.max(2, pair.touchpoints().size());
    }

    private static List<Slot> slots(StagePair pair, double x, double width) {
        List<Slot> slots = new ArrayList<>();
        double step = width / Math.max(1, pair.touchpoints().size());
        for (int i = 0; i < pair.touchpoints().size(); i++) {
            slots.add(new Slot(pair.touchpoints().get(i), x + (i + 0.5) * step));
        }
        return slots;
    }

    /** Returns all slots from left to right. */
    List<Slot> slots() {
        return columns.stream().flatMap(column -> column.slots().stream()).toList();
    }

    /** Returns where the columns end. */
    double end() {
        return columns.isEmpty()
                ? RAIL
                : columns.get(columns.size() - 1).x()
                        + columns.get(columns.size() - 1).width();
    }

    /** Returns the width of the drawing: wide enough for the table of KPIs at its foot. */
    double width() {
        return Math.max(NARROWEST, end() + 1);
    }

    /** Returns the centres of the earlier journey's touchpoints, by their index. */
    double[] centresBefore() {
        return slots().stream()
                .filter(slot -> slot.pair().wasHere())
                .mapToDouble(Slot::centre)
                .toArray();
    }

    /** Returns the centres of the later journey's touchpoints, by their index. */
    double[] centresAfter() {
        return slots().stream()
                .filter(slot -> slot.pair().isHere())
                .mapToDouble(Slot::centre)
                .toArray();
    }
}
