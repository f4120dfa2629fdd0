package org.periplus.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.periplus.figure.engine.Face;

/** The fonts in which exports are lettered, for whoever wants to know before anything is exported. Safe for use by several threads. */
public final class ExportFonts {

    private static final String SANS = "IBM Plex Sans";
    private static final String SERIF = "Newsreader";

    private final InstalledFonts installed = new InstalledFonts();

    /** Returns the families of the shipped fonts, the usual one first. */
    public static List<String> families() {
        return List.of(SANS, SERIF);
    }

    /** Returns those of the shipped families of which a face is missing from this installation. */
    public List<String> missing() {
        TreeSet<String> missing = new TreeSet<>();
        Arrays.stream(Face.values())
                .filter(face -> !FontFace.isThere(face))
                .forEach(face -> missing.add(face.table().startsWith("sans") ? SANS : SERIF));
        return List.copyOf(missing);
    }

    /** Returns the family of this machine's fonts that an export would take for a text the shipped fonts lack; empty if it would draw boxes. */
    public Optional<String> installed(String text) {
        return installed.family(text);
    }
}
