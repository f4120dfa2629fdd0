package org.periplus.figure.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Measures text by the advance widths of the shipped fonts, without kerning (which only makes text narrower), so that a figure
 * is the same on every machine. Characters that the fonts lack get a width no usual font exceeds. Immutable and safe for use by
 * several threads.
 */
public final class TextMeasure {

    /** Above this, characters of no table are ideographs, kana, hangul, full-width forms or emoji: one em, emoji a bit more. */
    private static final int IDEOGRAPHS = 0x2e80;

    /** What follows it is drawn into the character before it. */
    private static final int JOINER = 0x200d;

    private static final double EMOJI = 1.4;
    private static final double OTHER_SCRIPT = 0.75;
    private static final double OTHER_CAPITAL = 1.1;

    private final Map<Face, float[]> ems;

    private TextMeasure(Map<Face, float[]> ems) {
        this.ems = ems;
    }

    /** Reads the tables that come with this package. */
    public static TextMeasure shipped() {
        Map<Face, float[]> tables = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            tables.put(face, read(face));
        }
        return new TextMeasure(tables);
    }

    /** Returns the width of {@code text} on one line, in pixels. */
    public double width(String text, Lettering lettering) {
        float[] table = Objects.requireNonNull(ems.get(lettering.face()));
        double ems = 0;
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int code = text.codePointAt(at);
            ems += before == JOINER ? 0 : em(table, code);
            before = code;
        }
        return ems * lettering.size();
    }

    private static double em(float[] table, int code) {
        if (code < table.length && table[code] >= 0) {
            return table[code];
        }
        if (isZero(code)) {
            return 0;
        }
        if (code >= 0x1f000 || (code >= 0x2600 && code < 0x27c0)) {
            return EMOJI;
        }
        if (code >= IDEOGRAPHS) {
            return 1;
        }
        return Character.isUpperCase(code) ? OTHER_CAPITAL : OTHER_SCRIPT;
    }

    /** Tells whether a character takes no room of its own: marks, joiners, variation selectors, controls of direction. */
    public static boolean isZero(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (code >= 0x1f3fb && code <= 0x1f3ff);
    }

    private static float[] read(Face face) {
        String name = face.table() + ".widths";
        try (InputStream in = Objects.requireNonNull(TextMeasure.class.getResourceAsStream(name), name)) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n", -1);
            float units = Integer.parseInt(lines[0]);
            float[] table = new float[IDEOGRAPHS];
            Arrays.fill(table, -1);
            for (int line = 1; line < lines.length; line++) {
                if (!lines[line].isEmpty()) {
                    fill(table, lines[line].split(" ", -1), units);
                }
            }
            return table;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(float[] table, String[] words, float units) {
        int code = Integer.parseInt(words[0], 16);
        for (int n = 1; n < words.length && code + n - 1 < table.length; n++) {
            table[code + n - 1] = Integer.parseInt(words[n]) / units;
        }
    }
}
