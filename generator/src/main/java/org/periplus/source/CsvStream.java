package org.periplus.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/**
 * The rows of a table of any size, one at a time, in memory that does not grow (RFC 4180, UTF-8). A row that cannot be read is reported and passed by. For
 * use by one thread.
 */
public final class CsvStream implements Closeable {

    /** Greatest length of a line in characters. */
    public static final int LONGEST_LINE = 1 << 16;

    /** A field in quotes may reach over so many lines. */
    private static final int MAX_LINES = 50;

    private final LineStream lines;
    private final String name;
    private final char separator;
    private final Consumer<Diagnostic> problems;
    private final CsvReaderBuilder csv;
    private long line;

    /**
     * Takes a table.
     *
     * @param bytes closed with this object
     * @param name what messages call the file
     * @param separator what stands between two fields
     * @param problems where problems go
     */
    public CsvStream(InputStream bytes, String name, char separator, Consumer<Diagnostic> problems) {
        this.lines = new LineStream(bytes, LONGEST_LINE);
        this.name = name;
        this.separator = separator;
        this.problems = problems;
        this.csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false);
    }

    /** Returns the next row that can be read, the header too; nothing behind the last one. */
    public Optional<List<String>> next() throws IOException {
        while (true) {
            Optional<String> first = lines.next();
            line = lines.number();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            if (lines.isTooLong()) {
                report(1, "this line is longer than " + LONGEST_LINE + " characters and left out");
            } else if (!first.get().isBlank()) {
                Optional<List<String>> row =
                        first.get().indexOf('"') < 0 ? Optional.of(plain(first.get())) : quoted(first.get());
                if (row.isPresent()) {
                    return row;
                }
            }
        }
    }

    /** Returns the line, from 1, on which the row that was returned last begins. */
    public long line() {
        return line;
    }

    /** Returns the place of a field of the row that was returned last, for messages: exact where no field is in quotes. */
    public SourceSpan place(List<String> row, int field) {
        int column = 1;
        for (int i = 0; i < field; i++) {
            column += row.get(i).codePointCount(0, row.get(i).length()) + 1;
        }
        int length = row.get(field).codePointCount(0, row.get(field).length());
        return new SourceSpan(name, (int) Math.min(Integer.MAX_VALUE, line), column, Math.max(1, length));
    }

    private List<String> plain(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            fields.add(text.substring(from, at));
            from = at + 1;
        }
        fields.add(text.substring(from));
        return fields;
    }

    private Optional<List<String>> quoted(String first) throws IOException {
        StringBuilder row = new StringBuilder(first);
        int count = 1;
        while (row.chars().filter(c -> c == '"').count() % 2 == 1) {
            Optional<String> more = count == MAX_LINES || row.length() > LONGEST_LINE ? Optional.empty() : lines.next();
            if (more.isEmpty()) {
                report(first.lastIndexOf('"') + 1, "a quotation mark on this line is never closed");
                return Optional.empty();
            }
            row.append('\n').append(more.get());
            count++;
        }
        try {
            return Optional.of(csv.ofSingleCsvRecord(row.toString()).getFields());
        } catch (CsvParseException e) {
            report(1, "this line is not valid CSV: something stands behind a closing quotation mark");
            return Optional.empty();
        }
    }

    private void report(int column, String message) {
        SourceSpan span = new SourceSpan(name, (int) Math.min(Integer.MAX_VALUE, line), column, 1);
        problems.accept(Diagnostic.error("csv", span, message, ""));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
