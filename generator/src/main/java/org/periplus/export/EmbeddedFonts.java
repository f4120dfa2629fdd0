package org.periplus.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.periplus.export.style.Typography;
import org.periplus.figure.engine.Face;

/**
 * The letters that a file is lettered in, as rules of a style sheet that hold the fonts themselves, cut down to these letters. So
 * words take the room they were given wherever the file is opened. Used for one file; not safe for use by several threads.
 */
final class EmbeddedFonts {

    private final FontCase fonts;
    private final Map<Face, SortedSet<Integer>> used = new EnumMap<>(Face.class);

    EmbeddedFonts(FontCase fonts) {
        this.fonts = fonts;
    }

    /** Notes the letters of a text; those of no shipped font stay with the reader's. */
    void use(String text, Typography typography) {
        text.codePoints()
                .forEach(code -> FontCase.faces(typography).stream()
                        .filter(face -> fonts.face(face).has(code))
                        .findFirst()
                        .ifPresent(face -> used.computeIfAbsent(face, key -> new TreeSet<>())
                                .add(code)));
    }

    /** Returns one rule a face that was used, in the order of the faces. */
    String css() {
        StringBuilder css = new StringBuilder();
        used.forEach((face, letters) -> css.append("@font-face{font-family:'")
                .append(face.table().startsWith("sans") ? "Periplus Sans" : "Periplus Serif")
                .append("';font-weight:")
                .append(face.table().replaceAll("[^0-9]", ""))
                .append(face == Face.ITALIC_400 ? ";font-style:italic" : "")
                .append(";font-stretch:50% 100%;src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(subset(face, letters)))
                .append(")}\n"));
        return css.toString();
    }

    private static byte[] subset(Face face, SortedSet<Integer> letters) {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(FontFace.bytes(face))))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            subsetter.addAll(letters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
