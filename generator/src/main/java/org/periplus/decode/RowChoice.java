package org.periplus.decode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.decode.TableColumns.Column;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** Which rows of a table are left out, though each is well written: totals, and what was delivered twice. For one table. */
final class RowChoice {

    /** What programs write in the place of a date before the totals of a table. */
    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "average",
            "mean",
            "count",
            "summe",
            "gesamt",
            "gesamtsumme",
            "gesamtergebnis",
            "insgesamt",
            "durchschnitt",
            "mittelwert",
            "anzahl",
            "total général",
            "somme",
            "moyenne",
            "suma",
            "total general",
            "promedio",
            "media",
            "المجموع",
            "الإجمالي",
            "المتوسط");

    private final Context context;
    private final Optional<Integer> dates;
    private final Optional<Integer> ids;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Field> twice = new ArrayList<>();

    /**
     * Takes the columns that are read, and the position of the one that tells rows apart.
     *
     * @param ids the position of the column of ids, if the entry names one
     */
    RowChoice(Context context, List<Column> columns, Optional<Integer> ids) {
        this.context = context;
        this.dates = columns.stream()
                .filter(column -> TableRows.type(column.part().type()) == LocalDate.class)
                .map(Column::index)
                .findFirst();
        this.ids = ids;
    }

    /** Tells whether a row is to be read; why not is reported, of rows delivered twice by {@link #report}. */
    boolean takes(Row row) {
        return !isTotal(row) && !isTwice(row);
    }

    private boolean isTotal(Row row) {
        Optional<Field> words =
                dates.map(index -> row.fields().get(index)).filter(field -> TOTALS.contains(words(field)));
        words.ifPresent(field -> context.findings()
                .warning(
                        "missing-field",
                        field.span(),
                        "this line is left out: \""
                                + Words.shortened(field.text().strip())
                                + "\" in the place of a day tells of all lines above",
                        "remove the line, or export the table without totals"));
        return words.isPresent();
    }

    private static String words(Field field) {
        String text = field.text().strip().toLowerCase(Locale.ROOT);
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean isTwice(Row row) {
        Optional<Field> id = ids.map(index -> row.fields().get(index))
                .filter(field -> !field.text().isBlank());
        boolean known = id.filter(field ->
                        seen.putIfAbsent(field.text().strip(), field.span().line()) != null)
                .isPresent();
        if (known) {
            id.ifPresent(twice::add);
        }
        return known;
    }

    /** Reports what was delivered twice, once for the whole table. */
    void report() {
        twice.stream().findFirst().ifPresent(first -> {
            String id = first.text().strip();
            SourceSpan span = first.span();
            String more = twice.size() == 1 ? "" : ", and " + (twice.size() - 1) + " more below it so";
            context.findings()
                    .warning(
                            "duplicate-row",
                            span,
                            "this line is left out: line " + seen.get(id) + " has the id \"" + Words.shortened(id)
                                    + "\"" + more,
                            "keep the line that is right, and remove the other");
        });
    }
}
