package org.periplus.figure.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.periplus.figure.engine.Pen;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * One side of the graph: the column beside the entry drawn and the one beyond. The steps are those of layered drawing: the columns
 * are given by the distance to the entry, {@link Untangling} orders them, {@link Stack} places them. Heights are seen from the
 * middle of the entry: what is above has a negative y.
 *
 * @param inner the column beside the entry, boxes and where each begins
 * @param outer the column beyond; may be empty
 * @param curves what is tied between the two
 */
record Wing(List<Stood> inner, List<Stood> outer, List<Curve> curves) {

    private static final int INNER_ROOM = 16;
    private static final int OUTER_ROOM = 12;
    private static final double GAP = 18;

    /** A box and its upper edge. */
    record Stood(KinBox box, double top) {

        double bottom() {
            return top + box.height();
        }
    }

    /** A curve between the middles of two cards. */
    record Curve(double inner, double outer) {}

    /** Takes copies of the lists. */
    Wing {
        inner = List.copyOf(inner);
        outer = List.copyOf(outer);
        curves = List.copyOf(curves);
    }

    /** Folds, orders, measures and places the two columns of a side. */
    static Wing of(Pen pen, Wording words, List<Neighbour> near, List<Neighbour> beyond) {
        List<Kin> within = Kin.fold(near, INNER_ROOM);
        Untangling order = new Untangling(within, Kin.fold(tied(beyond, within), OUTER_ROOM)).untangled();
        List<KinBox> boxes = measured(pen, words, order.inner());
        List<Stood> inner = about(boxes, boxes.stream().map(box -> 0.0).toList());
        Map<Ref, Double> middles = middles(inner);
        List<KinBox> far = measured(pen, words, order.outer());
        List<Stood> outer =
                about(far, far.stream().map(box -> wish(box, middles)).toList());
        return new Wing(inner, outer, curves(middles, outer));
    }

    /** Leaves out what is tied only to entries that are folded away. */
    private static List<Neighbour> tied(List<Neighbour> beyond, List<Kin> within) {
        List<Ref> shown = within.stream()
                .flatMap(kin -> kin.shown().stream())
                .map(Neighbour::ref)
                .toList();
        return beyond.stream()
                .filter(far -> far.inner().stream().anyMatch(shown::contains))
                .toList();
    }

    private static List<KinBox> measured(Pen pen, Wording words, List<Kin> column) {
        return column.stream().map(kin -> KinBox.of(pen, words, kin)).toList();
    }

    private static List<Stood> about(List<KinBox> boxes, List<Double> wishes) {
        List<Double> tops = Stack.tops(boxes.stream().map(KinBox::height).toList(), wishes, GAP);
        boolean block = wishes.stream().allMatch(wish -> wish == 0);
        double all = boxes.stream().mapToDouble(box -> box.height() + GAP).sum() - GAP;
        double move = block && !tops.isEmpty() ? -all / 2 - tops.get(0) : 0;
        List<Stood> stood = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            stood.add(new Stood(boxes.get(i), tops.get(i) + move));
        }
        return stood;
    }

    /** Returns the mean height of all that the cards of a box are tied to. */
    private static double wish(KinBox box, Map<Ref, Double> middles) {
        return box.kin().shown().stream()
                .flatMap(near -> near.inner().stream())
                .filter(middles::containsKey)
                .mapToDouble(middles::get)
                .average()
                .orElse(0);
    }

    private static Map<Ref, Double> middles(List<Stood> column) {
        Map<Ref, Double> middles = new HashMap<>();
        column.forEach(stood -> stood.box().middles().forEach((ref, middle) -> middles.put(ref, stood.top() + middle)));
        return middles;
    }

    private static List<Curve> curves(Map<Ref, Double> middles, List<Stood> outer) {
        List<Curve> curves = new ArrayList<>();
        for (Stood stood : outer) {
            Map<Ref, Double> own = stood.box().middles();
            for (Neighbour near : stood.box().kin().shown()) {
                double from = stood.top() + own.getOrDefault(near.ref(), 0.0);
                near.inner().stream()
                        .filter(middles::containsKey)
                        .map(middles::get)
                        .sorted()
                        .forEach(to -> curves.add(new Curve(to, from)));
            }
        }
        return curves;
    }

    /** Returns the upper edge of all; 0 if there is nothing. */
    double top() {
        return all().mapToDouble(Stood::top).min().orElse(0);
    }

    /** Returns the lower edge of all; 0 if there is nothing. */
    double bottom() {
        return all().mapToDouble(Stood::bottom).max().orElse(0);
    }

    /** Returns how many columns there are: 0, 1 or 2. */
    int columns() {
        return (inner.isEmpty() ? 0 : 1) + (outer.isEmpty() ? 0 : 1);
    }

    private Stream<Stood> all() {
        return Stream.concat(inner.stream(), outer.stream());
    }
}
