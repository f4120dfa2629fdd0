package org.periplus.edit;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;

/**
 * A file in canonical form.
 *
 * @param text the text in canonical form; as it was if problems stood in the way
 * @param problems why the text was left as it was
 */
public record Formatted(String text, List<Diagnostic> problems) {

    /** Takes a copy of the list. */
    public Formatted {
        problems = List.copyOf(problems);
    }
}
