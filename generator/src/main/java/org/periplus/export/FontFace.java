package org.periplus.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.periplus.figure.engine.Face;

/**
 * A shipped font, read whole: which characters it has, how wide and in which outline. Nothing of the machine's fonts is asked, so that
 * an outline is the same everywhere. Immutable and safe for use by several threads.
 */
final class FontFace {

    private static final int LAST = 0xFFFF;

    private final Map<Integer, Glyph> glyphs;

    private FontFace(Map<Integer, Glyph> glyphs) {
        this.glyphs = Map.copyOf(glyphs);
    }

    /**
     * One letter in a font of size 1, the baseline at 0, y downwards.
     *
     * @param advance how far the next letter stands
     * @param outline never changed by anybody
     */
    record Glyph(double advance, Path2D outline) {}

    static FontFace read(Face face) {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes(face))))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            Map<Integer, Glyph> glyphs = new HashMap<>();
            for (int code = ' '; code <= LAST; code++) {
                int id = cmap.getGlyphId(code);
                if (id != 0) {
                    glyphs.put(code, glyph(font, id));
                }
            }
            return new FontFace(glyphs);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Glyph glyph(TrueTypeFont font, int id) throws IOException {
        double em = font.getUnitsPerEm();
        Path2D outline = new Path2D.Double();
        GlyphData data = font.getGlyph().getGlyph(id);
        if (data != null) {
            outline.append(data.getPath().getPathIterator(AffineTransform.getScaleInstance(1 / em, -1 / em)), false);
        }
        return new Glyph(font.getAdvanceWidth(id) / em, outline);
    }

    /** Tells whether the file of a shipped font is in this installation. */
    static boolean isThere(Face face) {
        return FontFace.class.getResource(face.table() + ".ttf") != null;
    }

    /** Returns the file of a shipped font, for documents that embed it. */
    static byte[] bytes(Face face) {
        String name = face.table() + ".ttf";
        try (InputStream in = Objects.requireNonNull(FontFace.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(int code) {
        return glyphs.containsKey(code);
    }

    /** Returns the width of a text of which it has every character, in a font of size 1, without spacing. */
    double width(String text) {
        return text.codePoints().mapToDouble(code -> glyph(code).advance()).sum();
    }

    /** Returns the outlines of a text of which it has every character. */
    Shape outline(String text, double x, double y, double size, double spacing) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int code : text.codePoints().toArray()) {
            Glyph glyph = glyph(code);
            AffineTransform place = new AffineTransform(size, 0, 0, size, at, y);
            all.append(glyph.outline().getPathIterator(place), false);
            at += glyph.advance() * size + spacing;
        }
        return all;
    }

    private Glyph glyph(int code) {
        return Objects.requireNonNull(glyphs.get(code));
    }
}
