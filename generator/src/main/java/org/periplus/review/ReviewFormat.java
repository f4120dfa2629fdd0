package org.periplus.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a comparison can be told. */
public enum ReviewFormat {
    /** For the terminal. */
    TEXT,
    /** For a comment on a pull request. */
    MARKDOWN,
    /** A page of its own. */
    HTML,
    /** For programs. */
    JSON,
    /** A picture of the journey that changed most, before and after over one another. */
    SVG;

    /** Returns the name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the names of all formats. */
    public static List<String> words() {
        return Stream.of(values()).map(ReviewFormat::word).toList();
    }

    /** Returns the format of that name, in capitals or small letters. */
    public static Optional<ReviewFormat> of(String word) {
        return Stream.of(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
