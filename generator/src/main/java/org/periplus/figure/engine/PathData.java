package org.periplus.figure.engine;

/** Writes path data with absolute commands, numbers rounded as in {@link SvgWriter#number}. Not safe for use by several threads. */
public final class PathData {

    private final StringBuilder text = new StringBuilder();

    /** Moves to a point. */
    public PathData move(double x, double y) {
        return add("M", x, y);
    }

    /** Draws a line to a point. */
    public PathData line(double x, double y) {
        return add("L", x, y);
    }

    /** Draws a cubic curve with two control points to a point. */
    public PathData curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add("C", x1, y1, x2, y2, x, y);
    }

    /** Closes the shape. */
    public PathData close() {
        text.append('Z');
        return this;
    }

    /** Returns a path of one straight line. */
    public static String segment(double x1, double y1, double x2, double y2) {
        return new PathData().move(x1, y1).line(x2, y2).toString();
    }

    /** Writes a length with at most two decimals, rounded half away from zero, as small marks need it. */
    static void appendFine(StringBuilder out, double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        long rest = hundredths % 100;
        out.append(value < 0 && hundredths != 0 ? "-" : "").append(hundredths / 100);
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    private PathData add(String command, double... numbers) {
        text.append(command);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                text.append(' ');
            }
            SvgWriter.number(text, numbers[i]);
        }
        return this;
    }

    /** Returns the path data written so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
