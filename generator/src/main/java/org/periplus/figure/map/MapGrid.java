package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import org.periplus.model.Journey;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * The columns all lanes of a map share: one for each stage, cut into slots, one for each touchpoint. Lengths are CSS pixels at
 * scale 1. Immutable and safe for use by several threads.
 *
 * @param slot width of every slot
 * @param width of the whole map, the sum of its columns
 * @param columns one for each stage, in order
 */
public record MapGrid(double slot, double width, List<Column> columns) {

    private static final double USUAL_SLOT = 92;
    private static final double WIDEST_SLOT = 150;
    private static final double NARROW_SLOT = 64;
    private static final double PAGE = 1288;
    private static final double LEAST_COLUMN = 184;
    private static final int CROWD = 40;

    public MapGrid {
        columns = List.copyOf(columns);
    }

    /**
     * A stage's part of the map.
     *
     * @param number of the stage, from 1
     * @param x left edge
     * @param width at least two slots, and never less than 184
     * @param slots the stage's touchpoints, in the middle of the column; empty if it has none
     */
    public record Column(int number, Stage stage, double x, double width, List<Slot> slots) {
        public Column {
            slots = List.copyOf(slots);
        }

        /** Returns the right edge. */
        double end() {
            return x + width;
        }
    }

    /**
     * A touchpoint's part of its column.
     *
     * @param index of the touchpoint in the journey, from 0
     * @param number readers see, from 1
     * @param centre x of card and curve point
     */
    public record Slot(int index, int number, Touchpoint touchpoint, double centre) {}

    /** Returns all slots of the map from left to right. */
    public List<Slot> slots() {
        return columns.stream().flatMap(column -> column.slots().stream()).toList();
    }

    /** Tells whether slots have room for an icon and a number only. */
    public boolean narrow() {
        return slot < USUAL_SLOT;
    }

    /** Lays out the columns of a journey: slots of 92, grown up to 150 to fill a page, 64 when touchpoints are more than 40. */
    public static MapGrid of(Journey journey) {
        double slot = slot(journey);
        List<Column> columns = new ArrayList<>();
        double x = 0;
        int index = 0;
        for (Stage stage : journey.stages()) {
            int count = stage.touchpoints().size();
            double width = Math.max(LEAST_COLUMN, Math.max(2, count) * slot);
            double start = x + (width - count * slot) / 2;
            List<Slot> slots = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                slots.add(new Slot(index, index + 1, stage.touchpoints().get(i), start + (i + 0.5) * slot));
                index++;
            }
            columns.add(new Column(columns.size() + 1, stage, x, width, slots));
            x += width;
        }
        return new MapGrid(slot, x, columns);
    }

    private static double slot(Journey journey) {
        if (journey.touchpoints().size() > CROWD) {
            return NARROW_SLOT;
        }
        int units = journey.stages().stream()
                .mapToInt(stage -> Math.max(2, stage.touchpoints().size()))
                .sum();
        return units == 0 ? USUAL_SLOT : Math.min(WIDEST_SLOT, Math.max(USUAL_SLOT, PAGE / units));
    }
}
