package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.periplus.diagnostic.SourceSpan;

/**
 * One statement of a diagram, on a line of its own.
 *
 * @param span where it begins in the file
 * @param text its words
 */
record MermaidStatement(SourceSpan span, String text) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}{1,9}(?:[.,]\\p{Nd}{1,9})?");
    private static final Pattern ENTITY = Pattern.compile("#\\w{1,10}$");

    /** Returns the statements of a line: a semicolon parts two only where both sides are whole. */
    static List<String> split(String line) {
        if (line.indexOf(';') < 0) {
            return List.of(line);
        }
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean begun = false;
        for (String piece : line.split(";", -1)) {
            boolean entity = ENTITY.matcher(tail(current)).find();
            if (begun && !entity && isWhole(current.toString()) && begins(piece)) {
                statements.add(current.toString());
                current.setLength(0);
            } else if (begun) {
                current.append(';');
            }
            current.append(piece);
            begun = true;
        }
        statements.add(current.toString());
        return statements;
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - 12));
    }

    /** Tells whether nothing needs to follow: a keyword with its words, or a task with its score. */
    static boolean isWhole(String text) {
        return text.isBlank() || isKeyword(text) || isScored(text);
    }

    private static boolean begins(String text) {
        return isWhole(text) || text.strip().startsWith("%%");
    }

    /** Tells whether the first word is one of Mermaid's. */
    static boolean isKeyword(String text) {
        String words = text.strip();
        String first = words.split("[\\s:{]", 2)[0];
        return switch (first) {
            case "title", "section" -> words.equals(first) || Character.isWhitespace(words.charAt(first.length()));
            case "accTitle", "accDescr" -> true;
            default -> words.toLowerCase(Locale.ROOT).equals("journey");
        };
    }

    /** Tells whether a number stands behind the last or the last but one colon. */
    static boolean isScored(String text) {
        int last = text.lastIndexOf(':');
        if (last <= 0) {
            return false;
        }
        if (NUMBER.matcher(text.substring(last + 1).strip()).matches()) {
            return true;
        }
        int before = text.lastIndexOf(':', last - 1);
        return before > 0
                && NUMBER.matcher(text.substring(before + 1, last).strip()).matches();
    }
}
