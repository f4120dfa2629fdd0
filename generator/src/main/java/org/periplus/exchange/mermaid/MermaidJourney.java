package org.periplus.exchange.mermaid;

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
 * @param problems what could not be taken over as it is, in order
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
