package org.periplus.export;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own fonts, asked only for letters that no shipped font has. A machine without fonts, or without what Java needs to
 * find them, simply has none. Safe for use by several threads.
 */
final class InstalledFonts {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String EVERY_FONT = "";

    private final Map<String, List<Font>> all = new ConcurrentHashMap<>();

    /**
     * A text set in an installed font.
     *
     * @param outline with the baseline at 0, starting at 0
     * @param advance how far the next letter stands
     */
    record Setting(Shape outline, double advance) {}

    /** Sets a text, joined and turned as its script asks; empty if no font has all its letters. */
    Optional<Setting> set(String text, double size) {
        try {
            return font(text).flatMap(font -> setting(text, font.deriveFont((float) size)));
        } catch (RuntimeException | LinkageError | InternalError missing) {
            // Java without fontconfig fails in many ways; all of them mean that there are no fonts.
            return Optional.empty();
        }
    }

    /** Returns the family of the font that would set a text; empty if none would. */
    Optional<String> family(String text) {
        try {
            return font(text).filter(font -> setting(text, font).isPresent()).map(font -> font.getFamily(Locale.ROOT));
        } catch (RuntimeException | LinkageError | InternalError missing) {
            return Optional.empty();
        }
    }

    private static Optional<Setting> setting(String text, Font font) {
        TextLayout layout = new TextLayout(text, font, EXACT);
        Shape outline = layout.getOutline(new AffineTransform());
        // Fonts of coloured pictures have letters without an outline.
        return outline.getBounds2D().isEmpty()
                ? Optional.empty()
                : Optional.of(new Setting(outline, layout.getAdvance()));
    }

    private Optional<Font> font(String text) {
        Font usual = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        if (usual.canDisplayUpTo(text) < 0) {
            return Optional.of(usual);
        }
        return all.computeIfAbsent(EVERY_FONT, any -> fonts()).stream()
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst();
    }

    private static List<Font> fonts() {
        List<Font> found = new ArrayList<>();
        Font @Nullable [] fonts =
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
        if (fonts != null) {
            found.addAll(List.of(fonts));
        }
        found.sort(java.util.Comparator.comparing(Font::getFontName));
        return found;
    }
}
