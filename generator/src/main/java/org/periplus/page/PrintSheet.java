package org.periplus.page;

/** The sheet a journey is printed on: A3 turned, the title block at the left and the map in what is left. */
final class PrintSheet {

    /** What the map may take of the sheet, in CSS pixels (1/96 inch): the rest is margin and title block. */
    private static final double WIDTH = 1150;

    private static final double HEIGHT = 1024;

    /** The width of the names of the lanes, in CSS pixels. */
    private static final int RAIL = 104;

    private static final int STEP = 6;
    private static final int LEAST = 42;
    private static final int MOST = 102;

    private PrintSheet() {}

    /**
     * Returns the percentage at which a map is whole on the sheet: a step of six from 42 to 102, as the style sheet has them, or 0
     * for a map that could not be read if it were. That one fills the sheet's width and goes on on the next sheet.
     */
    static int fit(int width, int height) {
        double scale = Math.min(WIDTH / (width + RAIL), HEIGHT / Math.max(height, 1));
        int percent = Math.min(MOST, (int) (scale * 100) / STEP * STEP);
        return percent < LEAST ? 0 : percent;
    }
}
