package org.periplus.exchange.mermaid;

import java.util.List;
import org.periplus.exchange.mermaid.MermaidProblem.Kind;

/**
 * The journeys in a text, and what was left out around them. Immutable and safe for use by several threads.
 *
 * @param diagrams the journeys, in order
 * @param problems what was guessed or lost before they were read
 */
public record MermaidText(List<MermaidDiagram> diagrams, List<MermaidProblem> problems) {

    /** Takes copies of the lists. */
    public MermaidText {
        diagrams = List.copyOf(diagrams);
        problems = List.copyOf(problems);
    }

    /**
     * Finds the journeys of a file: in its fenced blocks, or in the whole of it where it has none. Never throws for what it holds.
     *
     * @param file what spans call it
     * @param text with lines that end with {@code \n}
     */
    public static MermaidText of(String file, String text) {
        MermaidLexer lexer = new MermaidLexer(file, false);
        for (MermaidFences.Block block : MermaidFences.in(text)) {
            lexer.block(block.first(), block.lines());
        }
        return lexer.text();
    }

    /**
     * Finds the journeys of one block that is said to be a journey, so that the word itself may be missing; there is always one, be it empty.
     *
     * @param lines the first of them is line 1 of its spans; their file has no name
     */
    public static MermaidText ofBlock(List<String> lines) {
        MermaidLexer lexer = new MermaidLexer("", true);
        lexer.block(1, lines);
        return lexer.text();
    }

    /** Tells whether a block is a journey: whether that word is the first behind front matter, directives and comments. */
    public static boolean isJourney(List<String> lines) {
        MermaidLexer lexer = new MermaidLexer("", false);
        lexer.block(1, lines);
        MermaidText text = lexer.text();
        return text.problems().stream().noneMatch(problem -> problem.kind() == Kind.OTHER_DIAGRAM)
                && text.diagrams().stream()
                        .findFirst()
                        .filter(MermaidDiagram::headed)
                        .isPresent();
    }
}
