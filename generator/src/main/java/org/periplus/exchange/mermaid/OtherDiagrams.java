package org.periplus.exchange.mermaid;

import java.util.Locale;
import java.util.Set;

/** The first words of Mermaid's other diagrams. */
final class OtherDiagrams {

    private static final Set<String> OTHERS = Set.of(
            "graph",
            "flowchart",
            "flowchart-elk",
            "sequencediagram",
            "classdiagram",
            "classdiagram-v2",
            "statediagram",
            "statediagram-v2",
            "erdiagram",
            "gantt",
            "pie",
            "mindmap",
            "timeline",
            "gitgraph",
            "quadrantchart",
            "requirementdiagram",
            "c4context",
            "c4container",
            "c4component",
            "c4dynamic",
            "sankey",
            "sankey-beta",
            "xychart",
            "xychart-beta",
            "block",
            "block-beta",
            "packet",
            "packet-beta",
            "kanban",
            "architecture-beta",
            "radar-beta",
            "treemap",
            "zenuml",
            "info");

    private OtherDiagrams() {}

    /** Tells whether a statement begins a diagram that is no journey. */
    static boolean isOne(String words) {
        String first = words.split("[\\s;]", 2)[0].toLowerCase(Locale.ROOT);
        return OTHERS.contains(first) && !words.contains(":") && !MermaidStatement.isKeyword(words);
    }
}
