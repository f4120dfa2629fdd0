package org.periplus.compose.kit;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.page.Page;

/**
 * A page that was composed.
 *
 * @param page what its template prints
 * @param diagnostics what was wrong in the texts on it, in order of place
 */
public record Composed(Page page, List<Diagnostic> diagnostics) {

    /** Takes a copy of the list. */
    public Composed {
        diagnostics = List.copyOf(diagnostics);
    }
}
