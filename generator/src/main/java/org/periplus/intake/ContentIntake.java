package org.periplus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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

/** Imports foreign files into a content folder: without personal data, in canonical form, and only if the content stays readable. Writes nothing. */
public final class ContentIntake {

    private final ContentTree tree;
    private final ContentNames names;
    private final List<String> told = new ArrayList<>();

    private ContentIntake(ContentTree tree) {
        this.tree = tree;
        this.names = new ContentNames(tree);
    }

    /** What makes content of foreign files. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads them.
         *
         * @param names the content as it is
         * @param masked takes personal data out of a text
         * @throws IOException if a file cannot be read
         * @throws RefusedIntakeException if what is wished cannot be
         */
        Intake read(ContentNames names, UnaryOperator<String> masked) throws IOException, RefusedIntakeException;
    }

    /**
     * What came of an import.
     *
     * @param changes files as they shall be; none if nothing could be read, or nothing would be different
     * @param told what was guessed, kept in another form, or lost, a line each
     * @param taken what was taken over, in words
     * @param isRead whether anything could be read and may be written
     */
    public record Result(List<TextChange> changes, List<String> told, String taken, boolean isRead) {

        /** Takes copies of the lists. */
        public Result {
            changes = List.copyOf(changes);
            told = List.copyOf(told);
        }
    }

    /**
     * Imports into the content of a folder.
     *
     * @throws IOException if a file cannot be read
     * @throws RefusedIntakeException if the folder is no site, or what is wished cannot be
     */
    public static Result of(Path folder, Reading reading) throws IOException, RefusedIntakeException {
        ContentTree tree = new FolderTree(folder, Optional.of(folder.resolve("site")));
        if (!tree.exists("periplus.yaml")) {
            throw new RefusedIntakeException(
                    "There is no periplus.yaml here, so this is not a site yet; begin one with periplus init,"
                            + " or name its folder with --source");
        }
        return new ContentIntake(tree).read(reading);
    }

    private Result read(Reading reading) throws IOException, RefusedIntakeException {
        Intake intake = reading.read(names, PrivateText::of);
        intake.remarks().forEach(remark -> told.add(PrivateText.of(remark.line())));
        List<TextChange> changes = canonical(intake.changes());
        boolean sound = isSound(changes);
        return new Result(
                sound ? changes : List.of(),
                told,
                intake.taken(),
                sound && !intake.taken().isEmpty());
    }

    /** Returns the changes in canonical form; a file of the team's own that is in another form keeps it. */
    private List<TextChange> canonical(List<TextChange> changes) {
        List<TextChange> canonical = new ArrayList<>();
        ContentTree planned = new PlannedTree(tree, changes);
        for (TextChange change : changes) {
            boolean grown = change.before()
                    .filter(before -> change.after().startsWith(before.stripTrailing()))
                    .isPresent();
            boolean kept = grown && !formatted(change.path(), tree).equals(change.before());
            Optional<String> text =
                    change.path().endsWith(".csv") || kept ? Optional.empty() : formatted(change.path(), planned);
            canonical.add(new TextChange(change.path(), change.before(), text.orElse(change.after())));
        }
        return canonical.stream().filter(TextChange::isChange).toList();
    }

    private static Optional<String> formatted(String path, ContentTree tree) {
        return RecordKeyOrder.of(path, new Shapes())
                .map(order -> new Formatter(order).format(path, tree))
                .flatMap(Formatted::text);
    }

    /** Tells whether the content can be read as well as before; what could not is told. */
    private boolean isSound(List<TextChange> changes) {
        Set<String> before = new HashSet<>();
        names.content().diagnostics().forEach(problem -> before.add(problem.rule() + problem.message()));
        List<Diagnostic> fresh = new Decoder()
                .decode(new PlannedTree(tree, changes)).diagnostics().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .filter(problem -> !before.contains(problem.rule() + problem.message()))
                        .toList();
        fresh.forEach(problem -> told.add(
                "it could not be read again: " + problem.span().display() + ": " + PrivateText.of(problem.message())
                        + problem.hint().map(hint -> " (" + hint + ")").orElse("")));
        return fresh.isEmpty();
    }
}
