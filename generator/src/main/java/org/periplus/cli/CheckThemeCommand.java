package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.Tolerance;
import org.periplus.report.ReportFormat;
import org.periplus.trial.ThemeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries the theme of a site on pages of every kind and tells what is wrong with it. */
@Command(
        name = "check-theme",
        description =
                "Print pages of every kind, in all languages, with the theme of a site and tell what is wrong with it.")
final class CheckThemeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The content folder, or the folder theme in it; the current one by default.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.ReportFormats.class,
            description = "How to tell it: text (default), json, sarif, junit, github or gitlab.")
    private String format = ReportFormat.TEXT.word();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Candidates.Severities.class,
            description = "From which severity problems fail: error (default), warning or never.")
    private String failOn = "error";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    CheckThemeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ReportFormat chosen = CheckCommand.format(format);
        Path source = source();
        SiteRequest request = ContentOptions.today(terminal, source)
                .withHistory(false)
                .with(Tolerance.USUAL.failingOn(ContentOptions.failOn(failOn)));
        SiteResult result = new ThemeCheck().check(request);
        terminal.out().print(new Telling(terminal).problems(request, result, chosen));
        if (chosen == ReportFormat.TEXT) {
            terminal.out().println(result.pages() + " pages were printed with the theme.");
        }
        terminal.out().flush();
        return result.fails(request.failOn()) ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    private Path source() {
        Path given = terminal.folder().resolve(folder).normalize();
        if (!Files.isDirectory(given)) {
            throw new UsageException("There is no folder " + given + "; name the content folder");
        }
        Optional<Path> parent = Optional.ofNullable(given.getParent());
        boolean theme = given.endsWith("theme") && !Files.exists(given.resolve("periplus.yaml"));
        return theme ? parent.orElse(given) : given;
    }
}
