package org.periplus.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.diagnostic.Nearest;
import org.periplus.source.CsvTableReader;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/**
 * Reads from an entry's own keys how its tables are written, before any of them is read. Values of a wrong type are passed
 * over: decoding the entry itself reports them.
 */
final class TableLayoutDecoder {

    private static final String RULE = "table-format";

    private final Context context;

    TableLayoutDecoder(Context context) {
        this.context = context;
    }

    /**
     * Returns the layout written in an entry; what is wrong in it is reported and taken as not written.
     *
     * @param entry the entry's keys
     * @param targets the columns its tables may have
     */
    TableLayout decode(Mapping entry, List<String> targets) {
        Optional<Character> separator = read(
                entry,
                "separator",
                TableLayoutDecoder::separator,
                "the separator must be one character, such as ; or |, or the word tab",
                "write separator: \";\" or separator: tab");
        Optional<Character> decimal = read(
                entry,
                "decimal",
                text -> text.equals(",") || text.equals(".") ? Optional.of(text.charAt(0)) : Optional.empty(),
                "what stands before decimals must be a comma or a point",
                "write decimal: \",\" or leave it out for a point");
        Optional<DatePattern> dates = read(
                entry,
                "date-format",
                DatePattern::of,
                "this is no pattern of days or months",
                "write dd for the day, MM for the month (mm are minutes) and yyyy for the year, such as dd.MM.yyyy");
        return new TableLayout(
                columns(entry, targets),
                separator.orElse(CsvTableReader.COMMA),
                new TableNumbers(decimal, unit(entry)),
                dates);
    }

    private static Optional<String> unit(Mapping entry) {
        return entry.find("unit")
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text().strip());
    }

    private static Optional<Character> separator(String text) {
        if (text.equals("tab") || text.equals("\\t") || text.equals("\t")) {
            return Optional.of('\t');
        }
        boolean one = text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7f;
        return one && !Character.isLetterOrDigit(text.charAt(0)) && !text.equals("\"")
                ? Optional.of(text.charAt(0))
                : Optional.empty();
    }

    private <T> Optional<T> read(
            Mapping entry, String key, Function<String, Optional<T>> reading, String message, String hint) {
        Optional<Scalar> written = entry.find(key)
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> !scalar.isAbsent());
        Optional<T> value = written.flatMap(scalar -> reading.apply(scalar.text()));
        if (written.isPresent() && value.isEmpty()) {
            context.findings().error(RULE, written.get().span(), message, hint);
        }
        return value;
    }

    private Map<String, Scalar> columns(Mapping entry, List<String> targets) {
        Map<String, Scalar> columns = new LinkedHashMap<>();
        List<Entry> written = entry.find("columns")
                .map(Entry::value)
                .filter(Mapping.class::isInstance)
                .map(value -> ((Mapping) value).entries())
                .orElse(List.of());
        for (Entry column : written) {
            if (!targets.contains(column.key().text()) && !column.key().text().equals(TableLayout.ID)) {
                unknown(column.key(), targets);
            } else if (column.value() instanceof Scalar name && !name.isAbsent()) {
                columns.put(column.key().text(), name);
            }
        }
        return columns;
    }

    private void unknown(Scalar key, List<String> targets) {
        context.findings()
                .error(
                        "unknown-column",
                        key.span(),
                        "\"" + key.text() + "\" is none of the columns that are read",
                        Nearest.hint(
                                key.text(),
                                targets,
                                "write ours before the colon and the table's behind it; ours are: "
                                        + String.join(", ", targets)
                                        + "; and id, which tells lines apart"));
    }
}
