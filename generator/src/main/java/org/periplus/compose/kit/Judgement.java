package org.periplus.compose.kit;

import java.util.List;
import org.periplus.check.Accepted;
import org.periplus.check.Found;
import org.periplus.diagnostic.Diagnostic;

/**
 * What is wrong with the content.
 *
 * @param findings the breaches of rules over the atlas that are still open, in order of place
 * @param accepted the breaches of rules that the team has accepted, each with its reason
 * @param mistakes why some of the content could not be read, in order of place
 */
public record Judgement(List<Found> findings, List<Accepted> accepted, List<Diagnostic> mistakes) {

    /** Nothing is wrong. */
    public static final Judgement SOUND = new Judgement(List.of(), List.of(), List.of());

    /** Takes copies of the lists. */
    public Judgement {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        mistakes = List.copyOf(mistakes);
    }
}
