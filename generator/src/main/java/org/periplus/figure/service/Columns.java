package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import org.periplus.model.Journey;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * The columns of a figure right of its rail: one for each stage, cut into slots, one for each touchpoint. Lengths are CSS pixels.
 *
 * @param left where the first column begins
 * @param slot width of every slot
 * @param columns one for each stage, in order
 * @param slots all slots of the columns, from left to right
 */
record Columns(double left, double slot, List<Column> columns, List<Columns.Slot> slots) {

    private static final int CROWD = 40;

    Columns {
        columns = List.copyOf(columns);
        slots = List.copyOf(slots);
    }

    private static Columns of(double left, double slot, List<Column> columns) {
        List<Slot> slots =
                columns.stream().flatMap(column -> column.slots().stream()).toList();
        return new Columns(left, slot, columns, slots);
    }

    /**
     * How wide slots may be.
     *
     * @param usual the usual width
     * @param widest what slots grow to where that fills a page
     * @param crowded the width for more than forty touchpoints
     * @param least the smallest width of a stage
     * @param page what slots grow to fill
     */
    record Room(double usual, double widest, double crowded, double least, double page) {}

    /** A stage's part of the figure; without slots if it has no touchpoint. */
    record Column(int number, Stage stage, double x, double width, List<Slot> slots) {
        Column {
            slots = List.copyOf(slots);
        }

        double end() {
            return x + width;
        }
    }

    /**
     * A touchpoint's part of its column.
     *
     * @param index in the journey, from 0
     */
    record Slot(int index, Stage stage, Touchpoint touchpoint, double centre) {

        /** Returns the number readers see, from 1. */
        int number() {
            return index + 1;
        }
    }

    /** Lays out the stages and touchpoints of a journey. */
    static Columns of(Journey journey, double left, Room room) {
        double slot = slot(journey, room);
        List<Column> columns = new ArrayList<>();
        double x = left;
        int index = 0;
        for (Stage stage : journey.stages()) {
            List<Touchpoint> touchpoints = stage.touchpoints();
            double width = Math.max(room.least(), touchpoints.size() * slot);
            double start = x + (width - touchpoints.size() * slot) / 2;
            List<Slot> slots = new ArrayList<>();
            for (int i = 0; i < touchpoints.size(); i++) {
                slots.add(new Slot(index++, stage, touchpoints.get(i), start + (i + 0.5) * slot));
            }
            columns.add(new Column(columns.size() + 1, stage, x, width, slots));
            x += width;
        }
        return of(left, slot, columns);
    }

    /** Lays out stages alone, each of the same width. */
    static Columns even(Journey journey, double left, double width) {
        List<Column> columns = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            columns.add(new Column(columns.size() + 1, stage, left + columns.size() * width, width, List.of()));
        }
        return of(left, width, columns);
    }

    private static double slot(Journey journey, Room room) {
        if (journey.touchpoints().size() > CROWD) {
            return room.crowded();
        }
        double slot = room.widest();
        while (slot > room.usual() && width(journey, room, slot) > room.page()) {
            slot--;
        }
        return Math.max(slot, room.usual());
    }

    private static double width(Journey journey, Room room, double slot) {
        return journey.stages().stream()
                .mapToDouble(stage -> Math.max(room.least(), stage.touchpoints().size() * slot))
                .sum();
    }

    /** Returns the right edge of the last column. */
    double right() {
        return columns.get(columns.size() - 1).end();
    }
}
