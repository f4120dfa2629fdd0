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
 * @param files the content files, from the content root, in the order of their characters
 * @param isUpToDate whether nothing had changed since the last build, so that nothing was built
 */
public record SiteResult(
        List<Diagnostic> diagnostics,
        Excerpts excerpts,
        Optional<Published> published,
        List<String> notes,
        int pages,
        List<String> files,
        boolean isUpToDate) {

    /** Takes copies of the lists. */
    public SiteResult {
        diagnostics = List.copyOf(diagnostics);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }

    /** Takes what came of work that was done. */
    public SiteResult(
            List<Diagnostic> diagnostics,
            Excerpts excerpts,
            Optional<Published> published,
            List<String> notes,
            int pages,
            List<String> files) {
        this(diagnostics, excerpts, published, notes, pages, files, false);
    }

    /** Returns the same result with other problems, such as those that are left when the known ones are taken out. */
    public SiteResult with(List<Diagnostic> others) {
        return new SiteResult(others, excerpts, published, notes, pages, files, isUpToDate);
    }

    /** Tells whether a problem is as grave as {@code failOn} or graver; never if that is empty. */
    public boolean fails(Optional<Severity> failOn) {
        return failOn.isPresent()
                && diagnostics.stream().anyMatch(problem -> problem.severity().atLeast(failOn.get()));
    }
}
