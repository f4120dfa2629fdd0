package org.periplus.figure.engine;

import java.util.List;

/**
 * The facts of a figure as a table: for readers who do not see it, and for those who like to copy numbers.
 *
 * @param columns the headings
 * @param rows the rows, each with as many cells as there are headings; the first cell names the row
 */
public record TextTwin(List<String> columns, List<List<Cell>> rows) {

    /**
     * Takes copies of the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public TextTwin {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
    }

    /**
     * A cell.
     *
     * @param text plain text; may be empty
     * @param href a link as the site's links are made; empty for none
     */
    public record Cell(String text, String href) {

        /** Returns a cell that leads nowhere. */
        public static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    /** Returns a row of cells that lead nowhere. */
    public static List<Cell> row(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }
}
