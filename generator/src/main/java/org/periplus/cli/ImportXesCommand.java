package org.periplus.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.periplus.exchange.log.XesChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts event logs in XES. */
@Command(
        name = "xes",
        description = "Count an event log in XES: which ways customers really took through a journey.",
        footer = {"", "Example: periplus import xes shop.xes.gz --journey booking --from sales-events"})
final class ImportXesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LogTarget target = new LogTarget();

    @Option(
            names = "--lifecycle",
            paramLabel = "WORD",
            description = "Which transition of an activity counts, or all; ${DEFAULT-VALUE} by default.")
    private String lifecycle = "complete";

    @Option(
            names = "--classifier",
            paramLabel = "NAME",
            description = "The classifier of the log that tells activities apart; their names by default.")
    private Optional<String> classifier = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    ImportXesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String word = lifecycle.toLowerCase(Locale.ROOT);
        XesChoice choice = new XesChoice(word.equals("all") ? Optional.empty() : Optional.of(word), classifier);
        return target.run(terminal, (log, files) -> log.xes(files, choice));
    }
}
