package org.periplus.source;

import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;

/**
 * Reads tables of comma-separated values (RFC 4180), row by row, so that a bad row spoils no other. For use by one thread.
 */
public final class CsvTableReader {

    /** Greatest size of a CSV file in bytes. */
    public static final long LIMIT = 16 << 20;

    /** Greatest number of rows below the header; the rest is not read, which is reported. */
    public static final int MAX_ROWS = 200_000;

    /** What stands between two fields where nothing else is said. */
    public static final char COMMA = ',';

    private final TextReader texts;
    private final Consumer<Diagnostic> problems;

    /** Takes the reader of texts and where problems go. */
    public CsvTableReader(TextReader texts, Consumer<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * Returns the table in a file, or nothing if it has no usable header; problems have been reported then.
     *
     * @param path a file of the tree
     * @param separator what stands between two fields: no quotation mark, line end, letter or digit
     */
    public Optional<CsvTable> read(String path, char separator) {
        return texts.read(path, LIMIT).flatMap(file -> new CsvLines(file, separator, problems).table());
    }
}
