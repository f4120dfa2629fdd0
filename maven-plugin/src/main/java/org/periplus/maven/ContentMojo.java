package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.DiagnosticText;
import org.periplus.diagnostic.Severity;
import org.periplus.publish.Published;

/** What the goals share: their parameters, and how problems are told. */
abstract class ContentMojo extends AbstractMojo {

    /** The content folder. */
    @Parameter(property = "periplus.source", defaultValue = "${project.basedir}")
    private File source = new File("");

    /** The folder to publish to. */
    @Parameter(property = "periplus.output", defaultValue = "${project.build.directory}/site/periplus")
    private File output = new File("");

    /** From which severity problems fail the build: error, warning or never. */
    @Parameter(property = "periplus.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * The day to tell the site for, such as 2026-05-12. By default that of project.build.outputTimestamp, else today in UTC.
     */
    @Parameter(property = "periplus.asOf")
    private @Nullable String asOf;

    /** The build's own time. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    /** Whether changes are read from git. */
    @Parameter(property = "periplus.history", defaultValue = "true")
    private boolean history = true;

    /** Whether an output folder that holds other files is accepted; they are never touched. */
    @Parameter(property = "periplus.force", defaultValue = "false")
    private boolean force;

    /** Whether the place of the start page is printed even when Maven is told to be quiet. */
    @Parameter(property = "periplus.announce", defaultValue = "false")
    private boolean announce;

    /** Where the site will stand, such as https://example.org/atlas/; the url of periplus.yaml by default. */
    @Parameter(property = "periplus.baseUrl")
    private @Nullable String baseUrl;

    /** Leaves the goal out. */
    @Parameter(property = "periplus.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Periplus is skipped.");
            return;
        }
        if (!Files.isDirectory(source.toPath())) {
            throw new MojoFailureException("There is no content folder " + source + "; set the parameter source.");
        }
        SiteRequest request;
        SiteResult result;
        try {
            request = request();
            result = run(request);
        } catch (IOException | RuntimeException failure) {
            throw new MojoExecutionException("Periplus: " + failure.getMessage(), failure);
        }
        tell(request, result);
    }

    /** Does the goal's work. */
    abstract SiteResult run(SiteRequest request) throws IOException;

    private SiteRequest request() {
        SiteParameters parameters =
                new SiteParameters(source.toPath(), output.toPath(), asOf, outputTimestamp, failOn, history, force);
        if (baseUrl != null && !SiteRequest.isAddress(baseUrl)) {
            throw new IllegalArgumentException(
                    "baseUrl is an address of the web such as https://example.org/atlas/, not " + baseUrl);
        }
        return parameters
                .request(
                        Clock.systemUTC(),
                        Optional.ofNullable(System.getProperty("user.home")).map(Path::of))
                .at(Optional.ofNullable(baseUrl));
    }

    private void tell(SiteRequest request, SiteResult result) throws MojoFailureException {
        DiagnosticText text = new DiagnosticText(result.excerpts(), false);
        for (Diagnostic problem : result.diagnostics()) {
            log(
                    problem.severity(),
                    request.source() + File.separator + text.of(problem).stripTrailing());
        }
        result.notes().forEach(note -> getLog().info(note + "."));
        String summary = DiagnosticText.summary(result.diagnostics());
        if (result.fails(request.failOn())) {
            throw new MojoFailureException("Periplus found " + summary + " in " + request.source() + ".");
        }
        result.published().ifPresent(published -> tell(request, result, published));
    }

    private void tell(SiteRequest request, SiteResult result, Published published) {
        String open = "Open " + request.output().resolve("index.html");
        if (getLog().isInfoEnabled()) {
            getLog().info(result.pages() + " pages in " + request.output() + ": " + published.written()
                    + " files written, " + published.unchanged() + " unchanged, " + published.removed() + " removed. "
                    + open);
        } else if (announce) {
            System.out.println(open);
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
