package org.periplus.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.periplus.SiteReport;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.report.ReportFormat;
import org.periplus.report.TextReport;

/** Tells the problems of a result; as text with paths from the current folder. */
record Telling(Terminal terminal) {

    /** Returns every problem of {@code result} in {@code format}. */
    String problems(SiteRequest request, SiteResult result, ReportFormat format) {
        TextReport text = new TextReport(result.excerpts(), prefix(request.source()), terminal.colours());
        return format.writer(text).write(SiteReport.of(request, result));
    }

    private String prefix(Path source) {
        Path from = terminal.folder();
        if (!Objects.equals(from.getRoot(), source.getRoot())) {
            return slashed(source);
        }
        return slashed(from.relativize(source));
    }

    private static String slashed(Path folder) {
        String text = folder.toString().replace('\\', '/');
        return text.isEmpty() ? "" : text + "/";
    }
}
