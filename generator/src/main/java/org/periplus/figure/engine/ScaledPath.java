package org.periplus.figure.engine;

/**
 * Makes a mark drawn on a grid larger or smaller: multiplies the lengths of path data, so that nothing needs a scaling
 * transform and lines keep the theme's width. Stateless; safe for use by several threads.
 */
public final class ScaledPath {

    private static final int ARC_NUMBERS = 7;

    private ScaledPath() {}

    /**
     * Returns {@code d} with every length times {@code factor}. Rotation and flags of arcs stay.
     *
     * @param d path data of ours, arc flags written apart from each other
     * @param factor positive
     */
    public static String of(String d, double factor) {
        StringBuilder out = new StringBuilder(d.length() + 16);
        boolean arc = false;
        int count = 0;
        for (int at = 0; at < d.length(); ) {
            char c = d.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                arc = c == 'a' || c == 'A';
                count = 0;
                out.append(c);
            } else if (PathReader.beginsNumber(c)) {
                end = PathReader.numberEnd(d, at);
                out.append(count == 0 ? "" : " ");
                if (arc && isArcSetting(count)) {
                    out.append(d, at, end);
                } else {
                    PathData.appendFine(out, PathReader.number(d, at, end) * factor);
                }
                count++;
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Returns where a number ends: behind its digits with at most one point among them. */
    private static int numberEnd(String d, int start) {
        boolean point = d.charAt(start) == '.';
        int end = start + 1;
        while (end < d.length() && (isDigit(d.charAt(end)) || (!point && d.charAt(end) == '.'))) {
            point |= d.charAt(end) == '.';
            end++;
        }
        return end;
    }

    private static boolean isArcSetting(int at) {
        int place = at % ARC_NUMBERS;
        return place >= 2 && place <= 4;
    }
}
