package org.periplus.exchange.intake;

import java.util.List;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.MermaidJourney;

/**
 * One journey in a file.
 *
 * @param span where it begins
 * @param statements its statements, the head, front matter and directives with them, each on a line of its own
 */
record MermaidDiagram(SourceSpan span, List<MermaidStatement> statements) {

    MermaidDiagram {
        statements = List.copyOf(statements);
    }

    MermaidJourney read() {
        return MermaidJourney.read(
                statements.stream().map(MermaidStatement::text).toList());
    }

    /** Returns where a statement stands, from 0. */
    SourceSpan place(int statement) {
        return statement < statements.size() ? statements.get(statement).span() : span;
    }

    /** Returns where an actor is named first. */
    SourceSpan placeOf(String actor) {
        return statements.stream()
                .filter(statement -> statement.text().indexOf(':') > 0)
                .filter(statement -> isNamed(statement.text(), actor))
                .map(MermaidStatement::span)
                .findFirst()
                .orElse(span);
    }

    /** Returns where words stand first. */
    SourceSpan placeOfText(String words) {
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
