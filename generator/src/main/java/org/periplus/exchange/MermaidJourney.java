package org.periplus.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A user journey in the syntax of Mermaid's {@code journey} diagrams.
 *
 * @param title its title
 * @param description its description for assistive technology
 * @param sections its sections, in order
 * @param problems what could not be taken over, by line
 */
public record MermaidJourney(
        Optional<String> title,
        Optional<String> description,
        List<MermaidSection> sections,
        List<MermaidProblem> problems) {

    /** Takes copies of the lists. */
    public MermaidJourney {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a diagram line by line. The word {@code journey} at its head may be missing; front matter, directives and comments are
     * read over. A colon may stand in the name of a task: the score is the last number between colons that at most a list of
     * actors follows. Never throws for what the lines hold.
     */
    public static MermaidJourney read(List<String> lines) {
        MermaidLines reader = new MermaidLines();
        for (int number = 0; number < lines.size(); number++) {
            reader.line(number, lines.get(number));
        }
        return reader.journey();
    }

    /** Tells whether the lines are a journey at all: whether that word is the first behind front matter, directives and comments. */
    public static boolean isJourney(List<String> lines) {
        boolean inHead = false;
        for (String line : lines) {
            String words = line.strip();
            if (words.equals("---")) {
                inHead = !inHead;
            } else if (!inHead && !words.isEmpty() && !words.startsWith("%%")) {
                return words.equals("journey");
            }
        }
        return false;
    }

    /** Returns all who take part, in the order in which they appear. */
    public Set<String> actors() {
        Set<String> actors = new LinkedHashSet<>();
        tasks().forEach(task -> actors.addAll(task.actors()));
        return actors;
    }

    /** Returns the tasks of all sections, in order. */
    public Stream<MermaidTask> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }
}
