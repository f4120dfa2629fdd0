package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.periplus.diagnostic.Severity;
import org.periplus.edit.FolderFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts content files into canonical form. */
@Command(name = "fmt", description = "Put content files into canonical form; what they say and their comments stay.")
final class FmtCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(
            names = "--check",
            description = "Write nothing; name the files that differ and exit with 1 if there are any.")
    private boolean check;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files or folders of the content; all of it by default.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = source.site(terminal);
        FolderFormat format = new FolderFormat(folder, folder.resolve("site"));
        FolderFormat.Result result = format.format(files.isEmpty() ? format.files() : named(folder, format.files()));
        Telling telling = new Telling(terminal);
        for (FolderFormat.Change change : result.changes()) {
            if (!check) {
                format.write(change);
            }
            terminal.out().println(telling.name(folder, change.path()));
        }
        if (!result.problems().isEmpty()) {
            terminal.err().print(telling.problems(folder, result.problems(), result.excerpts()));
        }
        terminal.out().println(summary(result));
        return status(result);
    }

    /** Returns the paths, from the content root, of the files that were asked for and have a canonical form. */
    private List<String> named(Path folder, List<String> all) throws IOException {
        TreeSet<String> paths = new TreeSet<>();
        for (Path file : files) {
            Path full = terminal.folder().resolve(file).normalize();
            if (!Files.exists(full)) {
                throw new UsageException("There is no file " + file);
            }
            String path = within(folder, full);
            List<String> found = all.stream()
                    .filter(known -> path.isEmpty() || known.equals(path) || known.startsWith(path + "/"))
                    .toList();
            if (found.isEmpty()) {
                terminal.err().println("Note: " + file + " has no canonical form and is left as it is.");
            }
            paths.addAll(found);
        }
        return List.copyOf(paths);
    }

    private static String within(Path folder, Path full) throws IOException {
        Path inside = full.startsWith(folder) ? full : full.toRealPath();
        Path root = full.startsWith(folder) ? folder : folder.toRealPath();
        if (!inside.startsWith(root)) {
            throw new UsageException(
                    full + " is not in the content folder " + folder + "; name the content folder with --source");
        }
        return root.relativize(inside).toString().replace('\\', '/');
    }

    private String summary(FolderFormat.Result result) {
        int count = result.changes().size();
        String files = count + " of " + result.count() + (result.count() == 1 ? " file" : " files");
        return check
                ? files + (count == 1 ? " is" : " are") + " not in canonical form."
                : files + " put into canonical form.";
    }

    private int status(FolderFormat.Result result) {
        boolean failed = result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return failed || (check && !result.changes().isEmpty()) ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }
}
