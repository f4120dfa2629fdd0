package org.periplus.export;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.periplus.export.style.Typography;
import org.periplus.figure.engine.Face;

/** The shipped fonts; each is read when it is first asked for. Safe for use by several threads. */
final class FontCase {

    /** The families of both fonts, as style sheets of exported files name them: the one in the file first. */
    static final String SANS = "'Periplus Sans', 'IBM Plex Sans', 'Segoe UI', Roboto, Arial, sans-serif";

    static final String SERIF = "'Periplus Serif', Newsreader, Georgia, 'Times New Roman', serif";

    private final Map<Face, FontFace> faces = new ConcurrentHashMap<>();

    FontFace face(Face face) {
        return faces.computeIfAbsent(face, FontFace::read);
    }

    /** Returns the faces to look for a letter in, the best first. */
    static List<Face> faces(Typography typography) {
        Face sans = sans(typography.weight());
        if (!typography.family().contains("Newsreader")) {
            return List.of(sans);
        }
        return List.of(typography.italic() ? Face.ITALIC_400 : serif(typography.weight()), sans);
    }

    private static Face sans(int weight) {
        return weight >= 550 ? Face.SANS_600 : weight >= 450 ? Face.SANS_500 : Face.SANS_400;
    }

    private static Face serif(int weight) {
        return weight >= 450 ? Face.SERIF_500 : weight >= 350 ? Face.SERIF_400 : Face.SERIF_300;
    }
}
