package org.periplus.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** The lines of one CSV file on their way to a table. */
final class CsvLines {

    /** A field in quotes may reach over so many lines; a quotation mark open longer is a mistake. */
    private static final int MAX_LINES = 50;

    private final String path;
    private final String[] lines;
    private final char separator;
    private final Consumer<Diagnostic> problems;
    private final CsvReaderBuilder csv;
    private final List<Row> rows = new ArrayList<>();
    private List<Field> header = List.of();

    CsvLines(TextFile file, char separator, Consumer<Diagnostic> problems) {
        this.path = file.path();
        this.lines = file.text().split("\n", -1);
        this.separator = separator;
        this.problems = problems;
        this.csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false);
    }

    /** Returns the table, or nothing if it has no usable header, which was reported. */
    Optional<CsvTable> table() {
        int count;
        for (int at = 0; at < lines.length && rows.size() <= CsvTableReader.MAX_ROWS; at += Math.max(1, count)) {
            count = lines[at].isBlank() ? 1 : linesOfRow(at);
            if (lines[at].isBlank()) {
                continue;
            }
            List<Field> fields = count == 0 ? unclosed(at) : fields(at, count);
            if (header.isEmpty() && fields.isEmpty()) {
                return Optional.empty();
            } else if (header.isEmpty()) {
                header = fields;
            } else if (fields.stream().anyMatch(field -> !field.text().isBlank())) {
                keep(fields);
            }
        }
        if (header.isEmpty()) {
            report(SourceSpan.startOf(path), "the file is empty", "write a first line with the names of the columns");
            return Optional.empty();
        }
        return Optional.of(new CsvTable(path, header, rows.subList(0, Math.min(rows.size(), CsvTableReader.MAX_ROWS))));
    }

    private void keep(List<Field> fields) {
        SourceSpan start = fields.get(0).span();
        if (fields.size() == header.size()) {
            rows.add(new Row(fields));
            if (rows.size() > CsvTableReader.MAX_ROWS) {
                problems.accept(Diagnostic.error(
                        "too-many-rows",
                        start,
                        "this table has more than " + CsvTableReader.MAX_ROWS
                                + " rows; this one and those below it are not read",
                        "split the table, or keep the newest rows"));
            }
            return;
        }
        report(
                start,
                "this line has " + fields.size() + (fields.size() == 1 ? " field" : " fields") + ", the first line has "
                        + header.size(),
                "put text that holds a " + word() + " in double quotes; write nothing between two " + word()
                        + "s for an empty field");
    }

    private String word() {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "separator";
        };
    }

    /** Returns how many lines the row that begins at {@code at} has; 0 if a quotation mark stays open. */
    private int linesOfRow(int at) {
        boolean open = false;
        for (int count = 1; count <= MAX_LINES && at + count <= lines.length; count++) {
            String line = lines[at + count - 1];
            for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
                open = !open;
            }
            if (!open) {
                return count;
            }
        }
        return 0;
    }

    private List<Field> unclosed(int at) {
        int mark = lines[at].lastIndexOf('"');
        report(
                new SourceSpan(path, at + 1, lines[at].codePointCount(0, mark) + 1, 1),
                "a quotation mark on this line is never closed",
                "close it, or remove it");
        return List.of();
    }

    private List<Field> fields(int at, int count) {
        String row = count == 1 ? lines[at] : String.join("\n", Arrays.copyOfRange(lines, at, at + count));
        try {
            List<String> texts = csv.ofSingleCsvRecord(row).getFields();
            List<SourceSpan> spans = spans(row, at + 1);
            List<Field> fields = new ArrayList<>(texts.size());
            for (int i = 0; i < texts.size(); i++) {
                fields.add(new Field(texts.get(i), spans.get(Math.min(i, spans.size() - 1))));
            }
            return fields;
        } catch (CsvParseException e) {
            report(
                    new SourceSpan(path, at + 1, 1, 1),
                    "this line is not valid CSV: something stands behind a closing quotation mark",
                    "put the whole field in double quotes and write \"\" for a quotation mark in it");
            return List.of();
        }
    }

    private List<SourceSpan> spans(String row, int firstLine) {
        List<SourceSpan> spans = new ArrayList<>();
        boolean quoted = false;
        int line = firstLine;
        int column = 1;
        int startLine = line;
        int start = 1;
        for (int at = 0, c; at < row.length(); at += Character.charCount(c)) {
            c = row.codePointAt(at);
            if (c == separator && !quoted) {
                spans.add(new SourceSpan(path, startLine, start, startLine == line ? Math.max(1, column - start) : 1));
                startLine = line;
                start = column + 1;
            }
            quoted ^= c == '"';
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
        spans.add(new SourceSpan(path, startLine, start, startLine == line ? Math.max(1, column - start) : 1));
        return spans;
    }

    private void report(SourceSpan span, String message, String hint) {
        problems.accept(Diagnostic.error("csv", span, message, hint));
    }
}
