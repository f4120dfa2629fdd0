package org.periplus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.Severity;
import org.periplus.exchange.TextChange;
import org.periplus.report.Catalogue;
import org.periplus.report.Report;
import org.periplus.report.ReportFormat;
import org.periplus.report.TextReport;
import org.periplus.reporting.SiteReport;

/** Tells the problems of a result; as text with paths from the current folder. */
record Telling(Terminal terminal) {

    /** Returns every problem of {@code result} in {@code format}. */
    String problems(SiteRequest request, SiteResult result, ReportFormat format) {
        TextReport text = new TextReport(result.excerpts(), prefix(request.source()), terminal.colours());
        Report report =
                format == ReportFormat.TEXT ? SiteReport.of(request, result) : SiteReport.atHome(request, result);
        return format.writer(text).write(report);
    }

    /** Returns problems of the content in {@code source} that were found outside of a check, as text. */
    String problems(Path source, List<Diagnostic> found, Excerpts lines) {
        Catalogue none = new Catalogue(Optional.empty(), List.of());
        Report report = new Report(found, List.of(), "", Optional.of(Severity.ERROR), none);
        return new TextReport(lines, prefix(source), terminal.colours()).write(report);
    }

    /** Returns the name of a file of the content in {@code source} as seen from the current folder. */
    String name(Path source, String path) {
        return prefix(source) + path;
    }

    /**
     * Prints which files of the content in {@code source} were written.
     *
     * @param isTrial whether they only would have been
     */
    void written(Path source, List<TextChange> changes, boolean isTrial) {
        for (TextChange change : changes) {
            String verb = change.before().isEmpty() ? "Written: " : "Changed: ";
            String words = isTrial ? "Would be " + verb.toLowerCase(Locale.ROOT) : verb;
            terminal.out().println(words + name(source, change.path()));
        }
    }

    private String prefix(Path source) {
        return SiteReport.way(terminal.folder(), source);
    }
}
