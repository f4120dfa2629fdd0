package org.periplus.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;

/** Builds the site from the content folder; with problems, the old site stays as it is. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends ContentMojo {

    @Override
    SiteResult run(SiteRequest request) throws IOException {
        return new SiteGenerator().generate(request);
    }
}
