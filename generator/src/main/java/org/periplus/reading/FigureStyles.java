package org.periplus.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.periplus.export.FigureStyle;
import org.periplus.render.Theme;

/** Makes of a theme what files outside pages need of it. Stateless; safe for use by several threads. */
public final class FigureStyles {

    private FigureStyles() {}

    /** Returns how figures outside of pages look in a theme: its drawing styles and its colours, of the dark ones if {@code dark}. */
    public static FigureStyle of(Theme theme, boolean dark) {
        Map<String, String> colours = new LinkedHashMap<>();
        theme.tokens().colours().forEach((name, colour) -> colours.put(name, dark ? colour.dark() : colour.light()));
        return new FigureStyle(theme.drawingStyles(), colours);
    }
}
