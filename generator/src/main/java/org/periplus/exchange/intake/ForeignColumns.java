package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.Nearest;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** Which column of a foreign table is which of ours. For one table and one thread. */
final class ForeignColumns {

    private final CsvTable table;
    private final Map<String, List<Integer>> found = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();

    private ForeignColumns(CsvTable table) {
        this.table = table;
    }

    /**
     * Finds the columns.
     *
     * @param words the names that tables give to each of ours, plain
     * @param wished what this table calls them, which goes before
     */
    static ForeignColumns of(CsvTable table, Map<String, List<String>> words, Map<String, String> wished)
            throws RefusedIntakeException {
        ForeignColumns columns = new ForeignColumns(table);
        for (Map.Entry<String, String> wish : wished.entrySet()) {
            if (!words.containsKey(wish.getKey())) {
                throw new RefusedIntakeException("\"" + Remarks.shown(wish.getKey()) + "\" is none of our columns; "
                        + Nearest.hint(
                                wish.getKey(),
                                List.copyOf(words.keySet()),
                                "they are " + String.join(", ", words.keySet())));
            }
            columns.wished(wish.getKey(), wish.getValue());
        }
        words.forEach((ours, names) -> {
            if (!wished.containsKey(ours)) {
                columns.known(ours, names);
            }
        });
        return columns;
    }

    private void wished(String ours, String theirs) throws RefusedIntakeException {
        for (int at = 0; at < table.header().size(); at++) {
            if (ContentNames.plain(header(at)).equals(ContentNames.plain(theirs))) {
                take(ours, at);
                return;
            }
        }
        List<String> all = table.header().stream()
                .map(field -> Remarks.shown(field.text().strip()))
                .toList();
        throw new RefusedIntakeException(
                "the table has no column \"" + Remarks.shown(theirs) + "\"; its columns are " + String.join(", ", all));
    }

    private void known(String ours, List<String> names) {
        for (int at = 0; at < table.header().size(); at++) {
            String plain = ContentNames.plain(header(at)).replaceFirst(" ?\\d{1,2}$", "");
            if (!used.contains(at) && (plain.equals(ours.replace('-', ' ')) || names.contains(plain))) {
                take(ours, at);
            }
        }
    }

    /** Takes a column for one of ours. */
    void take(String ours, int at) {
        used.add(at);
        found.computeIfAbsent(ours, name -> new ArrayList<>()).add(at);
    }

    boolean has(String ours) {
        return found.containsKey(ours);
    }

    /** Returns the fields of a row that hold one of our columns and are not blank. */
    List<Field> all(Row row, String ours) {
        return found.getOrDefault(ours, List.of()).stream()
                .map(at -> row.fields().get(at))
                .filter(field -> !field.text().isBlank())
                .toList();
    }

    /** Returns the first of them. */
    Optional<Field> one(Row row, String ours) {
        return all(row, ours).stream().findFirst();
    }

    /** Returns the columns that are none of ours. */
    List<Integer> others() {
        List<Integer> others = new ArrayList<>();
        for (int at = 0; at < table.header().size(); at++) {
            if (!used.contains(at)) {
                others.add(at);
            }
        }
        return others;
    }

    /** Returns the name of a column. */
    String header(int at) {
        return table.header().get(at).text().strip();
    }

    /** Tells of the columns that are not taken over. */
    void tellOthers(Remarks remarks) {
        for (int at : others()) {
            boolean filled = table.rows().stream()
                    .anyMatch(row -> !row.fields().get(at).text().isBlank());
            if (filled) {
                remarks.lost(
                        table.header().get(at).span(),
                        "column",
                        "the column \"" + Remarks.shown(header(at)) + "\" is not taken over",
                        "--columns OURS=\"" + Remarks.shown(header(at)) + "\" says what it is");
            }
        }
    }
}
