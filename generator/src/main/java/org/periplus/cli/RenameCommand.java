package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.DiagnosticText;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.edit.Rename;
import org.periplus.edit.RenameRequest;
import org.periplus.edit.RenameResult;
import org.periplus.edit.RenameResult.RenamedFile;
import org.periplus.edit.RenameResult.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an entry another id, everywhere. */
@Command(
        name = "rename",
        description = "Give an entry another id, in every file that refers to it.",
        footer = {"", "Example: periplus rename persona mira mira-hansen"})
final class RenameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "KIND", description = "The kind, such as persona, journey or kpi.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "OLD", description = "The id it has.")
    private String oldId = "";

    @Parameters(index = "2", paramLabel = "NEW", description = "The id it shall have.")
    private String newId = "";

    @Option(
            names = {"-s", "--source"},
            paramLabel = "DIR",
            description = "The content folder; the current one by default.")
    private Path source = Path.of("");

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
        Path folder = terminal.folder().resolve(source).normalize();
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder + "; name the content folder with --source");
        }
        RenameResult result = new Rename().run(new RenameRequest(folder, kind, oldId, newId, dryRun));
        if (result.status() == Status.WRONG_USAGE) {
            throw new UsageException(result.message());
        }
        String prefix = prefix(folder);
        if (result.status() == Status.PROBLEMS) {
            refused(result, prefix);
            return ExitStatus.PROBLEMS;
        }
        result.files().forEach(file -> terminal.out().println(prefix + line(file, prefix)));
        int places = result.files().stream().mapToInt(RenamedFile::places).sum();
        terminal.out()
                .println((dryRun ? "Would be renamed: " : "Renamed: ") + kind + " " + oldId + " to " + newId + ", "
                        + counted(places, "place") + " in "
                        + counted(result.files().size(), "file") + ".");
        result.notes().forEach(note -> terminal.err().println("Note: " + note + "."));
        return ExitStatus.DONE;
    }

    /** Returns what stands before paths of the content, seen from the current folder. */
    private String prefix(Path folder) {
        boolean near = Objects.equals(terminal.folder().getRoot(), folder.getRoot());
        String path = (near ? terminal.folder().relativize(folder) : folder)
                .toString()
                .replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private void refused(RenameResult result, String prefix) {
        Excerpts excerpts = (file, line) -> result.excerpts().line(file.substring(prefix.length()), line);
        DiagnosticText text = new DiagnosticText(excerpts, terminal.colours());
        for (Diagnostic problem : result.problems()) {
            SourceSpan at = problem.span();
            SourceSpan span = new SourceSpan(prefix + at.file(), at.line(), at.column(), at.length());
            terminal.err()
                    .println(text.of(new Diagnostic(
                            problem.rule(), problem.severity(), span, problem.message(), problem.hint())));
        }
        terminal.err().println("Nothing was renamed. " + result.message() + ".");
    }

    private static String line(RenamedFile file, String prefix) {
        String places = counted(file.places(), "place");
        return file.from().equals(file.to())
                ? file.from() + ": " + places
                : file.from() + " -> " + prefix + file.to() + (file.places() == 0 ? "" : ": " + places);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
