package org.periplus.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.ContentTree;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.KeptTree;
import org.periplus.source.TextFile;
import org.periplus.source.TextReader;
import org.periplus.source.YamlSyntax;
import org.periplus.source.YamlSyntaxReader;

/**
 * Puts the text of a content file into canonical form. The form says the same as before, keeps every comment, and is its own
 * canonical form; a file for which that cannot be shown is left as it is.
 *
 * <ul>
 *   <li>Lines end with {@code \n}, the last one too; no blanks stand at their ends, except in blocks; at most one blank line
 *       stands between two entries and none at the beginning of a nested list or mapping.
 *   <li>Entries are indented by two spaces, items of a list below their key too.
 *   <li>Known keys stand in the order of {@link KeyOrder}, the others behind them in the order written. Items keep theirs.
 *   <li>Text stands without quotes where it had none, and where readers of YAML 1.1 and of 1.2 both take it for text; else its
 *       quotes stay: double ones, or single ones if it holds double quotes or backslashes.
 *   <li>Plain text that would reach beyond column 100 becomes a block {@code >-} if it has a space to break at. Text in blocks
 *       and in quotes is not wrapped; blocks keep their lines.
 *   <li>A list or mapping in brackets stays so if it ends before column 100 and holds no comment, else it gets lines for its
 *       entries. A list or mapping on lines stays so.
 *   <li>Comments stand at the indentation of what they speak of, or two spaces behind it. What stands above the first key and
 *       a blank line stays at the top of the file.
 *   <li>Of Markdown the front matter is formatted; below it only line ends change. Markdown without front matter stays.
 * </ul>
 *
 * <p>Immutable; safe for use by several threads if its order of keys is.
 */
public final class Formatter {

    private final KeyOrder order;

    /** Takes the order of keys. */
    public Formatter(KeyOrder order) {
        this.order = order;
    }

    /**
     * Returns a file in canonical form.
     *
     * @param path path from the content root; its ending says whether it is YAML or Markdown
     * @param tree what holds the file; a byte order mark and other line ends are allowed
     */
    public Formatted format(String path, ContentTree tree) {
        List<Diagnostic> problems = new ArrayList<>();
        TextReader texts = new TextReader(tree, problems::add);
        Optional<Readable> before = Readable.of(path, texts, problems);
        if (before.isEmpty()) {
            return new Formatted(Optional.empty(), problems, texts);
        }
        try {
            return format(path, before.get(), texts);
        } catch (RuntimeException fault) {
            return new Formatted(Optional.empty(), List.of(unsafe(path)), texts);
        }
    }

    private Formatted format(String path, Readable before, TextReader texts) {
        Optional<FileText> parts = before.parts();
        if (parts.isEmpty()) {
            return new Formatted(Optional.empty(), List.of(), texts);
        }
        if (YamlSyntaxReader.hasDirectives(parts.get().yaml())) {
            return new Formatted(Optional.empty(), List.of(directive(path)), texts);
        }
        String after = formatted(parts.get());
        return isSafe(path, before, after)
                ? new Formatted(Optional.of(after), List.of(), texts)
                : new Formatted(Optional.empty(), List.of(unsafe(path)), texts);
    }

    private String formatted(FileText parts) {
        YamlSyntax.Whole whole = YamlSyntaxReader.read(parts.yaml());
        return parts.with(new CanonicalWriter(order).write(parts.isFrontMatter() ? whole.unmarked() : whole));
    }

    private boolean isSafe(String path, Readable before, String text) {
        List<Diagnostic> problems = new ArrayList<>();
        TextReader texts = new TextReader(new KeptTree(Map.of(path, text.getBytes(StandardCharsets.UTF_8))), problems::add);
        Optional<Readable> after = Readable.of(path, texts, problems);
        return after.isPresent()
                && after.get().saysTheSameAs(before)
                && after.get().parts().map(this::formatted).equals(Optional.of(text));
    }

    private static Diagnostic directive(String path) {
        return Diagnostic.warning(
                "fmt-directive",
                SourceSpan.startOf(path),
                "the file begins with a YAML directive, a line with % at its beginning, and is left as it is",
                "remove the line");
    }

    private static Diagnostic unsafe(String path) {
        return Diagnostic.error(
                "fmt-unsafe",
                SourceSpan.startOf(path),
                "the file is left as it is, because its canonical form would not say the same; this is a fault of"
                        + " Periplus",
                "please report it with the file");
    }

    /** A file that was read without problems. */
    private record Readable(TextFile file, Document document) {

        static Optional<Readable> of(String path, TextReader texts, List<Diagnostic> problems) {
            Optional<Document> document = new DocumentReader(texts, problems::add).read(path);
            Optional<TextFile> file = texts.read(path, DocumentReader.YAML_LIMIT);
            return file.isPresent() && document.isPresent() && problems.isEmpty()
                    ? Optional.of(new Readable(file.get(), document.get()))
                    : Optional.empty();
        }

        Optional<FileText> parts() {
            return FileText.of(file.text(), document);
        }

        boolean saysTheSameAs(Readable other) {
            return SameMeaning.of(document.root(), other.document.root())
                    && body().equals(other.body())
                    && comments().equals(other.comments());
        }

        private Optional<String> body() {
            return document.body().map(Document.Body::text);
        }

        private List<String> comments() {
            return parts().map(part -> YamlSyntaxReader.comments(part.yaml())).orElse(List.of()).stream()
                    .sorted()
                    .toList();
        }
    }
}
