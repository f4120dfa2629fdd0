package org.periplus.figure.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Advance widths of characters in ten-thousandths of an em, below {@value #LAST}. Whole numbers, so that a sum does not depend on its
 * order. Immutable and safe for use by several threads.
 */
final class WidthTable {

    /** The code point that ends every table: behind it come ideographs, emoji and rare scripts. */
    static final int LAST = 0x2e80;

    /** How many units make an em. */
    static final int EM = 10_000;

    /** What {@link #of} answers for a character the table lacks. */
    static final int ABSENT = -1;

    private final int[] units;

    private WidthTable(int[] units) {
        this.units = units;
    }

    /**
     * Reads a table of this package: the units per em on the first line; on every further one a code point in hexadecimal and the
     * widths of it and its followers.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static WidthTable read(String name) {
        String file = name + ".widths";
        try (InputStream in = Objects.requireNonNull(WidthTable.class.getResourceAsStream(file), file)) {
            return new WidthTable(units(in.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the width of a character, or {@link #ABSENT}. */
    int of(int code) {
        return code < units.length ? units[code] : ABSENT;
    }

    private static int[] units(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.US_ASCII).split("\n", -1);
        int perEm = Integer.parseInt(lines[0]);
        int[] units = new int[LAST];
        Arrays.fill(units, ABSENT);
        for (int line = 1; line < lines.length; line++) {
            if (!lines[line].isEmpty()) {
                fill(units, lines[line].split(" ", -1), perEm);
            }
        }
        return units;
    }

    private static void fill(int[] units, String[] words, int perEm) {
        int code = Integer.parseInt(words[0], 16);
        for (int n = 1; n < words.length && code + n - 1 < units.length; n++) {
            units[code + n - 1] = (Integer.parseInt(words[n]) * EM + perEm - 1) / perEm;
        }
    }
}
