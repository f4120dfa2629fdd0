package org.periplus.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files a figure can become. */
public enum ExportFormat {
    /** A drawing for browsers and drawing programs. */
    SVG,
    /** A picture of pixels. */
    PNG,
    /** Pages to print. */
    PDF,
    /** The facts as a table. */
    CSV,
    /** The facts as a table for programs. */
    JSON;

    /** Returns the name on the command line, which is the ending of files too. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format of that name. */
    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns all names in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }
}
