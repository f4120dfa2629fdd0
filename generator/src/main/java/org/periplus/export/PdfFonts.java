package org.periplus.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.periplus.figure.engine.Face;

/** The shipped fonts in one PDF: each is embedded when it is first used, with the letters that are used. For one thread. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(Face face) throws IOException {
        PDType0Font known = fonts.get(face);
        if (known != null) {
            return known;
        }
        PDType0Font font = PDType0Font.load(document, new ByteArrayInputStream(FontFace.bytes(face)), true);
        fonts.put(face, font);
        return font;
    }
}
