package org.periplus.exchange.intake;

import java.util.List;

/** Tables as our own programs write them: RFC 4180, commas, lines ended by {@code \n}. */
final class CsvText {

    private CsvText() {}

    /** Returns a line. */
    static String line(List<String> fields) {
        return String.join(",", fields.stream().map(CsvText::field).toList()) + "\n";
    }

    private static String field(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n') || !text.equals(text.strip());
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
