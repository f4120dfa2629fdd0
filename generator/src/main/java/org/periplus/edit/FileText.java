package org.periplus.edit;

import java.util.Optional;
import org.periplus.source.Document;

/**
 * The parts of a file: YAML, or front matter between its fences and the Markdown below it.
 *
 * @param opening the line above the YAML, or nothing
 * @param yaml the YAML
 * @param closing the line below the YAML and everything that follows, or nothing
 */
record FileText(String opening, String yaml, String closing) {

    private static final String FENCE = "---\n";

    /**
     * Parts a text.
     *
     * @param text the text of the file
     * @param document what was read from it
     * @return the parts, or nothing for Markdown without front matter
     */
    static Optional<FileText> of(String text, Document document) {
        if (document.body().isEmpty()) {
            return Optional.of(new FileText("", text, ""));
        }
        Document.Body body = document.body().get();
        if (body.firstLine() == 1) {
            return Optional.empty();
        }
        String head = text.substring(0, text.length() - body.text().length());
        int start = head.indexOf('\n') + 1;
        int end = head.stripTrailing().lastIndexOf('\n') + 1;
        return Optional.of(new FileText(FENCE, head.substring(start, end), FENCE + body.text()));
    }

    /** Tells whether it is Markdown; the mark {@code ---} would close its front matter. */
    boolean isFrontMatter() {
        return !opening.isEmpty();
    }

    /** Returns the file with other YAML. */
    String with(String other) {
        return opening + other + closing;
    }
}
