package org.periplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Visible;
import org.periplus.review.ReviewFormat;
import org.periplus.review.Side;
import org.periplus.reviewing.ReviewRequest;
import org.periplus.reviewing.SiteReview;
import org.periplus.reviewing.SiteReviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two states of the content. */
@Command(
        name = "diff",
        description = "Tell what changed between two states of the content, in the words of the domain.",
        footer = {
            "",
            "A state is a tag, a branch, a commit, or " + Side.WORK_TREE + " for the files as they are.",
            "Both are judged on the same day. Exit status: 0 told; 1 with --exit-code if anything changed.",
        })
final class DiffCommand implements Callable<Integer> {

    private static final String BETWEEN = "..";

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "BASE[..HEAD]",
            description = "The earlier state and the later one; the files as they are by default.")
    private String range = "";

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.ReviewFormats.class,
            description =
                    "How to tell it: text (default), markdown for a pull request, html, json, or svg for a picture.")
    private String format = ReviewFormat.TEXT.word();

    @Option(
            names = "--of",
            paramLabel = "ENTITY",
            description = "The journey to draw as svg, as journey:ID; the one with the gravest changes by default.")
    private @Nullable String of;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; standard output by default.")
    private @Nullable String output;

    @Option(names = "--exit-code", description = "Exit with 1 if anything changed.")
    private boolean exitCode;

    @Option(
            names = "--map-url",
            paramLabel = "URL",
            description = "Where the picture of the map can be seen, for a link in markdown.")
    private @Nullable String mapUrl;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to judge both for, as 2026-05-12; today in UTC, or SOURCE_DATE_EPOCH, by default.")
    private @Nullable String asOf;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ReviewFormat chosen = format();
        Optional<String> map = Optional.ofNullable(mapUrl).map(DiffCommand::address);
        ReviewRequest request = request();
        SiteReview review = new SiteReviewer().review(request);
        if (!review.comparable()) {
            review.review().notes().forEach(note -> terminal.err().println("Note: " + note + "."));
            terminal.err().println("periplus: There is nothing to compare: no entry could be read in either state.");
            return ExitStatus.FAILURE;
        }
        if (chosen == ReviewFormat.SVG) {
            return picture(review);
        }
        if (chosen == ReviewFormat.TEXT || chosen == ReviewFormat.JSON) {
            review.review().notes().forEach(note -> terminal.err().println("Note: " + note + "."));
        }
        write(review.write(chosen, terminal.colours() && output == null, map));
        return exit(review);
    }

    private int exit(SiteReview review) {
        return exitCode && !review.review().isEmpty() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    /** Where no journey changed there is no picture, and no file is written. */
    private int picture(SiteReview review) throws IOException {
        Optional<String> wanted = Optional.ofNullable(of);
        Optional<String> svg = review.svg(wanted);
        if (svg.isEmpty()) {
            List<String> journeys = review.drawn();
            String which = journeys.isEmpty() ? "none did" : "those that did: " + String.join(", ", journeys);
            terminal.err()
                    .println("periplus: There is nothing to draw: "
                            + wanted.map(text -> Visible.text(text) + " did not change in a part; ")
                                    .orElse("of the journeys ")
                            + which + ".");
            return ExitStatus.FAILURE;
        }
        write(svg.get());
        return exit(review);
    }

    private ReviewRequest request() {
        int at = range.indexOf(BETWEEN);
        String base = at < 0 ? range : range.substring(0, at);
        String head = at < 0 ? Side.WORK_TREE : range.substring(at + BETWEEN.length());
        if (base.isBlank() || head.startsWith(".")) {
            throw new UsageException("Name two states as BASE..HEAD, such as v1.0..HEAD, not " + range);
        }
        Path folder = source.folder(terminal);
        SiteRequest site = SiteRequest.of(folder, folder.resolve("site"), ContentOptions.day(terminal, asOf));
        return new ReviewRequest(site, base, head.isEmpty() ? Side.WORK_TREE : head);
    }

    private ReviewFormat format() {
        return ReviewFormat.of(format).orElseThrow(() -> {
            String all = String.join(", ", ReviewFormat.words());
            String near = Nearest.to(format, ReviewFormat.words())
                    .map(word -> "; did you mean " + word + "?")
                    .orElse("");
            return new UsageException("--format is one of " + all + ", not " + format + near);
        });
    }

    private static String address(String written) {
        if (!written.matches("(?i)https?://[^\\s\\p{Cntrl}<>\"\\\\]+")) {
            throw new UsageException(
                    "--map-url is an address of the web such as https://example.org/map.svg, not " + written);
        }
        return written;
    }

    private void write(String text) throws IOException {
        if (output == null) {
            terminal.out().print(text);
            terminal.out().flush();
            return;
        }
        Path file = terminal.folder().resolve(output).normalize();
        if (Files.isDirectory(file)) {
            throw new UsageException(output + " is a folder; name a file with --output");
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        terminal.out().println("Written to " + output + ".");
    }
}
