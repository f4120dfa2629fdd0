package org.periplus.page;

import java.util.List;

/**
 * A journey in a few figures, each with what it rests on.
 *
 * @param note as of when; empty where there is nothing to show
 * @param tiles the figures; may be none
 * @param all the way to all figures
 */
public record InNumbers(String note, List<Tile> tiles, NamedLink all) {

    /** Nothing to show. */
    public static final InNumbers NONE = new InNumbers("", List.of(), NamedLink.plain(""));

    /** Takes a copy of the list. */
    public InNumbers {
        tiles = List.copyOf(tiles);
    }

    /** Tells whether there is something to show. */
    public boolean isKnown() {
        return !tiles.isEmpty();
    }

    /**
     * A figure.
     *
     * @param label what it is
     * @param value the figure
     * @param ground what it rests on, a sentence or two
     * @param link the part of the page of all figures that tells more
     * @param bar the figure as shares of a bar; {@link Bar#NONE} for other figures
     */
    public record Tile(String label, String value, String ground, String link, Bar bar) {

        /** Tells whether there is a bar. */
        public boolean hasBar() {
            return bar.of() > 0;
        }
    }

    /**
     * What stands behind touchpoints, as a bar.
     *
     * @param both measured and said
     * @param said said only
     * @param measured measured only
     * @param of how many there are
     */
    public record Bar(int both, int said, int measured, int of) {

        /** No bar. */
        public static final Bar NONE = new Bar(0, 0, 0, 0);

        private static final int WIDTH = 120;

        /** Returns where the first share ends. */
        public int first() {
            return width(both);
        }

        /** Returns where the second share ends. */
        public int second() {
            return width(both + said);
        }

        /** Returns where the third share ends. */
        public int third() {
            return width(both + said + measured);
        }

        /** Returns the width of the second share. */
        public int secondWidth() {
            return second() - first();
        }

        /** Returns the width of the third share. */
        public int thirdWidth() {
            return third() - second();
        }

        private int width(int count) {
            return of == 0 ? 0 : Math.round((float) WIDTH * count / of);
        }
    }
}
