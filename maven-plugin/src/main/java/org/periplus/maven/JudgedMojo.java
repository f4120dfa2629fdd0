package org.periplus.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.DiagnosticText;
import org.periplus.diagnostic.Severity;

/** What the goals share that problems of the content can stop. */
abstract class JudgedMojo extends ContentMojo {

    /** From which severity problems fail the build: error, warning or never. */
    @Parameter(property = "periplus.failOn", defaultValue = "error")
    private String failOn = "error";

    @Override
    final String failOn() {
        return failOn;
    }

    /**
     * Tells every problem and note in the log.
     *
     * @throws MojoFailureException if a problem is as grave as {@code failOn}
     */
    final void judge(SiteRequest request, SiteResult result) throws MojoFailureException {
        DiagnosticText text = new DiagnosticText(result.excerpts(), false);
        for (Diagnostic problem : result.diagnostics()) {
            log(
                    problem.severity(),
                    request.source() + File.separator + text.of(problem).stripTrailing());
        }
        result.notes().forEach(note -> getLog().info(note + "."));
        if (result.fails(request.failOn())) {
            String summary = DiagnosticText.summary(result.diagnostics());
            throw new MojoFailureException("Periplus found " + summary + " in " + request.source() + ".");
        }
    }

    private void log(Severity severity, String text) {
        switch (severity) {
            case ERROR -> getLog().error(text);
            case WARNING -> getLog().warn(text);
            case INFO -> getLog().info(text);
        }
    }
}
