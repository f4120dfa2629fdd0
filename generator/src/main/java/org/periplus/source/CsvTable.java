package org.periplus.source;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.SourceSpan;

/**
 * A table: a line of names, and rows that have one field for each name.
 *
 * @param file path from the content root
 * @param header the names
 * @param rows the good rows, in order
 */
public record CsvTable(String file, List<Field> header, List<Row> rows) {

    /** Takes copies of the lists. */
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** One field with its place. */
    public record Field(String text, SourceSpan span) {}

    /** One row; it has as many fields as the header. */
    public record Row(List<Field> fields) {
        /** Takes a copy of the list. */
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** Returns the position of the column with that name, from 0, if there is one. */
    public Optional<Integer> column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).text().strip().equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
