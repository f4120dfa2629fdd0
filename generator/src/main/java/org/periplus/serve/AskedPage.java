package org.periplus.serve;

import java.util.Optional;

/**
 * What a page says of itself when it begins to listen.
 *
 * @param path from the root of the site
 * @param seen the mark of what it shows
 */
record AskedPage(String path, String seen) {

    /** Reads it from a query, such as {@code page=/personas/mira.html&seen=0f4a}; what is not said or escaped wrongly is empty. */
    static AskedPage of(String query) {
        String path = "";
        String seen = "";
        for (String part : query.split("&")) {
            if (part.startsWith("page=")) {
                path = decoded(part.substring("page=".length())).orElse("");
            } else if (part.startsWith("seen=")) {
                seen = decoded(part.substring("seen=".length())).orElse("");
            }
        }
        return new AskedPage(path, seen);
    }

    private static Optional<String> decoded(String value) {
        return AskedPath.of("/" + value);
    }
}
