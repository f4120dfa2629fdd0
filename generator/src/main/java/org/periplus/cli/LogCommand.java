package org.periplus.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.reviewing.LogRequest;
import org.periplus.reviewing.SiteLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the past of the content. */
@Command(
        name = "log",
        description = "Tell the history of the content, or of one entry, in the words of the domain; the newest first.")
final class LogCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ENTITY",
            description = "An entry, as journey:weekend-trip, or a part of it, as journey:weekend-trip/choose-seats.")
    private @Nullable String entity;

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(
            names = {"-n", "--count"},
            paramLabel = "COUNT",
            description = "How many revisions to tell at most; all by default.")
    private int count = Integer.MAX_VALUE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.LogFormats.class,
            description = "How to tell it: text (default) or json.")
    private String format = "text";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    LogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw new UsageException("--count is a whole number from 1, not " + count);
        }
        String chosen = format.toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(chosen)) {
            throw new UsageException("--format is one of text, json, not " + format);
        }
        SiteRequest site = ContentOptions.today(terminal, source.folder(terminal));
        SiteLog log = SiteLog.of(new LogRequest(site, Optional.ofNullable(entity), count));
        log.gaps().forEach(gap -> terminal.err().println("Note: " + gap + "."));
        terminal.out().print(chosen.equals("json") ? log.json() : log.text(terminal.colours()));
        terminal.out().flush();
        return ExitStatus.DONE;
    }
}
