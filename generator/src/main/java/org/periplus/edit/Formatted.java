package org.periplus.edit;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;

/**
 * What came of formatting a file.
 *
 * @param text the file in canonical form; empty if it is left as it is
 * @param problems why it is left as it is; none if there is nothing to format in it
 * @param excerpts the lines the problems point at
 */
public record Formatted(Optional<String> text, List<Diagnostic> problems, Excerpts excerpts) {

    /** Takes a copy of the list. */
    public Formatted {
        problems = List.copyOf(problems);
    }
}
