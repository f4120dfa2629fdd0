package org.periplus.exchange.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.periplus.model.Kind;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** A foreign table with its columns found, and what its fields mean. For one table and one thread. */
final class TableSource {

    private final CsvTable table;
    private final ForeignColumns columns;
    private final Remarks remarks;
    private final TableWishes wishes;
    private final ContentNames names;
    private final PlainWords words;
    private final char separator;

    private TableSource(
            ForeignTable read,
            CsvTable table,
            ForeignColumns columns,
            Remarks remarks,
            TableWishes wishes,
            Context context) {
        this.table = table;
        this.columns = columns;
        this.remarks = remarks;
        this.wishes = wishes;
        this.names = context.names();
        this.words = new PlainWords(context.masked());
        this.separator = read.separator();
    }

    /**
     * What all tables are read with.
     *
     * @param names the content as it is
     * @param masked takes personal data out of a text
     */
    record Context(ContentNames names, UnaryOperator<String> masked) {}

    /** Returns the table; nothing if it cannot be read, which is told. */
    static Optional<TableSource> of(
            byte[] bytes, Map<String, List<String>> known, TableWishes wishes, Context context, Remarks remarks)
            throws RefusedIntakeException {
        ForeignTable foreign = new ForeignTable(remarks);
        Optional<CsvTable> read = foreign.read(bytes, wishes.separator());
        Optional<CsvTable> table =
                known == ColumnWords.MAP ? read.map(one -> StageColumns.turned(one, wishes.columns(), remarks)) : read;
        if (table.isEmpty()) {
            return Optional.empty();
        }
        ForeignColumns columns = ForeignColumns.of(table.get(), known, wishes.columns());
        return Optional.of(new TableSource(foreign, table.get(), columns, remarks, wishes, context));
    }

    CsvTable table() {
        return table;
    }

    ForeignColumns columns() {
        return columns;
    }

    Remarks remarks() {
        return remarks;
    }

    TableWishes wishes() {
        return wishes;
    }

    ContentNames names() {
        return names;
    }

    /** Tells that a column is missing, where one is. */
    boolean lacks(String ours) {
        if (!columns.has(ours)) {
            String all = String.join(
                    ", ",
                    table.header().stream()
                            .map(field -> Remarks.shown(field.text().strip()))
                            .toList());
            remarks.lost(
                    table.header().get(0).span(),
                    "no-column",
                    "the table has no column for " + ours + "; its columns are " + all,
                    "--columns " + ours + "=NAME says which one it is");
        }
        return !columns.has(ours);
    }

    /** Returns a field as text that may go into the content. */
    String text(Field field) {
        return words.of(field.text(), field.span(), remarks);
    }

    /** Returns all texts of one of our columns that are not blank. */
    List<String> texts(String ours) {
        return table.rows().stream()
                .flatMap(row -> columns.all(row, ours).stream())
                .map(field -> field.text().strip())
                .toList();
    }

    /** Returns how numbers are written in one of our columns; a guess is told. */
    NumberNotation numbers(String ours) {
        if (wishes.decimalComma().isPresent()) {
            return new NumberNotation(wishes.decimalComma().get(), true);
        }
        List<String> texts = texts(ours);
        NumberNotation found = NumberNotation.of(texts, separator);
        if (!found.sure()) {
            remarks.guessed(
                    remarks.at(1),
                    "decimal-" + ours,
                    "a " + (found.comma() ? "comma" : "point")
                            + " was taken for what stands before decimals in the column for " + ours,
                    "--decimal says which it is");
        }
        return found;
    }

    /** Returns how days are written; nothing if that cannot be known, which is told. */
    Optional<DayNotation> days() throws RefusedIntakeException {
        if (wishes.dateFormat().isPresent()) {
            String pattern = wishes.dateFormat().get();
            return Optional.of(DayNotation.of(pattern)
                    .orElseThrow(() -> new RefusedIntakeException(
                            "\"" + pattern + "\" is no pattern of days; write one such as dd.MM.yyyy")));
        }
        List<DayNotation> fitting = DayNotation.fitting(texts("date"));
        if (fitting.size() > 1) {
            String all = String.join(
                    " or ",
                    fitting.stream().map(day -> day.pattern().replace('u', 'y')).toList());
            remarks.lost(
                    remarks.at(1),
                    "days",
                    "the days of this table could be meant in several ways: " + all,
                    "--date-format says which it is");
        }
        if (fitting.isEmpty() && !texts("date").isEmpty()) {
            remarks.lost(
                    remarks.at(1),
                    "days",
                    "the days cannot be read",
                    "--date-format says how they are written, such as dd.MM.yyyy");
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Returns the day of a row; one that cannot be read is told. */
    Optional<LocalDate> day(Row row, DayNotation days) {
        Optional<Field> field = columns.one(row, "date");
        Optional<LocalDate> day = field.flatMap(one -> days.day(one.text()));
        if (field.isPresent() && day.isEmpty()) {
            remarks.lost(
                    field.get().span(),
                    "day",
                    "\"" + Remarks.shown(field.get().text()) + "\" is no day as "
                            + days.pattern().replace('u', 'y') + " says",
                    "");
        }
        return day;
    }

    /** Returns the id of what a row names; what nobody knows is told. */
    Optional<String> id(Row row, String ours, Kind kind) {
        Optional<Field> field = columns.one(row, ours);
        Optional<String> id = field.flatMap(one -> names.id(kind, one.text()));
        if (field.isPresent() && id.isEmpty()) {
            remarks.lost(
                    field.get().span(),
                    kind.word(),
                    "there is no " + kind.word() + " \""
                            + Remarks.shown(field.get().text()) + "\" here",
                    "add it first, and import again");
        }
        return id;
    }
}
