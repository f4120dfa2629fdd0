package org.periplus.check;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;

/**
 * What the rules found.
 *
 * @param diagnostics what is to be told, in the order of {@link Diagnostic#BY_PLACE}: the findings, and what is wrong with
 *     acceptances and severities
 * @param findings the breaches among them with their places in the content, in the same order
 * @param accepted breaches that the team has accepted with a reason, by path and rule
 */
public record Verdict(List<Diagnostic> diagnostics, List<Found> findings, List<Accepted> accepted) {

    /** Takes copies of the lists. */
    public Verdict {
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }
}
