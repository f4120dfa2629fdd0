package org.periplus.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.periplus.diagnostic.SourceSpan;

/**
 * One statement of a diagram.
 *
 * @param span where it begins in the file
 * @param word what it is
 * @param text its words behind the keyword; all words of a task
 */
public record MermaidStatement(SourceSpan span, Word word, String text) {

    /** What statements there are. */
    public enum Word {
        /** The title in the front matter. */
        TITLE_ABOVE,
        /** The title in the diagram. */
        TITLE,
        /** A name for assistive technology. */
        ACC_TITLE,
        /** A description for assistive technology. */
        ACC_DESCR,
        /** The name of a section. */
        SECTION,
        /** A task, or what was taken for one. */
        TASK
    }

    static final Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}{1,9}(?:[.,]\\p{Nd}{1,9})?");

    private static final Pattern ENTITY = Pattern.compile("#\\w{1,10}$");

    /** Takes one statement apart. */
    static MermaidStatement of(SourceSpan span, String words) {
        if (!isKeyword(words)) {
            return new MermaidStatement(span, Word.TASK, words);
        }
        String first = first(words);
        String rest = words.substring(first.length()).strip();
        return switch (first) {
            case "title" -> new MermaidStatement(span, Word.TITLE, rest);
            case "section" -> new MermaidStatement(span, Word.SECTION, rest);
            case "accTitle" -> new MermaidStatement(span, Word.ACC_TITLE, behindColon(rest));
            case "accDescr" -> new MermaidStatement(span, Word.ACC_DESCR, behindColon(rest));
            default -> new MermaidStatement(span, Word.TASK, words);
        };
    }

    private static String behindColon(String rest) {
        return rest.replaceFirst("^:", "").strip();
    }

    private static String first(String words) {
        return words.split("[\\s:{]", 2)[0];
    }

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
    private static boolean isWhole(String text) {
        return text.isBlank() || isKeyword(text) || isScored(text);
    }

    private static boolean begins(String text) {
        return isWhole(text) || text.strip().startsWith("%%");
    }

    static boolean isHead(String words) {
        return words.toLowerCase(Locale.ROOT).equals("journey");
    }

    /** Tells whether the first word is one of Mermaid's. */
    static boolean isKeyword(String text) {
        String words = text.strip();
        String first = first(words);
        return switch (first) {
            case "title", "section" -> words.equals(first) || Character.isWhitespace(words.charAt(first.length()));
            case "accTitle", "accDescr" -> true;
            default -> isHead(words);
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
