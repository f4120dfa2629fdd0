package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteGenerator;
import org.periplus.SiteReport;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.report.Baseline;
import org.periplus.report.BaselineFormatException;
import org.periplus.report.ReportFormat;
import org.periplus.report.TextReport;

/** Tells every problem of the content folder and writes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ContentMojo {

    /** The format of the report: text, json, sarif, junit, github or gitlab. The log tells the problems as text besides. */
    @Parameter(property = "periplus.format", defaultValue = "text")
    private String format = "text";

    /** The file of the report. Without one, a format other than text goes to standard output. */
    @Parameter(property = "periplus.reportFile")
    private @Nullable File reportFile;

    /** A file that "periplus check --write-baseline" wrote; its problems are left out. */
    @Parameter(property = "periplus.baseline")
    private @Nullable File baseline;

    @Override
    SiteResult run(SiteRequest request) throws IOException {
        ReportFormat chosen = ReportFormat.of(format)
                .orElseThrow(() -> new IllegalArgumentException(
                        "format is one of " + String.join(", ", ReportFormat.words()) + ", not " + format));
        SiteResult result = unknown(new SiteGenerator().check(request));
        String text =
                chosen.writer(new TextReport(result.excerpts(), "", false)).write(SiteReport.of(request, result));
        if (reportFile != null) {
            write(reportFile.toPath(), text);
        } else if (chosen != ReportFormat.TEXT) {
            System.out.print(text);
            System.out.flush();
        }
        return result;
    }

    private SiteResult unknown(SiteResult result) throws IOException {
        if (baseline == null) {
            return result;
        }
        if (!baseline.isFile()) {
            throw new IllegalArgumentException(
                    "there is no baseline " + baseline + "; write it with periplus check --write-baseline");
        }
        try {
            Baseline.Sifted sifted =
                    Baseline.read(Files.readAllBytes(baseline.toPath())).sift(result.diagnostics());
            sifted.notes().forEach(getLog()::info);
            return result.with(sifted.left());
        } catch (BaselineFormatException wrong) {
            throw new IllegalArgumentException("the baseline " + baseline + " cannot be used: " + wrong.getMessage());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }
}
