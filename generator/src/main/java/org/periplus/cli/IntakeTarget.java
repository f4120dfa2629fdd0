package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.periplus.check.PrivateText;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.edit.Formatted;
import org.periplus.edit.Formatter;
import org.periplus.edit.RecordKeyOrder;
import org.periplus.exchange.TextChange;
import org.periplus.exchange.intake.ContentNames;
import org.periplus.exchange.intake.Intake;
import org.periplus.exchange.intake.PlannedTree;
import org.periplus.exchange.intake.RefusedIntakeException;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the imports of maps, voices and readings have in common: where they go, and what is told of them. */
final class IntakeTarget {

    private static final long LARGEST = 16 << 20;

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(names = "--id", paramLabel = "ID", description = "The id of the new entry; made from its title or its file by default.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--dry-run", description = "Tell what would be written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace an entry that is there already.")
    private boolean force;

    /** What makes content of foreign files. */
    @FunctionalInterface
    interface Reading {
        /** Reads them, knowing the content as it is. */
        Intake read(ContentNames names) throws IOException, RefusedIntakeException;
    }

    Optional<String> id() {
        return id;
    }

    boolean force() {
        return force;
    }

    /** Takes personal data out of a text. */
    static String masked(String text) {
        return PrivateText.of(text);
    }

    /** Returns what a file holds; throws {@link UsageException} if it is too large. */
    static byte[] bytes(Terminal terminal, Path file) throws IOException {
        Path full = terminal.folder().resolve(file);
        if (Files.isDirectory(full)) {
            throw new UsageException(file + " is a folder; name files");
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
    int run(Terminal terminal, Reading reading) throws IOException {
        Path folder = source.folder(terminal);
        ContentTree tree = new FolderTree(folder, Optional.of(folder.resolve("site")));
        if (!tree.exists("periplus.yaml")) {
            throw new UsageException("There is no periplus.yaml here, so this is not a site yet; begin one with periplus init,"
                    + " or name its folder with --source");
        }
        try {
            ContentNames names = new ContentNames(tree);
            Intake intake = reading.read(names);
            intake.remarks().forEach(remark -> terminal.err().println(PrivateText.of(remark.line())));
            List<TextChange> changes = canonical(tree, intake.changes());
            if (changes.isEmpty() || !isSound(terminal, names, changes)) {
                terminal.err().println(intake.taken().isEmpty() || !changes.isEmpty() ? "Nothing was written." : "Nothing has changed.");
                return intake.taken().isEmpty() || !changes.isEmpty() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
            }
            if (!dryRun) {
                ContentFiles.write(folder, changes);
            }
            told(terminal, folder, changes, intake);
            return ExitStatus.DONE;
        } catch (RefusedIntakeException refused) {
            throw new UsageException(Objects.requireNonNull(refused.getMessage()));
        }
    }

    /** Returns the changes in canonical form; a file of the team's own that is in another form keeps it. */
    private static List<TextChange> canonical(ContentTree tree, List<TextChange> changes) {
        List<TextChange> canonical = new ArrayList<>();
        ContentTree planned = new PlannedTree(tree, changes);
        for (TextChange change : changes) {
            boolean grown = change.before().filter(before -> change.after().startsWith(before.stripTrailing())).isPresent();
            boolean kept = grown && !formatted(change.path(), tree).equals(change.before());
            Optional<String> text = change.path().endsWith(".csv") || kept ? Optional.empty() : formatted(change.path(), planned);
            canonical.add(new TextChange(change.path(), change.before(), text.orElse(change.after())));
        }
        return canonical.stream().filter(TextChange::isChange).toList();
    }

    private static Optional<String> formatted(String path, ContentTree tree) {
        return RecordKeyOrder.of(path, new Shapes())
                .map(order -> new Formatter(order).format(path, tree))
                .flatMap(Formatted::text);
    }

    /** Tells whether the content can be read as well as before; tells what could not. */
    private static boolean isSound(Terminal terminal, ContentNames names, List<TextChange> changes) {
        Set<String> before = new HashSet<>();
        names.content().diagnostics().forEach(problem -> before.add(problem.rule() + problem.message()));
        List<Diagnostic> fresh = new Decoder().decode(new PlannedTree(names.tree(), changes)).diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> !before.contains(problem.rule() + problem.message()))
                .toList();
        fresh.forEach(problem -> terminal.err().println("It could not be read again: "
                + problem.span().display() + ": " + problem.message() + problem.hint().map(hint -> " (" + hint + ")").orElse("")));
        return fresh.isEmpty();
    }

    private void told(Terminal terminal, Path folder, List<TextChange> changes, Intake intake) {
        Telling telling = new Telling(terminal);
        for (TextChange change : changes) {
            String verb = change.before().isEmpty() ? "Written: " : "Changed: ";
            terminal.out().println((dryRun ? "Would be " + verb.toLowerCase(Locale.ROOT) : verb) + telling.name(folder, change.path()));
        }
        int remarks = intake.remarks().size();
        terminal.out().println("Taken over: " + intake.taken()
                + (remarks == 0 ? "; nothing was guessed or lost." : "; " + remarks + (remarks == 1 ? " remark." : " remarks.")));
    }
}
