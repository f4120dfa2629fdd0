package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.Nearest;
import org.periplus.schema.RecordShape;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.YamlNode.Scalar;

/** Finds which column of a table holds which part of a record. */
final class TableColumns {

    /** A part of a record, and the position of the column that holds it, from 0. */
    record Column(org.periplus.schema.Field part, Scalar key, int index) {}

    private final Context context;
    private final TableLayout layout;
    private final CsvTable table;
    private final RecordShape shape;
    private final List<Column> columns = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private boolean complete = true;

    TableColumns(Context context, TableLayout layout, CsvTable table, RecordShape shape) {
        this.context = context;
        this.layout = layout;
        this.table = table;
        this.shape = shape;
    }

    /** Returns the columns that are there; nothing if one is missing that every row needs. Problems are reported. */
    Optional<List<Column>> find() {
        List<org.periplus.schema.Field> parts = shape.written();
        parts.forEach(
                part -> Optional.ofNullable(layout.columns().get(part.key())).ifPresent(name -> mapped(part, name)));
        parts.stream().filter(part -> !layout.columns().containsKey(part.key())).forEach(this::own);
        List<String> lacking = parts.stream()
                .filter(org.periplus.schema.Field::isRequired)
                .map(org.periplus.schema.Field::key)
                .filter(key -> !layout.columns().containsKey(key))
                .filter(key ->
                        columns.stream().noneMatch(column -> column.part().key().equals(key)))
                .toList();
        if (!lacking.isEmpty()) {
            lacking(lacking);
        }
        if (lacking.isEmpty() || table.header().size() > 1) {
            checkHeader();
        }
        return complete && lacking.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    /** Returns the position of the column that tells rows apart, if the entry names one; that it is not there is reported. */
    Optional<Integer> id() {
        Optional<Scalar> name = Optional.ofNullable(layout.columns().get(TableLayout.ID));
        Optional<Integer> index =
                name.flatMap(written -> table.column(written.text().strip()));
        name.filter(written -> index.isEmpty()).ifPresent(this::missing);
        return index;
    }

    private void mapped(org.periplus.schema.Field part, Scalar name) {
        Optional<Integer> index = table.column(name.text().strip());
        if (index.isPresent()) {
            add(part, index.get());
            return;
        }
        complete &= !part.isRequired();
        missing(name);
    }

    private void missing(Scalar name) {
        context.findings()
                .error(
                        "missing-column",
                        name.span(),
                        "the table " + table.file() + " has no column \"" + name.text() + "\"",
                        Nearest.hint(
                                name.text(), headers(), oneColumn("its columns are: " + String.join(", ", headers()))));
    }

    private void own(org.periplus.schema.Field part) {
        table.column(part.key()).filter(index -> !used.contains(index)).ifPresent(index -> add(part, index));
    }

    private void add(org.periplus.schema.Field part, int index) {
        used.add(index);
        columns.add(new Column(
                part,
                new Scalar(part.key(), true, false, table.header().get(index).span()),
                index));
    }

    private void lacking(List<String> lacking) {
        List<String> needed = shape.written().stream()
                .filter(org.periplus.schema.Field::isRequired)
                .map(org.periplus.schema.Field::key)
                .toList();
        String other = layout.isForeign()
                ? "say which of its columns is which: write columns: {" + lacking.get(0) + ": NAME} into the entry"
                : "name them in the first line: " + String.join(",", needed) + "; or write columns: {" + lacking.get(0)
                        + ": NAME} into the entry";
        report(
                "missing-column",
                table.header().get(0),
                needed.size() == 1
                        ? "this table needs the column " + needed.get(0)
                        : "this table needs the columns " + String.join(" and ", needed),
                oneColumn(other));
    }

    /** Returns the hint for a table that seems to have one column only because its fields stand apart by something else. */
    private String oneColumn(String otherwise) {
        String first = table.header().get(0).text();
        if (table.header().size() > 1) {
            return otherwise;
        }
        if (first.contains(";")) {
            return "write separator: \";\" into the entry, or separate the columns by commas";
        }
        return first.contains("\t")
                ? "write separator: tab into the entry, or separate the columns by commas"
                : otherwise;
    }

    private void checkHeader() {
        for (int i = 0; i < table.header().size(); i++) {
            Field header = table.header().get(i);
            String name = header.text().strip();
            int first = table.column(name).orElse(i);
            if (first < i && (used.contains(first) || !layout.isForeign())) {
                report(
                        "duplicate-column",
                        header,
                        "the column \"" + name + "\" stands twice; column " + (first + 1) + " has that name already",
                        "rename or remove one of the two");
            } else if (!layout.isForeign() && !used.contains(i)) {
                unknown(header, name);
            }
        }
    }

    private void unknown(Field header, String name) {
        String known = "the columns known are: " + String.join(", ", shape.keys());
        report(
                "unknown-column",
                header,
                name.isEmpty() ? "this column has no name" : "there is no column \"" + name + "\" in this table",
                name.isEmpty() ? "name it, or remove it from every line" : Nearest.hint(name, shape.keys(), known));
    }

    private List<String> headers() {
        return table.header().stream().map(header -> header.text().strip()).toList();
    }

    private void report(String rule, Field field, String message, String hint) {
        context.findings().error(rule, field.span(), message, hint);
    }
}
