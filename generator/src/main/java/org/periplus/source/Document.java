package org.periplus.source;

import java.util.Optional;

/**
 * A file of YAML, or of Markdown with or without front matter.
 *
 * @param file path from the content root
 * @param root what the YAML or the front matter holds, if anything
 * @param body the Markdown, if the file is Markdown
 */
public record Document(String file, Optional<YamlNode> root, Optional<Body> body) {

    /**
     * The Markdown below the front matter.
     *
     * @param text lines ended by {@code \n}
     * @param firstLine the line of the file, from 1, on which the text begins
     */
    public record Body(String text, int firstLine) {}
}
