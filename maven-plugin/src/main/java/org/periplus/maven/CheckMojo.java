package org.periplus.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;

/** Tells every problem of the content folder and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ContentMojo {

    @Override
    SiteResult run(SiteRequest request) throws IOException {
        return new SiteGenerator().check(request);
    }
}
