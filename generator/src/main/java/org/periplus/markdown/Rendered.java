package org.periplus.markdown;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.html.SafeHtml;

/**
 * A rendered text.
 *
 * @param html sanitised markup
 * @param headings in order
 * @param diagnostics what was wrong, in order of place
 */
public record Rendered(SafeHtml html, List<Heading> headings, List<Diagnostic> diagnostics) {

    /** Takes copies of the lists. */
    public Rendered {
        headings = List.copyOf(headings);
        diagnostics = List.copyOf(diagnostics);
    }
}
