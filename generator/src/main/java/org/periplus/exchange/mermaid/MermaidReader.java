package org.periplus.exchange.mermaid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.mermaid.MermaidProblem.Kind;

/** Makes a journey of statements. For one diagram and one thread. */
final class MermaidReader {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    private final SourceSpan start;
    private final List<MermaidSection> sections = new ArrayList<>();
    private final List<MermaidTask> tasks = new ArrayList<>();
    private final List<MermaidProblem> problems = new ArrayList<>();
    private final List<String> description = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> accessibleTitle = Optional.empty();
    private String section = "";
    private boolean named;
    private boolean anyTask;

    MermaidReader(SourceSpan start) {
        this.start = start;
    }

    MermaidJourney read(List<MermaidStatement> statements) {
        statements.forEach(this::statement);
        close();
        if (!anyTask && problems.isEmpty()) {
            problem(
                    start,
                    Kind.NO_TASK,
                    "The journey has no task",
                    "write a task a line, such as \"Choose seats: 3: Mira\"");
        }
        Optional<String> described =
                description.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", description));
        return new MermaidJourney(title.or(() -> accessibleTitle), described, sections, problems);
    }

    private void statement(MermaidStatement statement) {
        Optional<String> said = Optional.of(statement.text()).filter(text -> !text.isBlank());
        switch (statement.word()) {
            case TITLE_ABOVE, TITLE -> title = said.or(() -> title);
            case ACC_TITLE -> accessibleTitle = said.or(() -> accessibleTitle);
            case ACC_DESCR -> said.ifPresent(description::add);
            case SECTION -> {
                close();
                section = statement.text();
                named = true;
            }
            case TASK -> task(statement);
        }
    }

    private void close() {
        if (named || !tasks.isEmpty()) {
            sections.add(new MermaidSection(section, tasks));
        }
        tasks.clear();
        named = false;
    }

    private void task(MermaidStatement statement) {
        String[] parts = statement.text().split(":", -1);
        int at = score(parts);
        if (at == 0) {
            noScore(statement, parts);
            return;
        }
        String name = String.join(":", Arrays.copyOf(parts, at)).strip();
        SourceSpan place = place(statement, parts, at);
        double value = value(place, parts[at].strip());
        boolean inScale = value >= LOWEST && value <= HIGHEST;
        if (!inScale) {
            problem(
                    place,
                    Kind.OUT_OF_RANGE,
                    "A score is a number from 1 to 5, not " + parts[at].strip(),
                    "1 is very low, 3 is neutral, 5 is delighted");
        }
        List<String> actors = at + 1 < parts.length ? actors(parts[at + 1]) : List.of();
        add(new MermaidTask(name, inScale ? Optional.of(value) : Optional.empty(), actors));
    }

    private void add(MermaidTask task) {
        anyTask = true;
        tasks.add(task);
    }

    /** Returns where the score stands; 0 if nowhere. At most the actors follow it, and a name stands before it. */
    private static int score(String[] parts) {
        for (int at = parts.length - 1; at >= Math.max(1, parts.length - 2); at--) {
            boolean named = !parts[0].isBlank();
            if (named && MermaidStatement.NUMBER.matcher(parts[at].strip()).matches()) {
                return at;
            }
        }
        return 0;
    }

    private static SourceSpan place(MermaidStatement statement, String[] parts, int at) {
        int before = at + parts[at].length() - parts[at].stripLeading().length();
        for (int i = 0; i < at; i++) {
            before += parts[i].length();
        }
        SourceSpan span = statement.span();
        int column = span.column() + statement.text().codePointCount(0, before);
        String number = parts[at].strip();
        return new SourceSpan(span.file(), span.line(), column, number.codePointCount(0, number.length()));
    }

    private double value(SourceSpan place, String number) {
        StringBuilder latin = new StringBuilder();
        number.codePoints()
                .forEach(c -> latin.appendCodePoint(
                        Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == ',' ? '.' : c));
        if (number.indexOf(',') > 0) {
            problem(place, Kind.COMMA, "The score " + number + " was read as " + latin, "write " + latin);
        }
        return Double.parseDouble(latin.toString());
    }

    private void noScore(MermaidStatement statement, String[] parts) {
        String name = parts[0].strip();
        if (parts.length == 1 || name.isEmpty()) {
            problem(
                    statement.span(),
                    name.isEmpty() ? Kind.NO_NAME : Kind.NO_COLON,
                    "This is neither a title nor a section nor a task",
                    "write a task as \"Choose seats: 3: Mira\", with a score from 1 to 5");
        } else {
            problem(
                    statement.span(),
                    Kind.NO_SCORE,
                    "The task \"" + name + "\" has no score",
                    "write it as \"" + name + ": 3: Mira\", with a score from 1 to 5");
        }
        if (!name.isEmpty()) {
            add(new MermaidTask(
                    name, Optional.empty(), parts.length == 1 ? List.of() : actors(parts[parts.length - 1])));
        }
    }

    private static List<String> actors(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private void problem(SourceSpan place, Kind kind, String message, String hint) {
        problems.add(new MermaidProblem(place, kind, message, hint));
    }
}
