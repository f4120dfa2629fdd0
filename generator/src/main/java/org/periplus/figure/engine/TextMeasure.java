package org.periplus.figure.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Measures text by the advance widths of the shipped fonts, without kerning (which only makes text narrower), so that a figure
 * is the same on every machine. Characters that the fonts lack (other scripts, emoji) get a width no usual font exceeds, see {@link
 * ScriptWidths}. A text is as wide as its parts together, in whatever parts it is measured. Immutable and safe for use by several
 * threads.
 */
public final class TextMeasure {

    /** What follows it is drawn into the character before it. */
    private static final int JOINER = 0x200d;

    /** Asks for the character before it as an emoji. */
    private static final int AS_EMOJI = 0xfe0f;

    private final Map<Face, WidthTable> tables;

    private TextMeasure(Map<Face, WidthTable> tables) {
        this.tables = tables;
    }

    /** Reads the tables that come with this package. */
    public static TextMeasure shipped() {
        Map<Face, WidthTable> tables = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            tables.put(face, WidthTable.read(face.table()));
        }
        return new TextMeasure(tables);
    }

    /** Tells whether the shipped fonts have a character, so that it looks the same for every reader. */
    public boolean isShipped(int code) {
        return Objects.requireNonNull(tables.get(Face.SANS_400)).of(code) != WidthTable.ABSENT;
    }

    /** Returns the width of {@code text} on one line, in pixels. */
    public double width(String text, Lettering lettering) {
        return pixels(units(text, 0, text.length(), lettering.face()), lettering);
    }

    /** Returns a width in pixels at the size of a lettering. */
    static double pixels(int units, Lettering lettering) {
        return units * lettering.size() / WidthTable.EM;
    }

    /** Returns the width of a part of a text in ten-thousandths of an em. */
    int units(String text, int from, int to, Face face) {
        WidthTable table = Objects.requireNonNull(tables.get(face));
        int units = 0;
        int before = 0;
        int last = 0;
        for (int at = from; at < to; at += Character.charCount(before)) {
            int code = text.codePointAt(at);
            if (code == AS_EMOJI) {
                units += Math.max(0, ScriptWidths.emoji() - last);
                last = ScriptWidths.emoji();
            } else if (before != JOINER) {
                int known = table.of(code);
                int width = known == WidthTable.ABSENT ? ScriptWidths.of(code, face == Face.SANS_600) : known;
                units += width;
                last = width > 0 ? width : last;
            }
            before = code;
        }
        return units;
    }
}
