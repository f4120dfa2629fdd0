package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.report.Baseline;
import org.periplus.report.BaselineFormatException;
import org.periplus.report.ReportFormat;
import org.periplus.report.TextReport;
import org.periplus.reporting.SiteReport;

/** Tells every problem of the content folder and writes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends JudgedMojo {

    /** The format of the report: text, json, sarif, junit, github or gitlab. The log tells the problems as text besides. */
    @Parameter(property = "periplus.format", defaultValue = "text")
    private String format = "text";

    /** The file of the report. Without one, a format other than text goes to standard output. */
    @Parameter(property = "periplus.reportFile")
    private @Nullable File reportFile;

    /** A file that writeBaseline wrote; its problems are left out. */
    @Parameter(property = "periplus.baseline")
    private @Nullable File baseline;

    /** The file to write the problems of today to, which are then taken as known. */
    @Parameter(property = "periplus.writeBaseline")
    private @Nullable File writeBaseline;

    @Override
    boolean elsewhere() {
        return false;
    }

    @Override
    void run(SiteRequest request) throws IOException, MojoFailureException {
        ReportFormat chosen = Words.chosen("format", format, ReportFormat.words(), ReportFormat::of);
        SiteResult found = new SiteGenerator().check(request);
        SiteResult result = unknown(found);
        String text = chosen.writer(new TextReport(result.excerpts(), "", false))
                .write(
                        chosen == ReportFormat.TEXT
                                ? SiteReport.of(request, result)
                                : SiteReport.atHome(request, result));
        if (reportFile != null) {
            new WrittenFile(reportFile.toPath()).write(text.getBytes(StandardCharsets.UTF_8));
        } else if (chosen != ReportFormat.TEXT) {
            System.out.print(text);
            System.out.flush();
        }
        judge(request, result);
    }

    private SiteResult unknown(SiteResult found) throws IOException {
        SiteResult result = baseline == null ? found : sifted(found, baseline);
        if (writeBaseline == null) {
            return result;
        }
        Baseline now = Baseline.of(found.diagnostics());
        new WrittenFile(writeBaseline.toPath()).write(now.write().getBytes(StandardCharsets.UTF_8));
        getLog().info(now.size() + (now.size() == 1 ? " problem" : " problems") + " written to " + writeBaseline + ".");
        return baseline == null ? found.with(List.of()) : result;
    }

    private SiteResult sifted(SiteResult found, File known) throws IOException {
        if (!known.isFile()) {
            throw new IllegalArgumentException(
                    "there is no baseline " + known + "; write it with the parameter writeBaseline");
        }
        try {
            Baseline.Sifted sifted =
                    Baseline.read(Files.readAllBytes(known.toPath())).sift(found.diagnostics());
            sifted.notes().forEach(getLog()::info);
            return found.with(sifted.left());
        } catch (BaselineFormatException wrong) {
            throw new IllegalArgumentException("the baseline " + known + " cannot be used: " + wrong.getMessage());
        }
    }
}
