package org.periplus.check;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;

/**
 * What the rules found.
 *
 * @param diagnostics what is to be told, in the order of {@link Diagnostic#BY_PLACE}
 * @param accepted breaches that the team has accepted with a reason, by path and rule
 */
public record Verdict(List<Diagnostic> diagnostics, List<Accepted> accepted) {

    /** Takes copies of the lists. */
    public Verdict {
        diagnostics = List.copyOf(diagnostics);
        accepted = List.copyOf(accepted);
    }
}
