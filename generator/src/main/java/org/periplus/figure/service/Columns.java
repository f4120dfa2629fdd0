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
 */
record Columns(double left, double slot, List<Column> columns) {

    private static final int CROWD = 40;

    Columns {
        columns = List.copyOf(columns);
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
        return new Columns(left, slot, columns);
    }

    /** Lays out stages alone, each of the same width. */
    static Columns even(Journey journey, double left, double width) {
        List<Column> columns = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            columns.add(new Column(columns.size() + 1, stage, left + columns.size() * width, width, List.of()));
        }
        return new Columns(left, width, columns);
    }

    private static double slot(Journey journey, Room room) {
        int touchpoints = journey.touchpoints().size();
        if (touchpoints > CROWD) {
            return room.crowded();
        }
        long empty = journey.stages().stream()
                .filter(stage -> stage.touchpoints().isEmpty())
                .count();
        double filling = (room.page() - empty * room.least()) / touchpoints;
        return Math.min(room.widest(), Math.max(room.usual(), filling));
    }

    /** Returns the right edge of the last column. */
    double right() {
        return columns.get(columns.size() - 1).end();
    }

    /** Returns all slots from left to right. */
    List<Slot> slots() {
        return columns.stream().flatMap(column -> column.slots().stream()).toList();
    }
}
