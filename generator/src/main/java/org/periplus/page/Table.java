package org.periplus.page;

import java.util.List;
import java.util.stream.IntStream;
import org.periplus.html.SafeHtml;

/**
 * A plain table.
 *
 * @param caption what it holds, for those who hear it
 * @param columns the heads; the first column names the row
 * @param rows the rows, each with one cell for every column
 * @param sortable whether readers may sort it by any column
 */
public record Table(String caption, List<Column> columns, List<Row> rows, boolean sortable) {

    /** Takes a table whose order says something. */
    public Table(String caption, List<Column> columns, List<Row> rows) {
        this(caption, columns, rows, false);
    }

    /** Takes copies of the lists, without the columns in which no row has anything; the first stays. */
    public Table {
        List<Row> all = List.copyOf(rows);
        int[] told = IntStream.range(0, columns.size())
                .filter(index -> index == 0 || all.isEmpty() || all.stream().anyMatch(row -> row.tells(index)))
                .toArray();
        if (told.length < columns.size()) {
            columns = IntStream.of(told).mapToObj(columns::get).toList();
            rows = all.stream().map(row -> row.only(told)).toList();
        } else {
            columns = List.copyOf(columns);
            rows = all;
        }
    }

    /** Returns the same table, to be sorted by readers. */
    public Table sorted() {
        return new Table(caption, columns, rows, true);
    }

    /** Tells whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The head of a column.
     *
     * @param words its name
     * @param number whether its cells are numbers, which are set to the right
     */
    public record Column(String words, boolean number) {}

    /**
     * A row.
     *
     * @param anchor its id in the page; may be empty
     * @param depth how deep it stands below another row, from 0 to 5
     * @param cells one for every column
     * @param facets where it falls when the list is narrowed; none if it cannot be
     */
    public record Row(String anchor, int depth, List<Cell> cells, List<Filters.Facet> facets) {

        /** Takes a row of a list that cannot be narrowed. */
        public Row(String anchor, int depth, List<Cell> cells) {
            this(anchor, depth, cells, List.of());
        }

        /** Takes copies of the lists. */
        public Row {
            cells = List.copyOf(cells);
            facets = List.copyOf(facets);
        }

        private boolean tells(int index) {
            return !cells.get(index).isEmpty();
        }

        private Row only(int[] kept) {
            return new Row(
                    anchor, depth, IntStream.of(kept).mapToObj(cells::get).toList(), facets);
        }

        /** Tells whether the row can be linked to. */
        public boolean hasAnchor() {
            return !anchor.isEmpty();
        }
    }

    /**
     * A cell.
     *
     * @param mark markup before the words: an icon, bars or a portrait; may be empty
     * @param values the words, printed with commas between; none for an empty cell
     * @param small a remark below them; may be empty
     * @param css classes of mark and words together, such as {@code st st-off}; may be empty
     * @param order what it is sorted by instead of its words, such as a day as ISO 8601; may be empty
     */
    public record Cell(SafeHtml mark, List<NamedLink> values, String small, String css, String order) {

        /** Takes a cell that is sorted by its words. */
        public Cell(SafeHtml mark, List<NamedLink> values, String small, String css) {
            this(mark, values, small, css, "");
        }

        /** Takes a copy of the list. */
        public Cell {
            values = List.copyOf(values);
        }

        /** Tells whether there is nothing to see in it. */
        public boolean isEmpty() {
            return mark.isEmpty() && values.isEmpty() && small.isEmpty();
        }

        /** Tells whether mark and words have a look of their own. */
        public boolean hasCss() {
            return !css.isEmpty();
        }

        /** Tells whether it is sorted by something else than its words. */
        public boolean hasOrder() {
            return !order.isEmpty();
        }

        /** Tells whether there is a remark. */
        public boolean hasSmall() {
            return !small.isEmpty();
        }
    }
}
