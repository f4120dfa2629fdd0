package org.periplus.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.publish.Published;

/** What the goals share that make a whole site. */
abstract class SiteMojo extends JudgedMojo {

    /** Whether changes are read from git. */
    @Parameter(property = "periplus.history", defaultValue = "true")
    private boolean history = true;

    /** Where the site will stand, such as https://example.org/atlas/; the url of periplus.yaml by default. */
    @Parameter(property = "periplus.baseUrl")
    private @Nullable String baseUrl;

    @Override
    final boolean history() {
        return history;
    }

    /** Returns the same request for a site that will stand where the parameter says. */
    final SiteRequest placed(SiteRequest request) {
        if (baseUrl != null && !SiteRequest.isAddress(baseUrl)) {
            throw new IllegalArgumentException(
                    "baseUrl is an address of the web such as https://example.org/atlas/, not " + baseUrl);
        }
        return request.at(Optional.ofNullable(baseUrl));
    }

    /** Returns in a sentence what became of the output folder. */
    static String summary(SiteRequest request, SiteResult result, Published published) {
        String pages = result.pages() + (result.pages() == 1 ? " page in " : " pages in ") + request.output();
        if (result.isUpToDate()) {
            return pages + ": up to date, nothing has changed since the last build.";
        }
        String files = published.written() == 1 ? " file" : " files";
        return pages + ": " + published.written() + files + " written, " + published.unchanged() + " unchanged, "
                + published.removed() + " removed.";
    }
}
