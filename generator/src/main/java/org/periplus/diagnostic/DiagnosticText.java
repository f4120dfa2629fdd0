package org.periplus.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Problems as text for people, for a terminal or a log.
 *
 * <pre>
 * journeys/weekend.yaml:7:9: error: unknown key "emotoin" [unknown-key]
 *             emotoin: -2
 *             ^^^^^^^
 *   hint: did you mean "emotion"?
 * </pre>
 *
 * <p>Nothing of the content reaches the terminal as a control, so that a file cannot colour, erase or reorder what is said
 * about it. Immutable; safe for use by several threads when its excerpts are.
 */
public final class DiagnosticText {

    private static final String INDENT = "    ";

    private final Excerpts excerpts;
    private final boolean colours;

    /**
     * Takes what shows the lines, and whether to colour with ANSI sequences. Lines end with {@code \n} on every platform.
     */
    public DiagnosticText(Excerpts excerpts, boolean colours) {
        this.excerpts = excerpts;
        this.colours = colours;
    }

    /**
     * Returns the problem with its line and its hint, each line ended by {@code \n}. The line is left out when it is not
     * known or blank, and cut around the caret when it is very long.
     */
    public String of(Diagnostic problem) {
        StringBuilder text = new StringBuilder();
        SourceSpan span = problem.span();
        text.append(paint(Ink.BOLD, Visible.text(span.display()) + ":"))
                .append(' ')
                .append(paint(ink(problem.severity()), problem.severity().word() + ":"))
                .append(' ')
                .append(paint(Ink.BOLD, Visible.text(problem.message())))
                .append(' ')
                .append(paint(Ink.FAINT, "[" + Visible.text(problem.rule()) + "]"))
                .append('\n');
        line(span).ifPresent(line -> excerpt(text, problem, line));
        problem.hint()
                .ifPresent(hint -> text.append("  ")
                        .append(paint(Ink.BOLD, "hint:"))
                        .append(' ')
                        .append(Visible.text(hint))
                        .append('\n'));
        return text.toString();
    }

    /**
     * Returns how many problems there are in how many files: {@code 3 errors, 1 warning in 2 files}, or
     * {@code no problems}. Problems of severity info are called remarks.
     */
    public static String summary(Collection<Diagnostic> problems) {
        if (problems.isEmpty()) {
            return "no problems";
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(counted(count, noun(severity)));
            }
        }
        long files = problems.stream()
                .map(problem -> problem.span().file())
                .distinct()
                .count();
        return String.join(", ", counts) + " in " + counted(files, "file");
    }

    private Optional<String> line(SourceSpan span) {
        return excerpts.line(span.file(), span.line()).filter(line -> !line.isBlank());
    }

    private void excerpt(StringBuilder text, Diagnostic problem, String line) {
        MarkedLine marked =
                MarkedLine.of(line, problem.span().column(), problem.span().length());
        text.append(INDENT).append(marked.line()).append('\n');
        text.append(INDENT)
                .append(marked.margin())
                .append(paint(ink(problem.severity()), marked.mark()))
                .append('\n');
    }

    private String paint(Ink ink, String words) {
        return colours ? ink.start + words + Ink.END : words;
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String noun(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "remark";
        };
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.RED;
            case WARNING -> Ink.YELLOW;
            case INFO -> Ink.CYAN;
        };
    }

    /** The few ANSI sequences used: Select Graphic Rendition of ECMA-48, section 8.3.117. */
    private enum Ink {
        BOLD("1"),
        FAINT("2"),
        RED("1;31"),
        YELLOW("1;33"),
        CYAN("1;36");

        private static final String END = "\u001b[0m";

        private final String start;

        Ink(String codes) {
            start = "\u001b[" + codes + "m";
        }
    }
}
