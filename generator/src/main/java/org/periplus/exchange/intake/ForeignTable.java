package org.periplus.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTableReader;
import org.periplus.source.KeptTree;
import org.periplus.source.TextReader;

/** Reads the table of another program: its encoding and its separator are found out. For one file and one thread. */
final class ForeignTable {

    private static final String SEPARATORS = ";,\t|";
    private static final int LOOKED_AT = 20;

    private final Remarks remarks;
    private char separator = ',';

    ForeignTable(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Returns the table; nothing if it has no usable header, which is told. */
    Optional<CsvTable> read(byte[] bytes, Optional<Character> wished) {
        String text = new ForeignText(remarks).read(bytes);
        if (text.length() > 5 && text.substring(0, 4).equalsIgnoreCase("sep=") && text.charAt(5) == '\n') {
            separator = text.charAt(4);
            text = text.substring(5);
        } else {
            separator = wished.orElseGet(() -> ' ');
        }
        if (separator == ' ' || Character.isLetterOrDigit(separator) || separator == '"' || separator == '\n') {
            separator = guessed(text);
        }
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        TextReader texts = new TextReader(new KeptTree(Map.of(remarks.file(), plain)), this::told);
        return new CsvTableReader(texts, this::told).read(remarks.file(), separator);
    }

    /** Returns what stands between two fields of the table that was read last. */
    char separator() {
        return separator;
    }

    private void told(Diagnostic problem) {
        remarks.lost(problem.span(), "csv", problem.message(), problem.hint().orElse(""));
    }

    /** Returns the sign that parts the first lines most often, and each into as many fields. */
    private char guessed(String text) {
        char best = ',';
        int most = 0;
        for (char sign : SEPARATORS.toCharArray()) {
            int count = score(text, sign);
            if (count > most) {
                most = count;
                best = sign;
            }
        }
        if (most > 0 && best != ',') {
            String name = best == '\t' ? "a tab" : "\"" + best + "\"";
            remarks.guessed(remarks.at(1), "separator", name + " stands between two fields", "");
        }
        return best;
    }

    private static int score(String text, char sign) {
        int score = 0;
        int first = -1;
        int count = 0;
        int rows = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length() && rows < LOOKED_AT; at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            count += !quoted && c == sign ? 1 : 0;
            if (!quoted && c == '\n') {
                first = first < 0 ? count : first;
                score += count == first ? count * 10 : 0;
                count = 0;
                rows++;
            }
        }
        return rows == 0 ? count : score + first;
    }
}
