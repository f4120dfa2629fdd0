package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws: measures and places texts, collects shapes and the boxes they fill. Lengths are CSS pixels. Used once; not safe for use
 * by several threads.
 */
public class Pen {

    /** Where the baseline stands in a line, as a share of its height from its top. */
    private static final double BASELINE = 0.77;

    private final TextMeasure measure;
    private final List<Placed> placed;
    private final List<Shape> shapes = new ArrayList<>();

    /** Begins an empty drawing. */
    public Pen(TextMeasure measure) {
        this(measure, new ArrayList<>());
    }

    /** Begins a part of the drawing of another pen, whose boxes it shares. */
    protected Pen(TextMeasure measure, List<Placed> placed) {
        this.measure = measure;
        this.placed = placed;
    }

    /** Returns a pen for what will be one part of this drawing, such as a link; boxes are collected together. */
    public Pen inside() {
        return new Pen(measure, placed);
    }

    /** Returns what texts are measured with. */
    public TextMeasure measure() {
        return measure;
    }

    /** Adds a shape in front of those drawn so far. */
    public void add(Shape shape) {
        shapes.add(shape);
    }

    /** Records a box; shapes and boxes are separate, so that a mark of several shapes is one box. */
    public void place(Placed box) {
        placed.add(box);
    }

    /** Returns a copy of what was drawn, back to front. */
    public List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /** Returns the boxes filled so far, by this pen and all that share its drawing; a live list. */
    public List<Placed> placed() {
        return placed;
    }

    /** Adds what another pen drew as a link, or as a group where there is nothing to follow. */
    public void addLinked(String css, Optional<String> href, String label, Pen part) {
        add(href.<Shape>map(target -> new Shape.Link(css, target, label, part.shapes()))
                .orElseGet(() -> Shape.Group.of(css, part.shapes())));
    }

    /** Wraps a text as {@link TextBlock#wrap} does. */
    public TextBlock wrap(String text, Lettering lettering, double maxWidth, int maxLines) {
        return TextBlock.wrap(measure, text, lettering, maxWidth, maxLines);
    }

    /** Returns the width of a text on one line. */
    public double width(String text, Lettering lettering) {
        return measure.width(text, lettering);
    }

    /** Writes a wrapped text and returns its lower edge. */
    public double text(TextBlock block, double x, double top, String full) {
        add(block.shape(x, top + block.lineHeight() * BASELINE, full));
        place(new Placed("text", x, top, block.width(), block.height(), full));
        return top + block.height();
    }

    /** Writes a text of at most {@code maxLines} lines and returns its lower edge; nothing for an empty one. */
    public double text(String full, Lettering lettering, double x, double top, double maxWidth, int maxLines) {
        return full.isBlank() ? top : text(wrap(full, lettering, maxWidth, maxLines), x, top, full);
    }

    /** Writes one line that ends at {@code right} and returns its left edge. */
    public double textEnding(String full, Lettering lettering, double right, double top, double maxWidth) {
        return anchored(full, lettering, Shape.Anchor.END, right, top, maxWidth);
    }

    /** Writes one line about {@code centre} and returns its left edge. */
    public double textAbout(String full, Lettering lettering, double centre, double top, double maxWidth) {
        return anchored(full, lettering, Shape.Anchor.MIDDLE, centre, top, maxWidth);
    }

    /** Writes a wrapped text, each line about {@code centre}, and returns its lower edge. */
    public double textAbout(TextBlock block, double centre, double top, String full) {
        return lines(block, Shape.Anchor.MIDDLE, centre, top, full);
    }

    /** Writes wrapped lines that all end at {@code right} and returns the y below them; the same otherwise. */
    public double textEnding(TextBlock block, double right, double top, String full) {
        return lines(block, Shape.Anchor.END, right, top, full);
    }

    private double lines(TextBlock block, Shape.Anchor anchor, double x, double top, String full) {
        List<Shape.Line> lines = new ArrayList<>();
        for (String line : block.lines()) {
            double baseline = top + (lines.size() + BASELINE) * block.lineHeight();
            lines.add(new Shape.Line(x, baseline, line));
        }
        Optional<String> title = block.cut() ? Optional.of(full) : Optional.empty();
        double left = anchor == Shape.Anchor.END ? x - block.width() : x - block.width() / 2;
        add(new Shape.Text(block.lettering().css(), anchor, lines, title));
        place(new Placed("text", left, top, block.width(), block.height(), full));
        return top + block.height();
    }

    private double anchored(
            String full, Lettering lettering, Shape.Anchor anchor, double x, double top, double maxWidth) {
        TextBlock block = wrap(full, lettering, maxWidth, 1);
        String line = String.join("", block.lines());
        Optional<String> title = block.cut() ? Optional.of(full) : Optional.empty();
        double baseline = top + lettering.lineHeight() * BASELINE;
        add(new Shape.Text(lettering.css(), anchor, List.of(new Shape.Line(x, baseline, line)), title));
        double left = anchor == Shape.Anchor.END ? x - block.width() : x - block.width() / 2;
        place(new Placed("text", left, top, block.width(), block.height(), full));
        return left;
    }
}
