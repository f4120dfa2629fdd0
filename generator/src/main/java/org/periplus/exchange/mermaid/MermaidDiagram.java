package org.periplus.exchange.mermaid;

import java.util.List;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.mermaid.MermaidStatement.Word;

/**
 * One journey in a text.
 *
 * @param span where it begins
 * @param headed whether the word {@code journey} stands before everything else
 * @param statements its statements, in order
 */
public record MermaidDiagram(SourceSpan span, boolean headed, List<MermaidStatement> statements) {

    /** Takes a copy of the list. */
    public MermaidDiagram {
        statements = List.copyOf(statements);
    }

    /** Reads the statements. Never throws for what they hold. */
    public MermaidJourney read() {
        return new MermaidReader(span).read(statements);
    }

    /** Returns where an actor is named first; where the diagram begins if nowhere. */
    public SourceSpan placeOf(String actor) {
        return statements.stream()
                .filter(statement -> statement.word() == Word.TASK && isNamed(statement.text(), actor))
                .map(MermaidStatement::span)
                .findFirst()
                .orElse(span);
    }

    /** Returns where words stand first; where the diagram begins if nowhere. */
    public SourceSpan placeOfText(String words) {
        return statements.stream()
                .filter(statement -> statement.text().contains(words))
                .map(MermaidStatement::span)
                .findFirst()
                .orElse(span);
    }

    private static boolean isNamed(String text, String actor) {
        for (String name : text.substring(text.lastIndexOf(':') + 1).split(",", -1)) {
            if (name.strip().equals(actor)) {
                return true;
            }
        }
        return false;
    }
}
