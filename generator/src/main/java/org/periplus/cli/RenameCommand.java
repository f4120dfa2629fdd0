package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.periplus.edit.Rename;
import org.periplus.edit.RenameRequest;
import org.periplus.edit.RenameResult;
import org.periplus.edit.RenameResult.RenamedFile;
import org.periplus.edit.RenameResult.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an entry another id, everywhere. */
@Command(
        name = "rename",
        description = "Give an entry another id, in every file that refers to it.",
        footer = {"", "Example: periplus rename persona mira mira-hansen"})
final class RenameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Candidates.Kinds.class,
            description = "The kind, such as persona, journey or kpi.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "OLD", description = "The id it has.")
    private String oldId = "";

    @Parameters(index = "2", paramLabel = "NEW", description = "The id it shall have.")
    private String newId = "";

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    RenameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = source.site(terminal);
        RenameResult result = new Rename().run(new RenameRequest(folder, kind, oldId, newId, dryRun));
        if (result.status() == Status.WRONG_USAGE) {
            throw new UsageException(result.message());
        }
        if (result.status() == Status.PROBLEMS) {
            refused(result, folder);
            return ExitStatus.PROBLEMS;
        }
        result.files().forEach(file -> terminal.out().println(line(file, folder)));
        int places = result.files().stream().mapToInt(RenamedFile::places).sum();
        terminal.out()
                .println((dryRun ? "Would be renamed: " : "Renamed: ") + kind + " " + oldId + " to " + newId + ", "
                        + counted(places, "place") + " in "
                        + counted(result.files().size(), "file") + ".");
        result.notes().forEach(note -> terminal.err().println("Note: " + note + "."));
        return ExitStatus.DONE;
    }

    private void refused(RenameResult result, Path folder) {
        if (!result.problems().isEmpty()) {
            terminal.err().print(new Telling(terminal).problems(folder, result.problems(), result.excerpts()));
        }
        terminal.err().println("Nothing was renamed. " + result.message() + ".");
    }

    private String line(RenamedFile file, Path folder) {
        Telling telling = new Telling(terminal);
        String places = counted(file.places(), "place");
        String from = telling.name(folder, file.from());
        return file.from().equals(file.to())
                ? from + ": " + places
                : from + " -> " + telling.name(folder, file.to()) + (file.places() == 0 ? "" : ": " + places);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
