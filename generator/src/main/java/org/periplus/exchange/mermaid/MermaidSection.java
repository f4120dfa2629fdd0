package org.periplus.exchange.mermaid;

import java.util.List;

/**
 * A section of a Mermaid journey.
 *
 * @param name its words; empty for tasks that stand before the first section
 * @param tasks its tasks, in order
 */
public record MermaidSection(String name, List<MermaidTask> tasks) {

    /** Takes a copy of the list. */
    public MermaidSection {
        tasks = List.copyOf(tasks);
    }
}
