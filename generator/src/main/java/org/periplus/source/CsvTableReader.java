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

/**
 * Reads tables of comma-separated values (RFC 4180), row by row, so that a bad row spoils no other. For use by one thread.
 */
public final class CsvTableReader {

    /** Greatest size of a CSV file in bytes. */
    public static final long LIMIT = 16 << 20;

    /** A field in quotes may reach over so many lines; a quotation mark open longer is a mistake. */
    private static final int MAX_LINES = 50;

    private final TextReader texts;
    private final Consumer<Diagnostic> problems;
    private final CsvReaderBuilder csv =
            CsvReader.builder().allowUnclosedQuote(false).skipEmptyLines(false);

    /** Takes the reader of texts and where problems go. */
    public CsvTableReader(TextReader texts, Consumer<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Returns the table in a file, or nothing if it has no usable header; problems have been reported then. */
    public Optional<CsvTable> read(String path) {
        return texts.read(path, LIMIT).flatMap(this::table);
    }

    private Optional<CsvTable> table(TextFile file) {
        String[] lines = file.text().split("\n", -1);
        List<Field> header = List.of();
        List<Row> rows = new ArrayList<>();
        int count;
        for (int at = 0; at < lines.length; at += Math.max(1, count)) {
            count = lines[at].isBlank() ? 1 : linesOfRow(lines, at);
            if (lines[at].isBlank()) {
                continue;
            }
            List<Field> fields = count == 0 ? unclosed(file.path(), at) : fields(file.path(), lines, at, count);
            if (header.isEmpty() && fields.isEmpty()) {
                return Optional.empty();
            } else if (header.isEmpty()) {
                header = fields;
            } else if (!fields.isEmpty()) {
                keep(header, fields, rows);
            }
        }
        if (header.isEmpty()) {
            report(
                    SourceSpan.startOf(file.path()),
                    "the file is empty",
                    "write a first line with the names of the columns");
            return Optional.empty();
        }
        return Optional.of(new CsvTable(file.path(), header, rows));
    }

    private void keep(List<Field> header, List<Field> fields, List<Row> rows) {
        if (fields.size() == header.size()) {
            rows.add(new Row(fields));
        } else {
            report(
                    fields.get(0).span(),
                    "this line has " + fields.size() + (fields.size() == 1 ? " field" : " fields")
                            + ", the first line has " + header.size(),
                    "put text that holds a comma in double quotes; write nothing between two commas for an empty"
                            + " field");
        }
    }

    /** Returns how many lines the row that begins at {@code at} has; 0 if a quotation mark stays open. */
    private static int linesOfRow(String[] lines, int at) {
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

    private List<Field> unclosed(String path, int at) {
        report(
                new SourceSpan(path, at + 1, 1, 1),
                "a quotation mark on this line is never closed",
                "close it, or remove it");
        return List.of();
    }

    private List<Field> fields(String path, String[] lines, int at, int count) {
        String row = count == 1 ? lines[at] : String.join("\n", Arrays.copyOfRange(lines, at, at + count));
        try {
            List<String> texts = csv.ofSingleCsvRecord(row).getFields();
            List<SourceSpan> spans = spans(path, row, at + 1);
            List<Field> fields = new ArrayList<>();
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

    private static List<SourceSpan> spans(String path, String row, int firstLine) {
        List<SourceSpan> spans = new ArrayList<>();
        boolean quoted = false;
        int line = firstLine;
        int column = 1;
        int startLine = line;
        int start = 1;
        int[] points = row.codePoints().toArray();
        for (int c : points) {
            if (c == ',' && !quoted) {
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
