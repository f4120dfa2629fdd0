package org.periplus.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.authoring.Manual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a rule, a kind of content or a key. */
@Command(
        name = "explain",
        description =
                "Explain a rule, a kind of content or a key, with an example; without a word, list what there is.")
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDEST = 100;

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "WORD",
            description = "A rule as stale-kpi, a kind as persona, or a key as emotion or persona.channels.")
    private @Nullable String word;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Manual manual = new Manual();
        if (word == null) {
            terminal.out().print(manual.overview(width()));
            return ExitStatus.DONE;
        }
        Optional<String> text = manual.explain(word, width());
        if (text.isEmpty()) {
            throw new UsageException("There is nothing called \"" + word + "\" to explain; " + manual.hint(word));
        }
        terminal.out().print(text.get());
        return ExitStatus.DONE;
    }

    private int width() {
        try {
            return Math.min(WIDEST, Integer.parseInt(terminal.environment().getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException unknown) {
            return WIDEST;
        }
    }
}
