package org.periplus.sync;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.periplus.model.Kind;
import org.periplus.source.CsvTable;
import org.periplus.sync.SyncReport.Change;

/** The table of a KPI's readings, to which the figures of a database are added. For use by one thread. */
final class FigureTable {

    private final Set<String> columns = new LinkedHashSet<>();
    private final NavigableMap<Figure.Key, List<Map<String, String>>> rows = new TreeMap<>();
    private final List<Figure.Key> added = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private int same;

    /** Begins without readings. */
    FigureTable() {
        columns.add("date");
        columns.add("value");
    }

    /** Takes the rows that are there; nothing if one of them makes no sense. */
    static Optional<FigureTable> of(CsvTable table, AtlasNames names) {
        FigureTable taken = new FigureTable();
        taken.columns.clear();
        table.header().forEach(header -> taken.columns.add(header.text().strip()));
        for (CsvTable.Row row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            int at = 0;
            for (CsvTable.Field header : table.header()) {
                cells.put(header.text().strip(), row.fields().get(at++).text());
            }
            Optional<Figure.Key> key = key(cells, names);
            if (key.isEmpty() || number(cells).isEmpty()) {
                return Optional.empty();
            }
            taken.rows.computeIfAbsent(key.get(), none -> new ArrayList<>()).add(cells);
        }
        return Optional.of(taken);
    }

    private static Optional<Figure.Key> key(Map<String, String> cells, AtlasNames names) {
        Optional<String> segment = id(cells, Kind.SEGMENT, names);
        Optional<String> persona = id(cells, Kind.PERSONA, names);
        try {
            LocalDate date = Figure.day(cells.getOrDefault("date", "").strip());
            return segment.flatMap(one -> persona.map(other -> new Figure.Key(date, one, other)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> id(Map<String, String> cells, Kind kind, AtlasNames names) {
        String text = cells.getOrDefault(kind.word(), "").strip();
        return text.isEmpty() ? Optional.of("") : names.id(kind, text);
    }

    private static Optional<BigDecimal> number(Map<String, String> cells) {
        try {
            return Optional.of(Figure.rounded(
                    new BigDecimal(cells.getOrDefault("value", "").strip())));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Takes a figure: it replaces what is there for the same date, segment and persona. */
    void put(Figure figure) {
        if (!rows.containsKey(figure.key())) {
            rows.put(figure.key(), List.of(fresh(figure)));
            added.add(figure.key());
            return;
        }
        Map<String, String> before = rows.get(figure.key()).get(0);
        Map<String, String> after = new LinkedHashMap<>(before);
        boolean equal = number(before).equals(Optional.of(figure.value()));
        if (!equal) {
            after.put("value", Figure.text(figure.value()));
            after.put("n", "");
        }
        figure.n().ifPresent(n -> after.put("n", same(before, n) ? before.get("n") : String.valueOf(n)));
        figure.note().ifPresent(note -> after.put("note", note));
        if (equal
                && text(before, "n").equals(text(after, "n"))
                && text(before, "note").equals(text(after, "note"))) {
            same++;
            return;
        }
        name(after);
        rows.put(figure.key(), List.of(after));
        changed.add(change(figure.key(), before, after));
    }

    private Map<String, String> fresh(Figure figure) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("date", figure.key().date().toString());
        cells.put("value", Figure.text(figure.value()));
        cells.put("n", figure.n().map(String::valueOf).orElse(""));
        cells.put("segment", figure.key().segment());
        cells.put("persona", figure.key().persona());
        cells.put("note", figure.note().orElse(""));
        name(cells);
        return cells;
    }

    private void name(Map<String, String> cells) {
        cells.forEach((column, text) -> {
            if (!text.isEmpty()) {
                columns.add(column);
            }
        });
    }

    private static boolean same(Map<String, String> before, long n) {
        try {
            return new BigDecimal(text(before, "n")).compareTo(BigDecimal.valueOf(n)) == 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static Change change(Figure.Key key, Map<String, String> before, Map<String, String> after) {
        for (String column : List.of("value", "n", "note")) {
            String was = text(before, column);
            String is = text(after, column);
            if (!was.equals(is)) {
                return new Change(key.words(), column, was, is);
            }
        }
        throw new IllegalStateException("nothing is different at " + key.words());
    }

    private static String text(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** Returns what is new, in order. */
    List<String> added() {
        return added.stream().map(Figure.Key::words).toList();
    }

    /** Returns what is changed, in order. */
    List<Change> changed() {
        return List.copyOf(changed);
    }

    /** Returns how many figures were there already. */
    int same() {
        return same;
    }

    /** Returns the whole file: rows in order of date, segment and persona. */
    String csv() {
        StringBuilder text = new StringBuilder(line(columns.stream().toList()));
        rows.values()
                .forEach(all -> all.forEach(cells -> text.append(line(columns.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList()))));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(FigureTable::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
