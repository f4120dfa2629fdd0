package org.periplus.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.mermaid.MermaidProblem.Kind;
import org.periplus.exchange.mermaid.MermaidStatement.Word;

/** Parts lines into journeys and their statements, as people write them. For one text and one thread. */
final class MermaidLexer {

    private static final int LONGEST = 4000;
    private static final int SHOWN = 60;
    private static final Pattern WIDE = Pattern.compile("[：﹕]");
    private static final Pattern COMMENT = Pattern.compile("\\s#\\s.*$");
    private static final Pattern SETTING = Pattern.compile("[a-z]\\w*:.*");

    /** Where the reader is. */
    private enum Place {
        DIAGRAM,
        FRONT_MATTER,
        DIRECTIVE,
        DESCRIPTION
    }

    private final String file;
    private final boolean expected;
    private final List<MermaidDiagram> diagrams = new ArrayList<>();
    private final List<MermaidProblem> problems = new ArrayList<>();
    private final List<String> description = new ArrayList<>();
    private List<MermaidStatement> current = new ArrayList<>();
    private Optional<SourceSpan> first = Optional.empty();
    private Optional<SourceSpan> described = Optional.empty();
    private Place place = Place.DIAGRAM;
    private boolean headed;
    private boolean headFirst;
    private boolean foreign;
    private boolean tasks;

    /**
     * Begins a text.
     *
     * @param expected whether it is said to be a journey, so that the word itself may be missing
     */
    MermaidLexer(String file, boolean expected) {
        this.file = file;
        this.expected = expected;
    }

    MermaidText text() {
        return new MermaidText(diagrams, problems);
    }

    /**
     * Reads the lines of one block.
     *
     * @param number of the first, from 1
     */
    void block(int number, List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            line(number + at, lines.get(at));
        }
        if (expected && diagrams.isEmpty() && first.isEmpty()) {
            first = Optional.of(new SourceSpan(file, number, 1, 1));
        }
        finish();
    }

    private void line(int number, String whole) {
        String line = shortened(number, whole);
        SourceSpan span = span(number, line, 0, line);
        String words = line.strip();
        switch (place) {
            case FRONT_MATTER -> frontMatter(span, line, words);
            case DIRECTIVE -> place = words.endsWith("}%%") ? Place.DIAGRAM : place;
            case DESCRIPTION -> describe(words);
            case DIAGRAM -> diagram(span, line, words);
        }
    }

    private String shortened(int number, String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        String message = "This line is longer than " + LONGEST + " characters; the rest is left out";
        problem(new SourceSpan(file, number, 1, 1), Kind.LONG_LINE, message);
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)));
    }

    private void frontMatter(SourceSpan span, String line, String words) {
        if (words.equals("---")) {
            place = Place.DIAGRAM;
        } else if (words.startsWith("title:")) {
            String title = words.substring("title:".length()).strip();
            current.add(new MermaidStatement(span, Word.TITLE_ABOVE, title));
        } else if (SETTING.matcher(line).matches()) {
            looks(span);
        }
    }

    private void looks(SourceSpan span) {
        problem(span, Kind.LOOKS, "How the diagram looks is not taken over");
    }

    private void describe(String words) {
        boolean last = words.endsWith("}");
        String text = (last ? words.substring(0, words.length() - 1) : words).strip();
        if (!text.isEmpty()) {
            description.add(text);
        }
        if (last) {
            described();
        }
    }

    private void described() {
        described.ifPresent(
                span -> current.add(new MermaidStatement(span, Word.ACC_DESCR, String.join(" ", description))));
        described = Optional.empty();
        description.clear();
        place = Place.DIAGRAM;
    }

    private void diagram(SourceSpan span, String line, String words) {
        if (words.equals("---")) {
            next();
            begin(span);
            place = Place.FRONT_MATTER;
        } else if (words.startsWith("%%{")) {
            begin(span);
            looks(span);
            place = words.endsWith("}%%") ? Place.DIAGRAM : Place.DIRECTIVE;
        } else if (words.startsWith("%%") || words.startsWith("#")) {
            comment(span, words);
        } else {
            split(span.line(), line);
        }
    }

    private void begin(SourceSpan span) {
        first = first.or(() -> Optional.of(span));
    }

    private void comment(SourceSpan span, String words) {
        problem(span, Kind.COMMENT, "The comment \"" + shown(words) + "\" is left out");
    }

    private void split(int number, String line) {
        int from = 0;
        for (String statement : MermaidStatement.split(line)) {
            SourceSpan span = span(number, line, from, statement);
            from += statement.length() + 1;
            if (!statement.isBlank()) {
                statement(span, statement.strip());
            }
        }
    }

    private void statement(SourceSpan span, String words) {
        if (MermaidStatement.isHead(words)) {
            head(span);
            return;
        }
        if (isOther(words)) {
            String kind = shown(words.split("[\\s;]", 2)[0]);
            problem(span, Kind.OTHER_DIAGRAM, "This is a diagram of another kind, " + kind + ", and no journey");
            foreign = true;
        }
        if (foreign) {
            return;
        }
        begin(span);
        MermaidStatement statement = MermaidStatement.of(span, words);
        if (statement.word() == Word.TASK) {
            String usual = usual(span, words);
            tasks |= usual.contains(":");
            current.add(new MermaidStatement(span, Word.TASK, usual));
        } else if (statement.word() == Word.ACC_DESCR && statement.text().startsWith("{")) {
            described = Optional.of(span);
            place = Place.DESCRIPTION;
            describe(statement.text().substring(1).strip());
        } else {
            current.add(statement);
        }
    }

    private void head(SourceSpan span) {
        next();
        begin(span);
        headFirst |= !headed && current.stream().allMatch(statement -> statement.word() == Word.TITLE_ABOVE);
        headed = true;
    }

    private boolean isOther(String words) {
        return !expected && !headed && !tasks && OtherDiagrams.isOne(words);
    }

    /** Returns a task with colons as Mermaid has them, and without a comment at its end; what stays stands where it stood. */
    private String usual(SourceSpan span, String words) {
        String usual = words;
        if (usual.indexOf(':') < 0 && WIDE.matcher(usual).find()) {
            usual = WIDE.matcher(usual).replaceAll(":");
            problems.add(new MermaidProblem(
                    span, Kind.WIDE_COLON, "Wide colons were taken for usual ones", "write them as \":\""));
        }
        String bare = COMMENT.matcher(usual).replaceFirst("");
        if (bare.equals(usual) || !MermaidStatement.isScored(bare)) {
            return usual;
        }
        comment(span, usual.substring(bare.length()).strip());
        return bare;
    }

    /** Ends a journey before the next begins. */
    private void next() {
        if (tasks || foreign) {
            finish();
        }
    }

    private void finish() {
        described();
        if (first.isPresent() && (tasks || headed || expected) && !foreign) {
            if (!headed && !expected) {
                problem(
                        first.get(),
                        Kind.NO_HEAD,
                        "The word journey is missing at the head; this was read as a journey");
            }
            diagrams.add(new MermaidDiagram(first.get(), headFirst, current));
        }
        current = new ArrayList<>();
        first = Optional.empty();
        place = Place.DIAGRAM;
        headed = false;
        headFirst = false;
        foreign = false;
        tasks = false;
    }

    private void problem(SourceSpan span, Kind kind, String message) {
        problems.add(new MermaidProblem(span, kind, message, ""));
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private SourceSpan span(int number, String line, int from, String statement) {
        int start = from + statement.length() - statement.stripLeading().length();
        int column = line.codePointCount(0, Math.min(start, line.length())) + 1;
        String words = statement.strip();
        return new SourceSpan(file, number, column, Math.max(1, words.codePointCount(0, words.length())));
    }
}
