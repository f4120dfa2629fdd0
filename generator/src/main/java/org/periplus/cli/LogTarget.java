package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.exchange.ObservedContent.RefusedException;
import org.periplus.exchange.ObservedPaths;
import org.periplus.exchange.log.LogImport;
import org.periplus.exchange.log.LogLimits;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the imports of event logs have in common: the journey, what is published, and the report. */
final class LogTarget {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files of the log, also compressed with gzip.")
    private List<Path> files = List.of();

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(names = "--journey", required = true, paramLabel = "ID", description = "The journey that the log is about.")
    private String journey = "";

    @Option(
            names = "--from",
            paramLabel = "SOURCE",
            description = "Where the log comes from: the id of a source, or text.")
    private Optional<String> origin = Optional.empty();

    @Option(
            names = "--fewest",
            paramLabel = "N",
            description =
                    "What fewer cases did is told together, so that nobody is recognised; ${DEFAULT-VALUE} by default.")
    private int fewest = ObservedPaths.FEWEST;

    @Option(names = "--paths", paramLabel = "N", description = "How many ways are listed; ${DEFAULT-VALUE} by default.")
    private int listed = ObservedPaths.LISTED;

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    private boolean dryRun;

    /** What reads the files into an import. */
    @FunctionalInterface
    interface Reading {
        /** Reads them. */
        void read(LogImport into, List<Path> files) throws IOException;
    }

    /** Runs the import and tells what came of it; returns the exit status. */
    int run(Terminal terminal, Reading reading) throws IOException {
        if (fewest < 1 || listed < 1) {
            throw new UsageException("--fewest and --paths must be 1 or more");
        }
        Path folder = source.folder(terminal);
        demandFiles(terminal);
        try {
            LogImport log = new LogImport(folder, journey, LogLimits.usual());
            reading.read(log, files.stream().map(terminal.folder()::resolve).toList());
            LogImport.Result result = log.result(fewest, listed, origin);
            tell(terminal, result);
            if (!result.usable()) {
                terminal.err().println("Nothing was written.");
                return ExitStatus.PROBLEMS;
            }
            if (!dryRun) {
                ContentFiles.write(folder, result.changes());
            }
            told(terminal, folder, result);
            return ExitStatus.DONE;
        } catch (RefusedException refused) {
            throw new UsageException(Objects.requireNonNull(refused.getMessage()));
        }
    }

    private void demandFiles(Terminal terminal) throws IOException {
        for (Path file : files) {
            if (!Files.exists(terminal.folder().resolve(file))) {
                throw new NoSuchFileException(file.toString());
            }
        }
    }

    private static void tell(Terminal terminal, LogImport.Result result) {
        for (Diagnostic problem : result.problems()) {
            String hint = problem.hint().map(text -> " (" + text + ")").orElse("");
            terminal.err().println(problem.span().display() + ": " + problem.message() + hint);
        }
        result.more()
                .forEach((rule, count) -> terminal.err().println("... and " + count + " more of this kind: " + rule));
        result.notes().forEach(note -> terminal.err().println("Note: " + note));
    }

    private void told(Terminal terminal, Path folder, LogImport.Result result) {
        new Telling(terminal).written(folder, result.changes(), dryRun);
        terminal.out()
                .println("Counted " + result.counts().cases()
                        + (result.counts().cases() == 1 ? " case with " : " cases with ") + result.events()
                        + (result.events() == 1 ? " event" : " events")
                        + result.counts().from().map(day -> " from " + day).orElse("")
                        + result.counts().to().map(day -> " to " + day).orElse("")
                        + (result.changes().isEmpty() ? "; nothing has changed." : "."));
    }
}
