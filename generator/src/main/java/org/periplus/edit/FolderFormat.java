package org.periplus.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentTree;
import org.periplus.source.DocumentReader;
import org.periplus.source.FolderTree;

/**
 * The canonical form of the files of a content folder: the site's file and the entries. Tables, theme and assets are left
 * alone; so are links, because the file they lead to is formatted under its own name if it is content. For use by one thread.
 */
public final class FolderFormat {

    private final Path root;
    private final ContentTree tree;
    private final Shapes shapes = new Shapes();

    /**
     * Lists the files of a folder.
     *
     * @param source the content folder
     * @param output the folder the site is written to, which is not content; it need not exist
     * @throws IOException if the folder cannot be read
     */
    public FolderFormat(Path source, Path output) throws IOException {
        this.root = source.toRealPath();
        try {
            this.tree = new FolderTree(root, Optional.of(output));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /**
     * What came of formatting several files.
     *
     * @param count how many files were looked at
     * @param changes the files that are not in canonical form
     * @param problems why files are left as they are
     * @param excerpts the lines the problems point at
     */
    public record Result(int count, List<Change> changes, List<Diagnostic> problems, Excerpts excerpts) {
        /** Takes copies of the lists. */
        public Result {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A file that is not in canonical form.
     *
     * @param path path from the content root
     * @param text its canonical form
     */
    public record Change(String path, String text) {}

    /** Returns the paths of all files that have a canonical form, in order. */
    public List<String> files() {
        return tree.files().stream()
                .filter(DocumentReader::isDocument)
                .filter(path -> RecordKeyOrder.of(path, shapes).isPresent())
                .filter(path -> !Files.isSymbolicLink(root.resolve(path)))
                .toList();
    }

    /**
     * Formats files without writing them.
     *
     * @param paths some of {@link #files}
     * @throws UncheckedIOException if a file cannot be read any more
     */
    public Result format(List<String> paths) {
        List<Change> changes = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, Excerpts> excerpts = new HashMap<>();
        for (String path : paths) {
            KeyOrder order = RecordKeyOrder.of(path, shapes).orElse(KeyOrder.AS_WRITTEN);
            Formatted formatted = new Formatter(order).format(path, tree);
            problems.addAll(formatted.problems());
            if (!formatted.problems().isEmpty()) {
                excerpts.put(path, formatted.excerpts());
            }
            formatted.text().filter(text -> differs(path, text)).ifPresent(text -> changes.add(new Change(path, text)));
        }
        Excerpts lines =
                (file, line) -> Optional.ofNullable(excerpts.get(file)).flatMap(known -> known.line(file, line));
        return new Result(paths.size(), changes, problems, lines);
    }

    /**
     * Writes a file in canonical form; whoever reads it meanwhile sees the old text or the new one.
     *
     * @throws IOException if it cannot be written; it is as it was then
     */
    public void write(Change change) throws IOException {
        Path file = root.resolve(change.path());
        if (!file.toRealPath().startsWith(root)) {
            throw new AccessDeniedException(file.toString());
        }
        FileReplacement.replace(file, change.text().getBytes(StandardCharsets.UTF_8));
    }

    private boolean differs(String path, String text) {
        return !Arrays.equals(tree.read(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
