package org.periplus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a page is looked at.
 *
 * @param width the window's width in CSS pixels
 * @param scheme the reader's preferred colour scheme
 * @param scripts whether JavaScript runs
 * @param wish what else the reader wants
 */
record View(int width, Scheme scheme, boolean scripts, Wish wish) {

    private static final int WIDE = 1440;
    private static final int MIDDLE = 768;
    private static final int NARROW = 375;

    /** What a window of 1440 pixels shows to a reader who makes everything twice as large. */
    private static final int ENLARGED = WIDE / 2;

    private static final int HEIGHT = 900;

    /** The colour schemes a reader can prefer. */
    enum Scheme {
        /** Dark on light. */
        LIGHT("light"),
        /** Light on dark. */
        DARK("dark");

        private final String cssName;

        Scheme(String cssName) {
            this.cssName = cssName;
        }
    }

    /** What else a reader can want of a page. */
    enum Wish {
        /** Nothing more. */
        NONE(""),
        /** As much contrast as there is. */
        CONTRAST("prefers-contrast"),
        /** The system's colours and no others. */
        SYSTEM_COLOURS("forced-colors"),
        /** To have it on paper. */
        PAPER("");

        private final String feature;

        Wish(String feature) {
            this.feature = feature;
        }
    }

    private View(int width, Scheme scheme, boolean scripts) {
        this(width, scheme, scripts, Wish.NONE);
    }

    /** Returns a wide window in both schemes, without and with each wish; paper is white. */
    static Stream<View> ofFigures() {
        return Stream.of(
                new View(WIDE, Scheme.LIGHT, true),
                new View(WIDE, Scheme.DARK, true),
                new View(WIDE, Scheme.LIGHT, true, Wish.CONTRAST),
                new View(WIDE, Scheme.DARK, true, Wish.CONTRAST),
                new View(WIDE, Scheme.LIGHT, true, Wish.SYSTEM_COLOURS),
                new View(WIDE, Scheme.DARK, true, Wish.SYSTEM_COLOURS),
                new View(WIDE, Scheme.DARK, true, Wish.PAPER));
    }

    /**
     * Returns, with {@link #few}, a wide and a narrow window in both schemes, with scripts and without; one in between, one enlarged, and one in the system's
     * colours. Each list begins with the view in which a page is opened; then the reader changes the window and his wishes, and the page stays.
     */
    static Stream<List<View>> most() {
        return Stream.of(
                List.of(
                        new View(WIDE, Scheme.DARK, true),
                        new View(WIDE, Scheme.DARK, true, Wish.SYSTEM_COLOURS),
                        new View(ENLARGED, Scheme.DARK, true)),
                List.of(new View(NARROW, Scheme.LIGHT, true), new View(MIDDLE, Scheme.LIGHT, true)),
                List.of(
                        new View(NARROW, Scheme.DARK, false),
                        narrowWithoutScripts(),
                        new View(WIDE, Scheme.LIGHT, false)));
    }

    /** Returns a wide light and a narrow dark window with scripts. */
    static Stream<View> few() {
        return Stream.of(new View(WIDE, Scheme.LIGHT, true), new View(NARROW, Scheme.DARK, true));
    }

    /** Returns a wide light window with scripts. */
    static View wide() {
        return new View(WIDE, Scheme.LIGHT, true);
    }

    /** Returns the view that is quickest to look through, and in which a page most easily grows too wide. */
    static View narrowWithoutScripts() {
        return new View(NARROW, Scheme.LIGHT, false);
    }

    /** Tells whether the reader prefers light on dark. */
    boolean isDark() {
        return scheme == Scheme.DARK;
    }

    /** Tells whether axe-core looks too: in each of the widths and of the schemes once, which takes its time and shows all it can find. */
    boolean isChecked() {
        return scripts && wish == Wish.NONE && width == (scheme == Scheme.LIGHT ? WIDE : NARROW);
    }

    /** Returns the arguments of the DevTools command {@code Emulation.setDeviceMetricsOverride}. */
    Map<String, Object> metrics() {
        return Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false);
    }

    /** Returns the arguments of the DevTools command {@code Emulation.setEmulatedMedia}; nothing moves, so that colours are final. */
    Map<String, Object> media() {
        List<Map<String, String>> features = new ArrayList<>(List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme.cssName),
                Map.of("name", "prefers-reduced-motion", "value", "reduce")));
        if (!wish.feature.isEmpty()) {
            features.add(Map.of("name", wish.feature, "value", wish == Wish.CONTRAST ? "more" : "active"));
        }
        return Map.of("media", wish == Wish.PAPER ? "print" : "screen", "features", features.toArray());
    }

    @Override
    public String toString() {
        return width + " px, " + scheme.cssName + (scripts ? "" : ", without JavaScript")
                + (wish == Wish.NONE
                        ? ""
                        : ", " + wish.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
