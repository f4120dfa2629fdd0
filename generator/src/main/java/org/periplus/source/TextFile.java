package org.periplus.source;

import java.util.Optional;

/**
 * The text of a file, without byte order mark, each line ended by {@code \n}.
 *
 * @param path path from the content root
 * @param text the text; characters that may not stand in content are replaced by U+FFFD
 */
public record TextFile(String path, String text) {

    /** Returns line {@code number} (from 1) without its end, or nothing. */
    public Optional<String> line(int number) {
        int start = 0;
        for (int at = 1; at < number; at++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        if (number < 1 || start >= text.length()) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', start);
        return Optional.of(end < 0 ? text.substring(start) : text.substring(start, end));
    }
}
