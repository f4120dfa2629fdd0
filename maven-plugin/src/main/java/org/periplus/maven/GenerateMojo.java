package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.publish.Published;
import org.periplus.timing.StageTimes;

/**
 * Builds the site from the content folder; with problems, the old site stays as it is. Where neither the content nor its history, the
 * parameters, the plugin or the site itself changed since the last build, nothing is done again.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends SiteMojo {

    /** Whether an output folder that holds other files is accepted; they are never touched. */
    @Parameter(property = "periplus.force", defaultValue = "false")
    private boolean force;

    /** Whether the site is written as one HTML file that opens from an e-mail, named after the site, instead of as a folder of pages. */
    @Parameter(property = "periplus.singleFile", defaultValue = "false")
    private boolean singleFile;

    /** The commit, tag or branch whose content is built; by default the files of the folder as they are. */
    @Parameter(property = "periplus.rev")
    private @Nullable String rev;

    /** The commits, tags or branches that are published as editions beside the site; in a property parted by commas. */
    @Parameter(property = "periplus.editions")
    private List<String> editions = List.of();

    /** Whether the log tells how long each stage of the build took. */
    @Parameter(property = "periplus.stats", defaultValue = "false")
    private boolean stats;

    /** The file to write that to as JSON; not in the folder of the site. */
    @Parameter(property = "periplus.statsJson")
    private @Nullable File statsJson;

    /** Whether the place of the start page is printed even when Maven is told to be quiet. */
    @Parameter(property = "periplus.announce", defaultValue = "false")
    private boolean announce;

    @Override
    boolean elsewhere() {
        return false;
    }

    @Override
    boolean force() {
        return force;
    }

    @Override
    void run(SiteRequest plain) throws IOException, MojoFailureException {
        List<String> named = editions.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (singleFile && !named.isEmpty()) {
            throw new IllegalArgumentException(
                    "singleFile holds one edition; leave editions out, or choose it by the parameter rev");
        }
        StageTimes times = new StageTimes(System::nanoTime, stats || statsJson != null);
        SiteRequest request =
                placed(plain).past(Optional.ofNullable(rev), named).measured(times);
        check(request);
        SiteGenerator generator = new SiteGenerator();
        SiteResult result = singleFile ? generator.generateEdition(request) : generator.generate(request);
        measured(new Measured(times, result));
        judge(request, result);
        result.published().ifPresent(published -> tell(request, result, published));
    }

    private void check(SiteRequest request) {
        if (statsJson != null
                && statsJson
                        .toPath()
                        .toAbsolutePath()
                        .normalize()
                        .startsWith(request.output().toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("statsJson names a file in the site; choose a place outside of "
                    + request.output() + ", which holds nothing but the site");
        }
    }

    private void measured(Measured build) throws IOException {
        if (stats) {
            build.table().lines().forEach(getLog()::info);
        }
        if (statsJson != null) {
            build.write(statsJson.toPath());
        }
    }

    private void tell(SiteRequest request, SiteResult result, Published published) {
        String open = singleFile ? "" : " Open " + request.output().resolve("index.html");
        if (getLog().isInfoEnabled()) {
            getLog().info(summary(request, result, published) + open);
        } else if (announce && !singleFile) {
            System.out.println(open.strip());
        }
    }
}
