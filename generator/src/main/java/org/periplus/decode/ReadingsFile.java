package org.periplus.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.Nearest;
import org.periplus.schema.RecordShape;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Reads the readings of a KPI from the CSV file beside it, as if its lines were written as a list in the definition. */
final class ReadingsFile {

    private final Context context;
    private final String definition;

    /** Takes what is shared, and the file that names the table. */
    ReadingsFile(Context context, String definition) {
        this.context = context;
        this.definition = definition;
    }

    /** Returns the readings in order of date; none if the table cannot be used, which was reported. */
    List<YamlNode> read(Scalar name, RecordShape shape) {
        String folder = definition.substring(0, definition.lastIndexOf('/') + 1);
        String path = folder + name.text();
        if (!context.tree().exists(path)) {
            List<String> near = context.tree().files().stream()
                    .filter(file -> file.startsWith(folder) && file.endsWith(".csv"))
                    .map(file -> file.substring(folder.length()))
                    .toList();
            context.findings()
                    .error(
                            "missing-file",
                            name.span(),
                            "there is no file \"" + name.text() + "\" beside this one",
                            Nearest.hint(
                                    name.text(),
                                    near,
                                    "put the CSV file into the same folder, or write the readings as a list"));
            return List.of();
        }
        Optional<CsvTable> table = context.tables().read(path);
        return table.map(found -> rows(found, shape)).orElse(List.of());
    }

    private List<YamlNode> rows(CsvTable table, RecordShape shape) {
        List<String> needed = shape.written().stream()
                .filter(org.periplus.schema.Field::isRequired)
                .map(org.periplus.schema.Field::key)
                .toList();
        if (needed.stream().anyMatch(name -> table.column(name).isEmpty())) {
            boolean semicolon = table.header().get(0).text().contains(";");
            report(
                    "missing-column",
                    table.header().get(0),
                    "this table needs the columns " + String.join(" and ", needed),
                    semicolon
                            ? "separate the columns by commas, not by semicolons"
                            : "name them in the first line: " + String.join(",", needed));
            return List.of();
        }
        List<String> keys = shape.keys();
        table.header().stream()
                .filter(name -> !keys.contains(name.text().strip()))
                .forEach(name -> unknown(name, keys));
        List<YamlNode> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(node(table, row, keys)));
        return byDate(rows);
    }

    private void unknown(Field column, List<String> keys) {
        String name = column.text().strip();
        report(
                "unknown-column",
                column,
                "there is no column \"" + name + "\" in this table",
                Nearest.hint(name, keys, "the columns known are: " + String.join(", ", keys)));
    }

    private void report(String rule, Field field, String message, String hint) {
        context.findings().error(rule, field.span(), message, hint);
    }

    private static YamlNode node(CsvTable table, Row row, List<String> keys) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.fields().size(); i++) {
            Field name = table.header().get(i);
            Field field = row.fields().get(i);
            String key = name.text().strip();
            if (keys.contains(key) && !field.text().isBlank()) {
                Scalar value = new Scalar(field.text().strip(), true, false, field.span());
                entries.add(new Entry(new Scalar(key, true, false, field.span()), value));
            }
        }
        return new Mapping(entries, row.fields().get(0).span());
    }

    /** Returns the readings in the order of their dates, which are written so that their text has the same order. */
    static List<YamlNode> byDate(List<YamlNode> readings) {
        List<YamlNode> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(ReadingsFile::date));
        return sorted;
    }

    private static String date(YamlNode reading) {
        return reading instanceof Mapping mapping
                ? mapping.find("date")
                        .map(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(value -> ((Scalar) value).text())
                        .orElse("")
                : "";
    }
}
