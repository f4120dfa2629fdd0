package org.periplus.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.periplus.diagnostic.SourceSpan;

/**
 * A table: a line of names, and rows that have one field for each name.
 *
 * @param file path from the content root
 * @param header the names
 * @param rows the good rows, in order
 */
public record CsvTable(String file, List<Field> header, List<Row> rows) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\ufeff]+");

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

    /**
     * Returns the position of the column with that name, from 0, if there is one: the first that has it, else the only one that has it but
     * for the case of letters and for spaces.
     */
    public Optional<Integer> column(String name) {
        List<String> names = header.stream().map(field -> field.text().strip()).toList();
        int same = names.indexOf(name);
        if (same >= 0) {
            return Optional.of(same);
        }
        List<Integer> alike = IntStream.range(0, names.size())
                .filter(i -> loose(names.get(i)).equals(loose(name)))
                .boxed()
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String loose(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
