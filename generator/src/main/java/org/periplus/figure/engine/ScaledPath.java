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
        int number = 0;
        int at = 0;
        while (at < d.length()) {
            char next = d.charAt(at);
            if (Character.isLetter(next)) {
                arc = next == 'a' || next == 'A';
                number = 0;
                out.append(next);
                at++;
            } else if (startsNumber(next)) {
                int end = numberEnd(d, at);
                out.append(number == 0 ? "" : " ");
                number(out, d.substring(at, end), arc && isArcSetting(number) ? 1 : factor);
                number++;
                at = end;
            } else {
                at++;
            }
        }
        return out.toString();
    }

    private static boolean startsNumber(char letter) {
        return letter == '-' || letter == '+' || letter == '.' || isDigit(letter);
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

    /** Writes a length with at most two decimals, without zeros at its end. */
    private static void number(StringBuilder out, String text, double factor) {
        long hundredths = Math.round(Math.abs(Double.parseDouble(text)) * factor * 100);
        if (text.charAt(0) == '-' && hundredths != 0) {
            out.append('-');
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }
}
