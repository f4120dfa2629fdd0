package org.periplus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;

/**
 * What reading one file of YAML or Markdown gave, kept for whoever reads the same bytes under the same path again. Immutable.
 *
 * @param document the document, or nothing if it cannot be used
 * @param problems what is wrong with it
 */
public record ParsedFile(Optional<Document> document, List<Diagnostic> problems) {

    /** Takes a copy of the list. */
    public ParsedFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param path where it lies in its tree; {@link DocumentReader#isDocument} holds for it
     * @param bytes what is in it
     */
    public static ParsedFile of(String path, byte[] bytes) {
        List<Diagnostic> problems = new ArrayList<>();
        TextReader texts = new TextReader(new KeptTree(Map.of(path, bytes)), problems::add);
        Optional<Document> document = new DocumentReader(texts, problems::add).read(path);
        return new ParsedFile(document, problems);
    }
}
