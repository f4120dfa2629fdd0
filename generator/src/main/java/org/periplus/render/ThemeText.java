package org.periplus.render;

import org.periplus.diagnostic.SourceSpan;

/**
 * A text file of a theme.
 *
 * @param path its path within its theme, such as {@code templates/persona.vm}
 * @param file how messages call it: from the content folder for a theme of the team, as {@code path} for a built-in one
 * @param own whether it is of the team that makes the site
 * @param text its text, lines parted by line feeds
 */
record ThemeText(String path, String file, boolean own, String text) {

    /** Returns the last part of the path. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the place of {@code length} characters that begin at {@code offset}. */
    SourceSpan at(int offset, int length) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new SourceSpan(file, line, text.codePointCount(start, offset) + 1, Math.max(1, length));
    }
}
