package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.periplus.edit.NewEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a new entry. */
@Command(name = "new", description = "Begin a new entry: a commented file that can be filled in.")
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceOption source = new SourceOption();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Candidates.Kinds.class,
            description = "A kind, such as persona, journey or kpi.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "ID", description = "The id of the new entry, such as weekend-trip.")
    private String id = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = source.site(terminal);
        NewEntry entries = new NewEntry(folder);
        try {
            NewEntry.Draft draft = entries.draft(kind, id);
            entries.write(draft);
            String file = new Telling(terminal).name(folder, draft.path());
            terminal.out().println((draft.isNew() ? "Written: " : "Added at the end of ") + file);
        } catch (NewEntry.RefusedException refused) {
            throw new UsageException(Objects.requireNonNull(refused.getMessage()));
        }
        return ExitStatus.DONE;
    }
}
