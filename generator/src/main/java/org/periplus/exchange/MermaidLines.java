package org.periplus.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines of a Mermaid journey. For one diagram and one thread. */
final class MermaidLines {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,9})?");
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    /** Where the reader is. */
    private enum Place {
        DIAGRAM,
        FRONT_MATTER,
        DIRECTIVE,
        DESCRIPTION
    }

    private final List<MermaidSection> sections = new ArrayList<>();
    private final List<MermaidTask> tasks = new ArrayList<>();
    private final List<MermaidProblem> problems = new ArrayList<>();
    private final List<String> description = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> accessibleTitle = Optional.empty();
    private String section = "";
    private boolean named;
    private boolean begun;
    private Place place = Place.DIAGRAM;

    MermaidJourney journey() {
        close();
        if (sections.isEmpty() && problems.isEmpty()) {
            problems.add(new MermaidProblem(
                    0, 0, 1, "The journey has no task", "write a task a line, such as \"Choose seats: 3: Mira\""));
        }
        Optional<String> described =
                description.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", description));
        return new MermaidJourney(title.or(() -> accessibleTitle), described, sections, problems);
    }

    void line(int number, String line) {
        String words = line.strip();
        switch (place) {
            case FRONT_MATTER -> frontMatter(words);
            case DIRECTIVE -> place = words.endsWith("}%%") ? Place.DIAGRAM : place;
            case DESCRIPTION -> describe(words);
            case DIAGRAM -> diagram(number, line, words);
        }
    }

    private void frontMatter(String words) {
        if (words.equals("---")) {
            place = Place.DIAGRAM;
        } else if (words.startsWith("title:")) {
            title = said(words.substring("title:".length()));
        }
    }

    private void describe(String words) {
        boolean last = words.endsWith("}");
        String text = (last ? words.substring(0, words.length() - 1) : words).strip();
        if (!text.isEmpty()) {
            description.add(text);
        }
        place = last ? Place.DIAGRAM : place;
    }

    private void diagram(int number, String line, String words) {
        if (words.startsWith("%%{")) {
            place = words.endsWith("}%%") ? Place.DIAGRAM : Place.DIRECTIVE;
        } else if (words.equals("---") && !begun) {
            place = Place.FRONT_MATTER;
        } else if (!words.isEmpty() && !words.startsWith("%%") && !words.startsWith("#")) {
            statement(number, line, words);
        }
    }

    private void statement(int number, String line, String words) {
        boolean head = !begun && words.equals("journey");
        begun = true;
        if (head) {
            return;
        }
        if (isKeyword(words, "title")) {
            title = said(words.substring("title".length()));
        } else if (isKeyword(words, "section")) {
            close();
            section = words.substring("section".length()).strip();
            named = true;
        } else if (words.startsWith("accTitle")) {
            accessibleTitle = said(words.substring("accTitle".length()).replaceFirst("^\\s*:", ""));
        } else if (words.startsWith("accDescr")) {
            accessibleDescription(words.substring("accDescr".length()).strip());
        } else {
            task(number, line, words);
        }
    }

    private static boolean isKeyword(String words, String keyword) {
        return words.startsWith(keyword)
                && words.length() > keyword.length()
                && Character.isWhitespace(words.charAt(keyword.length()));
    }

    private void accessibleDescription(String rest) {
        if (rest.startsWith("{")) {
            place = Place.DESCRIPTION;
            describe(rest.substring(1).strip());
        } else {
            said(rest.replaceFirst("^:", "")).ifPresent(description::add);
        }
    }

    private static Optional<String> said(String words) {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }

    private void close() {
        if (named || !tasks.isEmpty()) {
            sections.add(new MermaidSection(section, tasks));
        }
        tasks.clear();
        named = false;
    }

    private void task(int number, String line, String words) {
        String[] parts = words.split(":", -1);
        int at = score(parts);
        if (at == 0) {
            noScore(number, line, words, parts);
            return;
        }
        String name = String.join(":", Arrays.copyOf(parts, at)).strip();
        double value = Double.parseDouble(parts[at].strip());
        boolean inScale = value >= LOWEST && value <= HIGHEST;
        if (!inScale) {
            int start = line.lastIndexOf(parts[at].strip());
            problem(
                    number,
                    start,
                    start + parts[at].strip().length(),
                    "A score is a number from 1 to 5, not " + parts[at].strip(),
                    "1 is very low, 3 is neutral, 5 is delighted");
        }
        List<String> actors = at + 1 < parts.length ? actors(parts[at + 1]) : List.of();
        tasks.add(new MermaidTask(name, inScale ? Optional.of(value) : Optional.empty(), actors));
    }

    /** Returns where the score stands; 0 if nowhere. At most the actors follow it, and a name stands before it. */
    private static int score(String[] parts) {
        for (int at = parts.length - 1; at >= Math.max(1, parts.length - 2); at--) {
            boolean named = !parts[0].isBlank();
            if (named && NUMBER.matcher(parts[at].strip()).matches()) {
                return at;
            }
        }
        return 0;
    }

    private void noScore(int number, String line, String words, String[] parts) {
        int start = line.indexOf(words);
        if (parts.length == 1 || parts[0].isBlank()) {
            problem(
                    number,
                    start,
                    start + words.length(),
                    "This is neither a title nor a section nor a task",
                    "write a task as \"Choose seats: 3: Mira\", with a score from 1 to 5");
            return;
        }
        String name = parts[0].strip();
        problem(
                number,
                start,
                start + words.length(),
                "The task \"" + name + "\" has no score",
                "write it as \"" + name + ": 3: Mira\", with a score from 1 to 5");
        tasks.add(new MermaidTask(name, Optional.empty(), actors(parts[parts.length - 1])));
    }

    private static List<String> actors(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private void problem(int line, int start, int end, String message, String hint) {
        problems.add(new MermaidProblem(line, start, end, message, hint));
    }
}
