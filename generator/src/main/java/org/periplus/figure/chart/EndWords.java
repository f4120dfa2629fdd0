package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.figure.engine.EndLabels;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;

/**
 * The labels beside the ends of a chart's lines. Where there is too little room for all, second lines are left out first; the table has
 * them. For one drawing; not safe for use by several threads.
 */
final class EndWords {

    /** How far the labels stand from the field, in pixels. */
    static final double GAP = 12;

    private static final double APART = 4;

    /**
     * A text of a label.
     *
     * @param full the whole text where the block was cut
     */
    record Part(TextBlock block, String full) {}

    /**
     * A label.
     *
     * @param at the y of its line
     * @param hue class of the line's hue; empty for none
     * @param parts from top to bottom, at least one
     */
    record Label(double at, String hue, List<Part> parts) {
        /** Takes a copy of the parts. */
        Label {
            parts = List.copyOf(parts);
        }

        private double height() {
            return parts.stream().mapToDouble(part -> part.block().height()).sum();
        }

        private EndLabels.Label measured() {
            return new EndLabels.Label(
                    at,
                    parts.stream()
                            .map(part -> new EndLabels.Words(
                                    "", part.full(), part.block().height()))
                            .toList());
        }
    }

    private final List<Label> labels = new ArrayList<>();

    /** Takes a label, in any order. */
    void add(Label label) {
        labels.add(label);
    }

    /** Draws the labels from {@code x} on, between {@code top} and {@code bottom}. */
    void draw(Pen pen, double x, double top, double bottom) {
        List<Label> ordered = new ArrayList<>(
                labels.stream().sorted(Comparator.comparingDouble(Label::at)).toList());
        while (height(ordered) > bottom - top && shorten(ordered)) {
            continue;
        }
        double[] tops = EndLabels.tops(ordered.stream().map(Label::measured).toList(), top, bottom);
        for (int i = 0; i < tops.length; i++) {
            draw(pen, ordered.get(i), x, tops[i]);
        }
    }

    private static void draw(Pen pen, Label label, double x, double top) {
        Pen part = pen.inside();
        double y = top;
        for (Part words : label.parts()) {
            y = part.text(words.block(), x, y, words.full());
        }
        pen.add(Shape.Group.of(label.hue(), part.shapes()));
    }

    private static double height(List<Label> labels) {
        return labels.stream().mapToDouble(label -> label.height() + APART).sum();
    }

    /** Takes the last part from the label that has most, and tells whether there was one. */
    private static boolean shorten(List<Label> labels) {
        int longest = 0;
        for (int i = 1; i < labels.size(); i++) {
            longest = labels.get(i).parts().size() > labels.get(longest).parts().size() ? i : longest;
        }
        Label label = labels.get(longest);
        if (label.parts().size() < 2) {
            return false;
        }
        labels.set(
                longest,
                new Label(
                        label.at(),
                        label.hue(),
                        label.parts().subList(0, label.parts().size() - 1)));
        return true;
    }
}
