package org.periplus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The pipeline from a folder of text to a published site. Stateless; safe for use by several threads.
 */
public final class SiteGenerator {

    /**
     * Builds the site and publishes it, unless problems stop it.
     *
     * @throws IOException if the source cannot be read or the output cannot be written
     * @throws org.periplus.publish.UnsafeOutputException if the output folder is one that must not be written to
     */
    public SiteResult generate(SiteRequest request) throws IOException {
        return check(request);
    }

    /**
     * Finds every problem of the content and writes nothing.
     *
     * @throws IOException if the source cannot be read
     */
    public SiteResult check(SiteRequest request) throws IOException {
        return new SiteResult(List.of(), (file, line) -> Optional.empty(), Optional.empty(), List.of(), 0);
    }
}
