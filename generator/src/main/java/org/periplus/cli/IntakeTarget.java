package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.periplus.exchange.TextChange;
import org.periplus.exchange.intake.RefusedIntakeException;
import org.periplus.intake.ContentIntake;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the imports of maps, voices and readings have in common: where they go, and what is told of them. */
final class IntakeTarget {

    private static final long LARGEST = 16 << 20;

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the new entry; made from its title or its file by default.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--dry-run", description = "Tell what would be written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace an entry that is there already.")
    private boolean force;

    Optional<String> id() {
        return id;
    }

    boolean force() {
        return force;
    }

    /** Returns what a file holds; throws {@link UsageException} if it is too large. */
    static byte[] bytes(Terminal terminal, Path file) throws IOException {
        Path full = terminal.folder().resolve(file);
        if (Files.isDirectory(full)) {
            throw new UsageException(file + " is a folder; name files");
        }
        if (!Files.exists(full)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isRegularFile(full) && Files.size(full) > LARGEST) {
            throw new UsageException(file + " has more than 16 MiB; split it");
        }
        return Files.readAllBytes(full);
    }

    /** Returns what remarks call a file. */
    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Runs the import and tells what came of it; returns the exit status. */
    int run(Terminal terminal, ContentIntake.Reading reading) throws IOException {
        Path folder = source.folder(terminal);
        try {
            ContentIntake.Result result = ContentIntake.of(folder, reading);
            result.told().forEach(terminal.err()::println);
            List<TextChange> changes = result.changes();
            if (changes.isEmpty()) {
                terminal.err().println(result.isRead() ? "Nothing has changed." : "Nothing was written.");
                return result.isRead() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
            }
            if (!dryRun) {
                ContentFiles.write(folder, changes);
            }
            told(terminal, folder, result);
            return ExitStatus.DONE;
        } catch (RefusedIntakeException refused) {
            throw new UsageException(Objects.requireNonNull(refused.getMessage()));
        }
    }

    private void told(Terminal terminal, Path folder, ContentIntake.Result result) {
        new Telling(terminal).written(folder, result.changes(), dryRun);
        int remarks = result.told().size();
        terminal.out()
                .println("Taken over: " + result.taken()
                        + (remarks == 0
                                ? "; nothing was guessed or lost."
                                : "; " + remarks + (remarks == 1 ? " remark." : " remarks.")));
    }
}
