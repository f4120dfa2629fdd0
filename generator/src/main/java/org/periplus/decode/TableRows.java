package org.periplus.decode;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.decode.TableColumns.Column;
import org.periplus.model.Ref;
import org.periplus.schema.RecordShape;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Makes nodes from the rows of a table, as if they were written as a list: days, numbers and names in our notation. */
final class TableRows {

    private final Context context;
    private final TableLayout layout;
    private final CsvTable table;
    private final TableNames names;
    private int blank;

    TableRows(Context context, TableLayout layout, CsvTable table) {
        this.context = context;
        this.layout = layout;
        this.table = table;
        this.names = new TableNames(context);
    }

    /** Returns the good rows in the table's order; the others are reported. */
    List<YamlNode> nodes(RecordShape shape) {
        TableColumns found = new TableColumns(context, layout, table, shape);
        List<Column> columns = found.find().orElse(List.of());
        RowChoice choice = new RowChoice(context, columns, found.id());
        List<YamlNode> nodes = new ArrayList<>();
        Optional<Field> firstBlank = Optional.empty();
        for (Row row : columns.isEmpty() ? List.<Row>of() : table.rows()) {
            if (!choice.takes(row)) {
                continue;
            }
            Optional<Column> lacking = columns.stream()
                    .filter(column -> column.part().isRequired())
                    .filter(column -> row.fields().get(column.index()).text().isBlank())
                    .findFirst();
            if (lacking.isEmpty()) {
                node(columns, row).ifPresent(nodes::add);
            } else if (layout.isForeign()) {
                blank++;
                firstBlank = firstBlank.or(() -> Optional.of(row.fields().get(0)));
            } else {
                lacking(lacking.get(), row.fields().get(lacking.get().index()));
            }
        }
        firstBlank.ifPresent(this::warnOfBlanks);
        names.report();
        choice.report();
        return nodes;
    }

    private void lacking(Column column, Field field) {
        context.findings()
                .error(
                        "missing-field",
                        field.span(),
                        "this line has no " + column.part().key(),
                        "write one, or remove the line");
    }

    private void warnOfBlanks(Field first) {
        String lines = blank == 1 ? "this line is" : "this line and " + (blank - 1) + " below it are";
        context.findings()
                .warning(
                        "missing-field",
                        first.span(),
                        lines + " left out: a column that every line needs is empty in them",
                        "fill it, or remove the lines");
    }

    /** Returns the row as a mapping; nothing if a part that it needs is unreadable, which was reported. */
    private Optional<YamlNode> node(List<Column> columns, Row row) {
        List<Entry> entries = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Field field = row.fields().get(column.index());
            if (!field.text().isBlank()) {
                Optional<String> text = text(column, field);
                if (text.isEmpty() && column.part().isRequired()) {
                    return Optional.empty();
                }
                text.ifPresent(
                        found -> entries.add(new Entry(column.key(), new Scalar(found, true, false, field.span()))));
            }
        }
        return Optional.of(new Mapping(entries, row.fields().get(0).span()));
    }

    private Optional<String> text(Column column, Field field) {
        String text = unwrapped(TableNumbers.stripped(field.text()));
        Class<?> type = type(column.part().type());
        if (type == Ref.class) {
            return names.id(column.part().refersTo().get(0), text, field.span());
        }
        if (type == LocalDate.class) {
            return layout.dates().isPresent() ? day(column, text, field) : Optional.of(DayWords.dayOf(text));
        }
        if (Number.class.isAssignableFrom(type)) {
            return number(column, text, field);
        }
        return Optional.of(text);
    }

    /** Returns the text of a cell that a spreadsheet was told to leave as it is: {@code ="9"}. */
    private static String unwrapped(String text) {
        boolean wrapped = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
        return wrapped ? TableNumbers.stripped(text.substring(2, text.length() - 1)) : text;
    }

    /** Returns the class of a record's part, of an optional one that of what it may hold. */
    static Class<?> type(Type type) {
        Class<?> raw = RecordShape.rawClass(type);
        return raw == Optional.class ? RecordShape.rawClass(RecordShape.argument(type, 0)) : raw;
    }

    private Optional<String> day(Column column, String text, Field field) {
        Optional<LocalDate> day = layout.dates().get().day(text);
        if (day.isEmpty()) {
            context.findings()
                    .error(
                            "bad-date",
                            field.span(),
                            column.part().key() + " must be a date as date-format says, not \"" + Words.shortened(text)
                                    + "\"",
                            "write a day that exists, or mend date-format in the entry");
        }
        return day.map(LocalDate::toString);
    }

    private Optional<String> number(Column column, String text, Field field) {
        boolean whole = type(column.part().type()) != Double.class;
        TableNumbers numbers = whole ? layout.numbers().ofCounts() : layout.numbers();
        Optional<String> number = text.startsWith("=") ? Optional.empty() : numbers.plain(text);
        if (number.isEmpty() && text.startsWith("=")) {
            refuse(
                    field,
                    column.part().key() + " is a formula, \"" + Words.shortened(text) + "\"",
                    "save the table with the values in the place of formulas");
        } else if (number.isEmpty()) {
            refuse(
                    field,
                    column.part().key() + " must be a number with a comma before its decimals, not \""
                            + Words.shortened(text) + "\"",
                    "write it such as 1.234,5 or 1234,5, or remove decimal: \",\" from the entry");
        }
        return number;
    }

    private void refuse(Field field, String message, String hint) {
        context.findings().error("wrong-type", field.span(), message, hint);
    }
}
