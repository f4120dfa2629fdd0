package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.Standpoint;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.report.ReportFormat;
import org.periplus.timing.StageTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site. */
@Command(name = "build", description = "Build the site; with problems, leave the old one as it is.")
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to publish; the folder site in the source by default.")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Where the site will stand, such as https://example.org/atlas/; the url of periplus.yaml by default.")
    private @Nullable String baseUrl;

    @Option(names = "--no-history", description = "Do not read git.")
    private boolean noHistory;

    @Option(
            names = "--single-file",
            description = {
                "Write the whole site as one HTML file, for an e-mail, named after the site;",
                "into the folder site/edition in the source unless --output says where."
            })
    private boolean singleFile;

    @Option(
            names = "--rev",
            paramLabel = "REV",
            description = "Build the content of a commit, tag or branch; the files of the folder are not looked at.")
    private @Nullable String revision;

    @Option(
            names = "--editions",
            paramLabel = "TAG",
            split = ",",
            description = "Publish these commits, tags or branches as editions beside the site, parted by commas.")
    private List<String> editions = List.of();

    @Option(names = "--force", description = "Publish into a folder that holds other files; they are never touched.")
    private boolean force;

    @Mixin
    private StatsOptions stats = new StatsOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StageTimes times = stats.begin(terminal);
        SiteRequest request = request().measured(times);
        stats.check(terminal, request);
        progress("Building the site ...");
        SiteResult result;
        try {
            SiteGenerator generator = new SiteGenerator();
            result = singleFile ? generator.generateEdition(request) : generator.generate(request);
        } finally {
            progress("");
        }
        BuildSummary summary = BuildSummary.of(times);
        tell(request, result);
        stats.tell(terminal, times, result);
        result.notes().forEach(note -> terminal.err().println("Note: " + note + "."));
        if (result.published().isEmpty()) {
            terminal.err().println("Nothing was published; the site is as it was.");
            return ExitStatus.PROBLEMS;
        }
        terminal.out().println(summary.of(result, result.published().get(), shown(request.output())));
        return ExitStatus.DONE;
    }

    /** Tells what is wrong; remarks are only counted, since a build is not the moment for advice. */
    private void tell(SiteRequest request, SiteResult result) {
        List<Diagnostic> grave = result.diagnostics().stream()
                .filter(problem -> problem.severity().atLeast(Severity.WARNING))
                .toList();
        if (!grave.isEmpty()) {
            terminal.err().print(new Telling(terminal).problems(request, result.with(grave), ReportFormat.TEXT));
        }
        int remarks = result.diagnostics().size() - grave.size();
        if (remarks > 0) {
            terminal.err()
                    .println(remarks + (remarks == 1 ? " remark is" : " remarks are") + " told by periplus check.");
        }
    }

    private SiteRequest request() {
        Path site = content.source().resolve("site");
        Path usualOutput = singleFile ? site.resolve("edition") : site;
        SiteRequest usual = content.request(terminal, output == null ? usualOutput : output);
        if (singleFile && !editions.isEmpty()) {
            throw new UsageException("--single-file holds one edition; leave --editions out, or choose it by --rev");
        }
        return usual.with(usual.tolerance().forced(force)).with(standpoint(usual.standpoint()));
    }

    private Standpoint standpoint(Standpoint usual) {
        List<String> named = editions.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return usual.withHistory(!noHistory)
                .at(Optional.ofNullable(baseUrl).map(BuildCommand::address))
                .past(Optional.ofNullable(revision), named);
    }

    private static String address(String written) {
        if (!SiteRequest.isAddress(written)) {
            throw new UsageException(
                    "--base-url is an address of the web such as https://example.org/atlas/, not " + written);
        }
        return written;
    }

    private void progress(String words) {
        if (terminal.colours()) {
            terminal.err().print("\r\u001b[K" + words);
            terminal.err().flush();
        }
    }

    /** Returns a folder as seen from the current one, if it is within that. */
    private Path shown(Path folder) {
        Path here = terminal.folder();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    }
}
