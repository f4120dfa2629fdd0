package org.periplus.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a PDF, landscape; sizes in points of 1/72 inch (ISO 216). */
public enum Paper {
    /** 297 by 210 mm. */
    A4(841.89, 595.28),
    /** 420 by 297 mm. */
    A3(1190.55, 841.89),
    /** One page as large as the figure. */
    FIT(0, 0);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Returns the name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the paper of that name. */
    public static Optional<Paper> of(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns all names in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Paper::word).toList();
    }
}
