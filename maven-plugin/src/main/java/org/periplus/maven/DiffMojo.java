package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.diagnostic.Visible;
import org.periplus.review.ReviewFormat;
import org.periplus.review.Side;
import org.periplus.reviewing.ReviewRequest;
import org.periplus.reviewing.SiteReview;
import org.periplus.reviewing.SiteReviewer;

/** Tells what changed between two states of the content, in the words of the domain. Modules without content are passed over. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends ContentMojo {

    /** The earlier state: a tag, a branch, a commit, or WORKTREE for the files as they are. */
    @Parameter(property = "periplus.base", required = true)
    private String base = "";

    /** The later state, likewise. */
    @Parameter(property = "periplus.head", defaultValue = Side.WORK_TREE)
    private String head = Side.WORK_TREE;

    /** How to tell it: text, markdown for a pull request, html, json, or svg for a picture. */
    @Parameter(property = "periplus.format", defaultValue = "text")
    private String format = "text";

    /** The journey to draw as svg, such as journey:weekend-trip; the one with the gravest changes by default. */
    @Parameter(property = "periplus.of")
    private @Nullable String of;

    /** The file to write. Without one, it is printed to standard output. */
    @Parameter(property = "periplus.outputFile")
    private @Nullable File outputFile;

    /** Whether the build fails if anything changed. */
    @Parameter(property = "periplus.exitCode", defaultValue = "false")
    private boolean exitCode;

    /** Where the picture of the map can be seen, for a link in markdown. */
    @Parameter(property = "periplus.mapUrl")
    private @Nullable String mapUrl;

    @Override
    void run(SiteRequest request) throws IOException, MojoFailureException {
        ReviewFormat chosen = Words.chosen("format", format, ReviewFormat.words(), ReviewFormat::of);
        if (mapUrl != null && !SiteRequest.isAddress(mapUrl)) {
            throw new IllegalArgumentException(
                    "mapUrl is an address of the web such as https://example.org/map.svg, not " + mapUrl);
        }
        SiteReview review = new SiteReviewer().review(new ReviewRequest(request, base, head));
        review.review().notes().forEach(note -> getLog().info(note + "."));
        if (!review.comparable()) {
            throw new MojoFailureException(
                    "There is nothing to compare: no entry could be read in either state of " + request.source() + ".");
        }
        write(chosen == ReviewFormat.SVG ? picture(review) : review.write(chosen, false, Optional.ofNullable(mapUrl)));
        if (exitCode && !review.review().isEmpty()) {
            throw new MojoFailureException("Periplus found changes in " + request.source() + ".");
        }
    }

    private String picture(SiteReview review) throws MojoFailureException {
        Optional<String> drawn = review.svg(Optional.ofNullable(of));
        if (drawn.isEmpty()) {
            String which = of == null ? "no journey changed" : Visible.text(of) + " did not change in a part";
            String others = review.drawn().isEmpty() ? "" : "; those that did: " + String.join(", ", review.drawn());
            throw new MojoFailureException("There is nothing to draw: " + which + others + ".");
        }
        return drawn.get();
    }

    private void write(String text) throws IOException {
        if (outputFile == null) {
            System.out.print(text);
            System.out.flush();
            return;
        }
        new WrittenFile(outputFile.toPath()).write(text.getBytes(StandardCharsets.UTF_8));
        getLog().info("Written to " + outputFile + ".");
    }
}
