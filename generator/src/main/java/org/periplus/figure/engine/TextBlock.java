package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text wrapped into lines that fit a width.
 *
 * @param lines the lines, without the spaces they were broken at
 * @param cut whether something was left out and an ellipsis stands at the end
 * @param width the widest line, in pixels; never more than what was allowed
 * @param lettering how it is lettered
 */
public record TextBlock(List<String> lines, boolean cut, double width, Lettering lettering) {

    private static final double MORE_ROOM = 1.15;

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /**
     * Wraps {@code text} greedily where Unicode lets lines break: at spaces, behind hyphens and slashes, at soft hyphens, between
     * ideographs but not before their closing marks, between the words of Thai and its like; a no-break space holds. A word wider
     * than the box is cut, with a hyphen in alphabets that know one, never inside a character with its marks, and if it can be
     * avoided not where letters join.
     *
     * @param maxWidth of a line, in pixels
     * @param maxLines at least 1; what does not fit ends in an ellipsis
     */
    public static TextBlock wrap(TextMeasure measure, String text, Lettering lettering, double maxWidth, int maxLines) {
        LineFill fill = new LineFill(measure, lettering, maxWidth);
        List<String> all = fill.lines(TextPieces.of(text), maxLines);
        boolean cut = all.size() > maxLines;
        List<String> kept = new ArrayList<>(cut ? all.subList(0, maxLines) : all);
        if (cut) {
            kept.set(maxLines - 1, fill.shortened(kept.get(maxLines - 1)));
        }
        double width = 0;
        for (String line : kept) {
            width = Math.max(width, measure.width(line, lettering));
        }
        return new TextBlock(kept, cut, width, lettering);
    }

    /** Returns the height from the top of the first line to the foot of the last, in pixels. */
    public double height() {
        return lines.size() * lineHeight();
    }

    /** Returns the distance from baseline to baseline, in pixels: that of the lettering, more for scripts with tall letters. */
    public double lineHeight() {
        boolean tall = lines.stream().anyMatch(TallLetters::needRoom);
        return lettering.lineHeight() * (tall ? MORE_ROOM : 1);
    }

    /**
     * Returns the text as a shape.
     *
     * @param x of the lines' start
     * @param firstBaseline of the first line
     * @param full the whole text, which becomes the title where it was cut
     */
    public Shape.Text shape(double x, double firstBaseline, String full) {
        List<Shape.Line> placed = new ArrayList<>();
        double apart = lineHeight();
        for (int n = 0; n < lines.size(); n++) {
            placed.add(new Shape.Line(x, firstBaseline + n * apart, lines.get(n)));
        }
        return new Shape.Text(lettering.css(), Shape.Anchor.START, placed, cut ? Optional.of(full) : Optional.empty());
    }
}
