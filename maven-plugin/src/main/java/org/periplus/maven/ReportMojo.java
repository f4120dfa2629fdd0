package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;

/**
 * Builds the site as a report, so that "mvn site" carries it and links to it. Modules without content have no such report.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends SiteMojo implements MavenReport {

    private static final String FOLDER = "periplus";

    /** The folder of all reports; the site plugin sets it. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File reportOutputDirectory = new File("");

    /** Builds the site into the folder periplus of all reports. */
    @Override
    void run(SiteRequest plain) throws IOException, MojoFailureException {
        SiteRequest request = placed(request(reportOutputDirectory.toPath().resolve(FOLDER)));
        SiteResult result = new SiteGenerator().generate(request);
        judge(request, result);
        result.published().ifPresent(published -> getLog().info(summary(request, result, published)));
    }

    /** Builds the site; the sink stays empty, since its pages are its own. */
    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException failure) {
            throw new MavenReportException(failure.getMessage(), failure);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return holdsContent();
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    /** The newer name, a path, falls back on this one, and older site plugins know this one alone. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return FOLDER + "/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Journey atlas";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Personas, journeys and what they tell, as a site of its own.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }
}
