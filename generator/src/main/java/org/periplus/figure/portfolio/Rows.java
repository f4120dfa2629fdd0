package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Packs things of some length into rows. Stateless; safe for use by several threads. */
final class Rows {

    private static final double APART = 14;

    private Rows() {}

    /** Returns rows of things in the order given, each in the first row where it is at least {@value #APART} pixels from all others. */
    static <T> List<List<T>> pack(List<T> things, ToDoubleFunction<T> left, ToDoubleFunction<T> right) {
        List<List<T>> rows = new ArrayList<>();
        for (T thing : things) {
            double from = left.applyAsDouble(thing) - APART;
            double to = right.applyAsDouble(thing) + APART;
            rows.stream()
                    .filter(row -> row.stream()
                            .allMatch(other -> right.applyAsDouble(other) <= from || left.applyAsDouble(other) >= to))
                    .findFirst()
                    .orElseGet(() -> {
                        List<T> row = new ArrayList<>();
                        rows.add(row);
                        return row;
                    })
                    .add(thing);
        }
        return rows;
    }
}
