package org.periplus.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;

/** Builds the site from the content folder; with problems, the old site stays as it is. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends ContentMojo {

    /** Whether the site is written as one HTML file that opens from an e-mail, named after the site, instead of as a folder of pages. */
    @Parameter(property = "periplus.singleFile", defaultValue = "false")
    private boolean singleFile;

    @Override
    SiteResult run(SiteRequest request) throws IOException {
        SiteGenerator generator = new SiteGenerator();
        return singleFile ? generator.generateEdition(request) : generator.generate(request);
    }
}
