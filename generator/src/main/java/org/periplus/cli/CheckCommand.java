package org.periplus.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.diagnostic.Nearest;
import org.periplus.report.Baseline;
import org.periplus.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds every problem of the content and changes nothing of it. */
@Command(name = "check", description = "Tell every problem of the content; write no site.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.ReportFormats.class,
            description = "How to tell them: text (default), json, sarif, junit, github or gitlab.")
    private String format = ReportFormat.TEXT.word();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ReportFormat chosen = format(format);
        SiteRequest request = content.request(terminal, content.source().resolve("site"));
        Optional<Baseline> known = baseline.known(terminal);
        SiteResult result = baseline.sift(new SiteGenerator().check(request), known, terminal);
        terminal.out().print(new Telling(terminal).problems(request, result, chosen));
        terminal.out().flush();
        content.tellStray(terminal);
        return result.fails(request.failOn()) ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    /** Returns the format of that name; throws {@link UsageException} if there is none. */
    static ReportFormat format(String format) {
        return ReportFormat.of(format).orElseThrow(() -> {
            String all = String.join(", ", ReportFormat.words());
            String near = Nearest.to(format, ReportFormat.words())
                    .map(word -> "; did you mean " + word + "?")
                    .orElse("");
            return new UsageException("--format is one of " + all + ", not " + format + near);
        });
    }
}
