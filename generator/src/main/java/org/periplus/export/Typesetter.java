package org.periplus.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.periplus.export.style.Typography;
import org.periplus.figure.engine.Face;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.TextMeasure;

/**
 * Sets lines of text in the shipped fonts, in an installed one where they lack a letter, and as a box where none has it. Remembers
 * which letters those were. Used for one file; not safe for use by several threads.
 */
final class Typesetter {

    private static final int MOST_NAMED = 12;
    private static final int JOINER = 0x200d;
    private static final int FIRST_SKIN_TONE = 0x1f3fb;
    private static final int LAST_SKIN_TONE = 0x1f3ff;

    private final FontCase fonts;
    private final InstalledFonts installed;
    private final TextMeasure measure = TextMeasure.shipped();
    private final TreeSet<Integer> borrowed = new TreeSet<>();
    private final TreeSet<Integer> boxed = new TreeSet<>();

    Typesetter(FontCase fonts, InstalledFonts installed) {
        this.fonts = fonts;
        this.installed = installed;
    }

    /**
     * A stretch of a line in one font.
     *
     * @param text its letters
     * @param face the shipped font; empty for letters of another
     * @param outline the letters, the baseline at 0, starting at 0
     * @param width how far the next stretch stands
     */
    record Run(String text, Optional<Face> face, Shape outline, double width) {}

    /** Sets a line. */
    List<Run> set(String line, Typography typography) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFC);
        char[] letters = text.toCharArray();
        if (Bidi.requiresBidi(letters, 0, letters.length)) {
            return List.of(foreign(text, typography));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Optional<Face> face = face(text, start, typography);
            int end = start;
            while (end < text.length()
                    && (end == start || face(text, end, typography).equals(face))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String part = text.substring(start, end);
            runs.add(face.map(found -> shipped(part, found, typography)).orElseGet(() -> foreign(part, typography)));
            start = end;
        }
        return runs;
    }

    static double width(List<Run> runs) {
        return runs.stream().mapToDouble(Run::width).sum();
    }

    /** Returns the outlines of a line that starts at {@code x} on the baseline {@code y}. */
    static Shape outline(List<Run> runs, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (Run run : runs) {
            all.append(run.outline().getPathIterator(AffineTransform.getTranslateInstance(at, y)), false);
            at += run.width();
        }
        return all;
    }

    /** Returns what is to be said about letters that the shipped fonts lack. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!borrowed.isEmpty()) {
            notes.add(
                    "Letters that the shipped fonts lack are drawn with a font of this machine and may look different on"
                            + " another: " + named(borrowed));
        }
        if (!boxed.isEmpty()) {
            notes.add("Letters that no font here has are drawn as boxes: " + named(boxed)
                    + "; install a font that has them, or export as svg");
        }
        return notes;
    }

    private static String named(TreeSet<Integer> codes) {
        StringBuilder text = new StringBuilder();
        codes.stream()
                .limit(MOST_NAMED)
                .forEach(code -> text.append(text.isEmpty() ? "" : " ").appendCodePoint(code));
        return text + (codes.size() > MOST_NAMED ? " and " + (codes.size() - MOST_NAMED) + " more" : "");
    }

    private Optional<Face> face(String text, int at, Typography typography) {
        int code = text.codePointAt(at);
        boolean joins = at > 0 && (isMark(code) || text.codePointBefore(at) == JOINER);
        if (joins) {
            Optional<Face> before = face(text, text.offsetByCodePoints(at, -1), typography);
            return before.filter(face -> fonts.face(face).has(code));
        }
        return FontCase.faces(typography).stream()
                .filter(face -> fonts.face(face).has(code))
                .findFirst();
    }

    private Run shipped(String text, Face face, Typography typography) {
        FontFace font = fonts.face(face);
        double size = typography.size();
        double spacing = typography.spacing() * text.codePointCount(0, text.length());
        Shape outline = font.outline(text, 0, 0, size, typography.spacing());
        return new Run(text, Optional.of(face), outline, font.width(text) * size + spacing);
    }

    private Run foreign(String text, Typography typography) {
        Optional<InstalledFonts.Setting> setting = text.codePoints().allMatch(Typesetter::isMark)
                ? Optional.empty()
                : installed.set(text, typography.size());
        TreeSet<Integer> told = setting.isPresent() ? borrowed : boxed;
        text.codePoints().filter(code -> !isMark(code) && !isShipped(code)).forEach(told::add);
        return setting.map(found -> new Run(text, Optional.empty(), found.outline(), found.advance()))
                .orElseGet(() -> boxes(text, typography.size()));
    }

    private boolean isShipped(int code) {
        return code <= ' ' || fonts.face(Face.SANS_400).has(code);
    }

    /** Tells whether a character is drawn into the one before it, or not at all. */
    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (code >= FIRST_SKIN_TONE && code <= LAST_SKIN_TONE);
    }

    private Run boxes(String text, double size) {
        Lettering lettering = new Lettering(Face.SANS_400, size, size, "");
        Path2D boxes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double at = 0;
        for (int code : text.codePoints().toArray()) {
            double width = measure.width(Character.toString(code), lettering);
            if (width > 0 && !Character.isWhitespace(code)) {
                boxes.append(
                        new Rectangle2D.Double(at + 0.1 * size, -0.7 * size, width - 0.2 * size, 0.7 * size), false);
                // The inner edge runs the other way round, which leaves it open under either rule of filling.
                boxes.append(hole(at + 0.17 * size, -0.63 * size, width - 0.34 * size, 0.56 * size), false);
            }
            at += width;
        }
        return new Run(text, Optional.empty(), boxes, at);
    }

    private static Path2D hole(double x, double y, double width, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x, y + height);
        path.lineTo(x + width, y + height);
        path.lineTo(x + width, y);
        path.closePath();
        return path;
    }
}
