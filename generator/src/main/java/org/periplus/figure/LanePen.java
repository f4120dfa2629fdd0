package org.periplus.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.html.SafeHtml;

/** Collects what a lane draws and the boxes it fills. Used once; not safe for use by several threads. */
final class LanePen {

    /** The space between a column's edge and its text. */
    static final double PAD = 12;

    /** Where the baseline stands in a line, from its top. */
    private static final double BASELINE = 0.77;

    private final MapContext context;
    private final List<Placed> placed;
    private final List<Shape> shapes = new ArrayList<>();

    LanePen(MapContext context) {
        this(context, new ArrayList<>());
    }

    private LanePen(MapContext context, List<Placed> placed) {
        this.context = context;
        this.placed = placed;
    }

    /** Returns a pen for what will be one part of this drawing, such as a link; boxes are collected together. */
    LanePen inside() {
        return new LanePen(context, placed);
    }

    MapContext context() {
        return context;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    /** Records a box. */
    void place(Placed box) {
        placed.add(box);
    }

    /** Adds what another pen drew as a link, or as a group where there is nothing to follow. */
    void addLinked(String css, Optional<String> href, String label, LanePen part) {
        shapes.add(href.<Shape>map(target -> new Shape.Link(css, target, label, part.shapes))
                .orElseGet(() -> Shape.Group.of(css, part.shapes)));
    }

    /** Wraps a text as {@link TextBlock#wrap} does. */
    TextBlock wrap(String text, Lettering lettering, double maxWidth, int maxLines) {
        return TextBlock.wrap(context.measure(), text, lettering, maxWidth, maxLines);
    }

    /** Returns the width of a text on one line. */
    double width(String text, Lettering lettering) {
        return context.measure().width(text, lettering);
    }

    /** Writes a wrapped text and returns its lower edge. */
    double text(TextBlock block, double x, double top, String full) {
        add(block.shape(x, top + block.lineHeight() * BASELINE, full));
        place(new Placed("text", x, top, block.width(), block.height(), full));
        return top + block.height();
    }

    /** Writes a text of at most {@code maxLines} lines and returns its lower edge; nothing for an empty one. */
    double text(String full, Lettering lettering, double x, double top, double maxWidth, int maxLines) {
        return full.isBlank() ? top : text(wrap(full, lettering, maxWidth, maxLines), x, top, full);
    }

    /** Writes one line that ends at {@code right} and returns its left edge. */
    double textEnding(String full, Lettering lettering, double right, double top, double maxWidth) {
        return anchored(full, lettering, Shape.Anchor.END, right, top, maxWidth);
    }

    /** Writes one line about {@code centre}. */
    void textAbout(String full, Lettering lettering, double centre, double top, double maxWidth) {
        anchored(full, lettering, Shape.Anchor.MIDDLE, centre, top, maxWidth);
    }

    private double anchored(
            String full, Lettering lettering, Shape.Anchor anchor, double x, double top, double maxWidth) {
        TextBlock block = wrap(full, lettering, maxWidth, 1);
        String line = String.join("", block.lines());
        Optional<String> title = block.cut() ? Optional.of(full) : Optional.empty();
        add(new Shape.Text(lettering.css(), anchor, List.of(new Shape.Line(x, baseline(top, lettering), line)), title));
        double left = anchor == Shape.Anchor.END ? x - block.width() : x - block.width() / 2;
        place(new Placed("text", left, top, block.width(), block.height(), full));
        return left;
    }

    private static double baseline(double top, Lettering lettering) {
        return top + lettering.lineHeight() * BASELINE;
    }

    /** Returns the lane, with the lines between stages behind all that was drawn. */
    DrawnLane lane(String id, String title, String hint, String label, double height) {
        List<Shape> all = new ArrayList<>(columnLines(height));
        all.addAll(shapes);
        Scene scene = Scene.group(context.grid().width(), height, "", label, all);
        return new DrawnLane(id, title, hint, scene, SafeHtml.EMPTY, placed);
    }

    private List<Shape> columnLines(double height) {
        return context.grid().columns().stream()
                .skip(1)
                .<Shape>map(column -> new Shape.Path("sb", PathData.segment(column.x(), 0, column.x(), height)))
                .toList();
    }
}
