package org.periplus;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.build.LastBuild;
import org.periplus.build.SiteBuild;
import org.periplus.publish.OutputGuard;
import org.periplus.publish.Published;
import org.periplus.publish.Publisher;
import org.periplus.publish.SiteFile;
import org.periplus.reading.SiteReading;
import org.periplus.timing.BuildStage;
import org.periplus.timing.Stopwatch;

/**
 * The pipeline from a folder of text to a published site: {@link SiteReading} reads, checks and analyses, {@link SiteBuild} makes
 * pages and files of it, and here they are published. Stateless; safe for use by several threads.
 */
public final class SiteGenerator {

    /**
     * Builds the site and publishes it, unless problems stop it: then the old site stays as it is.
     *
     * @throws IOException if the source cannot be read or the output cannot be written
     * @throws org.periplus.publish.UnsafeOutputException if the output folder is one that must not be written to
     */
    public SiteResult generate(SiteRequest request) throws IOException {
        return published(request, "site", SiteBuild::files);
    }

    /**
     * Builds the site as one HTML file, named after the site, and publishes that alone, unless problems stop it.
     *
     * @throws IOException if the source cannot be read or the output cannot be written
     * @throws org.periplus.publish.UnsafeOutputException if the output folder is one that must not be written to
     */
    public SiteResult generateEdition(SiteRequest request) throws IOException {
        return published(request, "file", build -> Stream.of(build.edition()));
    }

    /**
     * Finds every problem of the content and writes nothing.
     *
     * @throws IOException if the source cannot be read
     */
    public SiteResult check(SiteRequest request) throws IOException {
        return SiteBuild.of(request).result(Optional.empty());
    }

    private static SiteResult published(SiteRequest request, String form, Function<SiteBuild, Stream<SiteFile>> files)
            throws IOException {
        new OutputGuard(request.source(), request.equipment().home())
                .check(request.output(), request.tolerance().force());
        Stopwatch watch = request.stopwatch();
        LastBuild last = watch.time(BuildStage.COMPARE, () -> LastBuild.of(request, form));
        Optional<SiteResult> same = watch.time(BuildStage.COMPARE, last::result);
        if (same.isPresent()) {
            return same.get();
        }
        SiteBuild build = SiteBuild.of(request);
        SiteResult result = build.result(Optional.empty());
        if (result.fails(request.failOn())) {
            return result;
        }
        Published published = watch.time(
                BuildStage.WRITE, () -> new Publisher().publish(request.output(), files.apply(build.printable())));
        SiteResult done = build.result(Optional.of(published));
        return watch.time(BuildStage.KEEP, () -> last.keep(done, build.history().gaps()));
    }
}
