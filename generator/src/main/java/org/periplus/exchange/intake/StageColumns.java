package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/**
 * Turns a map that has a column for each stage, the usual form of a spreadsheet: the first column names what a row tells, such as actions or
 * pain points. The turned table has a row for each touchpoint, as maps have that are written so from the start. For one table and one
 * thread.
 */
final class StageColumns {

    /** What belongs to a stage and not to a touchpoint. */
    private static final Set<String> OF_STAGE = Set.of("goal", "need");

    private static final String STAGE = "stage";

    private final List<Field> header;
    private final Map<String, List<Row>> byLabel = new LinkedHashMap<>();
    private final Map<String, Field> labels = new LinkedHashMap<>();
    private final Map<String, String> wished;
    private final Remarks remarks;

    private StageColumns(List<Field> header, List<Row> rows, Map<String, String> wished, Remarks remarks) {
        this.header = header;
        this.wished = wished;
        this.remarks = remarks;
        String label = "";
        for (Row row : rows) {
            Field first = row.fields().get(0);
            label = first.text().isBlank() ? label : first.text().strip();
            labels.putIfAbsent(label, first);
            byLabel.computeIfAbsent(label, name -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Returns the table with a row for each touchpoint; the table itself if its stages are no columns.
     *
     * @param wished what the table calls each of our columns that it calls otherwise
     */
    static CsvTable turned(CsvTable table, Map<String, String> wished, Remarks remarks) {
        List<Field> header = table.header();
        List<Row> rows = table.rows();
        if (!rows.isEmpty() && filled(header) <= 1 && filled(rows.get(0).fields()) > 1) {
            header = rows.get(0).fields();
            rows = rows.subList(1, rows.size());
        }
        long across = header.stream()
                .skip(1)
                .filter(field -> ours(field.text(), wished).isPresent())
                .count();
        long down = rows.stream()
                .map(row -> row.fields().get(0).text())
                .filter(text -> ours(text, wished).isPresent())
                .distinct()
                .count();
        boolean corner = header.get(0).text().isBlank();
        return header.size() > 1 && down >= 2 && (down > across || corner && down == across)
                ? new StageColumns(header, rows, wished, remarks).turned(table.file())
                : table;
    }

    private static String words(Field field) {
        return Remarks.shown(field.text().strip());
    }

    private static long filled(List<Field> fields) {
        return fields.stream().filter(field -> !field.text().isBlank()).count();
    }

    private static Optional<String> ours(String label, Map<String, String> wished) {
        String plain = ContentNames.plain(label);
        return wished.entrySet().stream()
                .filter(wish -> ContentNames.plain(wish.getValue()).equals(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> ColumnWords.ours(ColumnWords.MAP, label));
    }

    private CsvTable turned(String file) {
        Optional<String> naming = label("touchpoint").or(() -> label("action"));
        List<Field> names =
                new ArrayList<>(List.of(new Field(STAGE, header.get(0).span())));
        if (naming.isEmpty()) {
            names.add(new Field("touchpoint", header.get(0).span()));
        }
        labels.forEach((label, field) -> names.add(new Field(label, field.span())));
        List<Row> rows = new ArrayList<>();
        List<String> stages = new ArrayList<>();
        Field stage = new Field("", header.get(0).span());
        for (int at = 1; at < header.size(); at++) {
            stage = header.get(at).text().isBlank() ? stage : header.get(at);
            Optional<Field> named =
                    Optional.of(stage).filter(field -> !field.text().isBlank());
            named.map(StageColumns::words)
                    .filter(name -> !stages.contains(name))
                    .ifPresent(stages::add);
            if (named.isPresent() || isFilled(at)) {
                rows.addAll(rows(stage, at, naming));
            }
        }
        tell(stages, naming);
        return new CsvTable(file, names, rows);
    }

    private Optional<String> label(String ours) {
        return labels.keySet().stream()
                .filter(label -> ours(label, wished).equals(Optional.of(ours)))
                .findFirst();
    }

    private boolean isFilled(int at) {
        return byLabel.keySet().stream()
                .anyMatch(label -> !cell(label, at).text().isBlank());
    }

    /** Returns what the rows of one name say of a stage, one below the other. */
    private Field cell(String label, int at) {
        List<Field> filled = byLabel.getOrDefault(label, List.of()).stream()
                .map(row -> row.fields().get(at))
                .filter(field -> !field.text().isBlank())
                .toList();
        SourceSpan span = filled.isEmpty()
                ? byLabel.getOrDefault(label, List.of()).get(0).fields().get(at).span()
                : filled.get(0).span();
        return new Field(String.join("\n", filled.stream().map(Field::text).toList()), span);
    }

    private List<Row> rows(Field stage, int at, Optional<String> naming) {
        List<String> steps =
                naming.map(label -> Cells.texts(cell(label, at).text())).orElse(List.of());
        int count = Math.max(1, steps.size());
        Map<String, List<Field>> cells = new LinkedHashMap<>();
        List<String> first = new ArrayList<>();
        labels.keySet().forEach(label -> cells.put(label, parted(label, at, count, first)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Field> fields = new ArrayList<>(List.of(stage));
            if (naming.isEmpty()) {
                fields.add(stage);
            }
            for (List<Field> parts : cells.values()) {
                fields.add(parts.get(i));
            }
            rows.add(new Row(fields));
        }
        if (!first.isEmpty()) {
            remarks.guessed(
                    stage.span(),
                    "first-step",
                    "of the " + count + " touchpoints of the stage \"" + words(stage)
                            + "\" the first was given what the stage says as a whole: " + String.join(", ", first),
                    "");
        }
        return rows;
    }

    /** Returns a cell for each touchpoint: its lines if there are as many, else all of it for the first. */
    private List<Field> parted(String label, int at, int count, List<String> first) {
        Field whole = cell(label, at);
        List<String> lines = Cells.texts(whole.text());
        boolean fits = lines.size() == count && count > 1;
        if (!fits
                && count > 1
                && !lines.isEmpty()
                && !OF_STAGE.contains(ours(label, wished).orElse(""))) {
            first.add(Remarks.shown(label));
        }
        List<Field> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Field(fits ? lines.get(i) : i == 0 ? whole.text() : "", whole.span()));
        }
        return parts;
    }

    private void tell(List<String> stages, Optional<String> naming) {
        List<String> known = labels.keySet().stream()
                .flatMap(label -> ours(label, wished).stream())
                .distinct()
                .toList();
        remarks.guessed(
                header.get(0).span(),
                "stages",
                "the columns of this table were taken for stages (" + String.join(", ", stages) + ") and its lines for "
                        + String.join(", ", known),
                "");
        if (naming.isEmpty()) {
            remarks.guessed(
                    header.get(0).span(),
                    "stage-steps",
                    "no line names touchpoints, so each stage has one that is called as the stage",
                    "--columns touchpoint=NAME says which line it is");
        }
    }
}
