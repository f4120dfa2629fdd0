package org.periplus.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.Document.Body;
import org.periplus.source.YamlReader.UnreadableYaml;

/** Reads files of YAML and Markdown. For use by one thread. */
public final class DocumentReader {

    /** Greatest size of a YAML file in bytes. */
    public static final long YAML_LIMIT = 1 << 20;

    /** Greatest size of a Markdown file in bytes. */
    public static final long MARKDOWN_LIMIT = 1 << 20;

    private static final String FENCE = "---";

    private final TextReader texts;
    private final Consumer<Diagnostic> problems;
    private final Map<String, Optional<Document>> read = new HashMap<>();

    /** Takes the reader of texts and where problems go. */
    public DocumentReader(TextReader texts, Consumer<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Tells whether the file is one this class reads: {@code .yaml}, {@code .yml} or {@code .md}. */
    public static boolean isDocument(String path) {
        return isYaml(path) || path.endsWith(".md");
    }

    /** Tells whether the file is YAML by its name. */
    public static boolean isYaml(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    /**
     * Returns the document in a file, or nothing if it cannot be used; why not has been reported then. A file is read once,
     * and its problems are reported once.
     */
    public Optional<Document> read(String path) {
        Optional<Document> known = read.get(path);
        if (known == null) {
            Optional<ParsedFile> parsed = texts.tree().parsed(path);
            parsed.ifPresent(file -> file.problems().forEach(problems));
            known = parsed.isPresent() ? parsed.get().document() : load(path);
            read.put(path, known);
        }
        return known;
    }

    private Optional<Document> load(String path) {
        try {
            if (isYaml(path)) {
                Optional<TextFile> text = texts.read(path, YAML_LIMIT);
                return text.isEmpty() ? Optional.empty() : Optional.of(yaml(text.get()));
            }
            Optional<TextFile> text = texts.read(path, MARKDOWN_LIMIT);
            return text.isEmpty() ? Optional.empty() : Optional.of(markdown(text.get()));
        } catch (UnreadableYaml reported) {
            return Optional.empty();
        }
    }

    private Document yaml(TextFile file) throws UnreadableYaml {
        return new Document(file.path(), YamlReader.read(file.path(), file.text(), 0, problems), Optional.empty());
    }

    private Document markdown(TextFile file) throws UnreadableYaml {
        String text = file.text();
        if (!file.line(1).map(String::stripTrailing).equals(Optional.of(FENCE))) {
            return new Document(file.path(), Optional.empty(), Optional.of(new Body(text, 1)));
        }
        int start = text.indexOf('\n') + 1;
        int line = 1;
        for (int at = start; start > 0 && at < text.length(); line++) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            if (text.substring(at, end).stripTrailing().equals(FENCE)) {
                Optional<YamlNode> root = YamlReader.read(file.path(), text.substring(start, at), 1, problems);
                String body = text.substring(Math.min(end + 1, text.length()));
                return new Document(file.path(), root, Optional.of(new Body(body, line + 2)));
            }
            at = end + 1;
        }
        problems.accept(Diagnostic.error(
                "front-matter",
                new SourceSpan(file.path(), 1, 1, FENCE.length()),
                "the front matter that opens here is never closed",
                "write a line --- between the keys and the text"));
        throw new UnreadableYaml();
    }
}
