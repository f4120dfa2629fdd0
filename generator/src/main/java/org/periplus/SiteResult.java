package org.periplus;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.Severity;
import org.periplus.publish.Published;

/**
 * Everything that comes out of a build or a check.
 *
 * @param diagnostics every problem found, in order of place
 * @param excerpts the lines they point at
 * @param published what was written; empty if problems stopped the build, or nothing was to be written
 * @param notes what the site could not say and why, such as a missing history, in sentences
 * @param pages how many pages the site has
 */
public record SiteResult(
        List<Diagnostic> diagnostics, Excerpts excerpts, Optional<Published> published, List<String> notes, int pages) {

    /** Takes copies of the lists. */
    public SiteResult {
        diagnostics = List.copyOf(diagnostics);
        notes = List.copyOf(notes);
    }

    /** Tells whether a problem is as grave as {@code failOn} or graver; never if that is empty. */
    public boolean fails(Optional<Severity> failOn) {
        return failOn.isPresent()
                && diagnostics.stream().anyMatch(problem -> problem.severity().atLeast(failOn.get()));
    }
}
