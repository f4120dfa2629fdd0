package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Labels beside the ends of lines: each as near its line as the others let it, in the order of the lines, none over another.
 * Stateless; safe for use by several threads.
 */
public final class EndLabels {

    private static final double APART = 4;

    /**
     * A line of a label.
     *
     * @param height what it takes, in pixels; at least 14
     */
    public record Words(String css, String text, double height) {}

    /**
     * A label before it has its place.
     *
     * @param at the y of the end of its line
     * @param lines at least one
     */
    public record Label(double at, List<Words> lines) {
        /** Takes a copy of the lines. */
        public Label {
            lines = List.copyOf(lines);
        }

        double height() {
            return lines.stream().mapToDouble(Words::height).sum();
        }
    }

    private EndLabels() {}

    /**
     * Returns the labels as text that starts at {@code x}, between {@code top} and {@code bottom} as long as there is room.
     *
     * @param labels in any order
     */
    public static List<Shape> place(List<Label> labels, double x, double top, double bottom) {
        List<Label> ordered =
                labels.stream().sorted(Comparator.comparingDouble(Label::at)).toList();
        double[] tops = tops(ordered, top, bottom);
        List<Shape> texts = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            double y = tops[i];
            for (Words words : ordered.get(i).lines()) {
                y += words.height();
                texts.add(Shape.Text.at(words.css(), x, y - 4, words.text()));
            }
        }
        return texts;
    }

    /**
     * Returns the upper edges of the labels, between {@code top} and {@code bottom} as long as there is room.
     *
     * @param labels in the order of their lines, from top to bottom
     */
    public static double[] tops(List<Label> labels, double top, double bottom) {
        double[] tops = new double[labels.size()];
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            Label label = labels.get(i);
            tops[i] = Math.max(free, label.at() - label.lines().get(0).height() / 2 - 1);
            free = tops[i] + label.height() + APART;
        }
        double end = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - labels.get(i).height());
            end = tops[i] - APART;
        }
        return tops;
    }
}
