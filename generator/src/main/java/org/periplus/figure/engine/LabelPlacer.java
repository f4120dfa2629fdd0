package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds places for labels beside round marks: touching distance where there is room, else farther away with a leader. No label lies
 * over a mark, another label, a leader or a box kept free, none leaves the area, and no leader runs through a mark, a label, a kept
 * box or another leader. The most crowded label chooses first, so the outcome depends on the input alone. A label for which there is
 * no room within {@value #FARTHEST} pixels gets no place; its caller names it elsewhere. Lengths are CSS pixels.
 *
 * <p>Greedy, like the placing of names on maps: candidates are tried in the order people prefer to read them, right of the mark first.
 * Used once, by one thread.
 */
public final class LabelPlacer {

    /** A mark of that radius about its centre. */
    public record Mark(double x, double y, double radius) {}

    /**
     * The size of a label.
     *
     * @param mark index of its mark
     */
    public record Label(int mark, double width, double height) {}

    /** A line from the edge of a mark to its label. */
    public record Leader(double fromX, double fromY, double toX, double toY) {}

    /**
     * Where a label stands.
     *
     * @param box its box, kind {@code label}, without a text
     * @param leader the line to it where it does not stand beside its mark
     */
    public record Spot(Placed box, Optional<Leader> leader) {}

    /** How far a label may stand from the edge of its mark. */
    public static final int FARTHEST = 220;

    private static final double BESIDE = 5;
    private static final double STEP = 8;
    private static final double APART = 3;
    private static final double SLIDE = 7;
    private static final int DIRECTIONS = 16;
    private static final double SLANTED = 0.35;
    private static final double LEADER_GAP = 2;

    private final Placed area;
    private final List<Placed> boxes;
    private final List<Leader> leaders = new ArrayList<>();
    private List<Mark> marks = List.of();

    /**
     * Begins with an area.
     *
     * @param area labels stay inside
     * @param kept boxes no label and no leader may touch
     */
    public LabelPlacer(Placed area, List<Placed> kept) {
        this.area = area;
        this.boxes = new ArrayList<>(kept);
    }

    /**
     * Places the labels.
     *
     * @param marks all marks, labelled or not
     * @param labels in order of importance: of two equally crowded ones the first chooses first
     * @return a place for each label, in the order given; empty where there is no room
     * @throws IndexOutOfBoundsException if a label names a mark there is not
     */
    public List<Optional<Spot>> place(List<Mark> marks, List<Label> labels) {
        this.marks = List.copyOf(marks);
        List<Optional<Spot>> spots = new ArrayList<>(Collections.nCopies(labels.size(), Optional.empty()));
        List<Integer> order = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> freeBeside(labels.get(i))))
                .toList();
        for (int i : order) {
            spots.set(i, beside(labels.get(i)).map(this::take));
        }
        for (int i : order) {
            if (spots.get(i).isEmpty()) {
                spots.set(i, away(labels.get(i)).map(this::take));
            }
        }
        return List.copyOf(spots);
    }

    private Spot take(Spot spot) {
        boxes.add(spot.box());
        spot.leader().ifPresent(leaders::add);
        return spot;
    }

    private long freeBeside(Label label) {
        return besides(label).stream().filter(this::isFree).count();
    }

    private Optional<Spot> beside(Label label) {
        return besides(label).stream().filter(this::isFree).findFirst().map(box -> new Spot(box, Optional.empty()));
    }

    /** Returns the places beside a mark: right, left, the same slid down and up, below, above. */
    private List<Placed> besides(Label label) {
        Mark mark = marks.get(label.mark());
        double right = mark.x() + mark.radius() + BESIDE;
        double left = mark.x() - mark.radius() - BESIDE - label.width();
        double middle = mark.y() - label.height() / 2;
        double low = mark.y() - SLIDE;
        double high = mark.y() + SLIDE - label.height();
        double centre = mark.x() - label.width() / 2;
        return List.of(
                box(label, right, middle),
                box(label, left, middle),
                box(label, right, low),
                box(label, right, high),
                box(label, left, low),
                box(label, left, high),
                box(label, centre, mark.y() + mark.radius() + BESIDE),
                box(label, centre, mark.y() - mark.radius() - BESIDE - label.height()));
    }

    private static Placed box(Label label, double x, double y) {
        return new Placed("label", x, y, label.width(), label.height(), "");
    }

    private Optional<Spot> away(Label label) {
        for (double distance = 2 * STEP; distance <= FARTHEST; distance += STEP) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Spot spot = away(label, distance, turn(direction));
                if (isFree(spot.box()) && spot.leader().filter(this::isFree).isPresent()) {
                    return Optional.of(spot);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the angle of a direction: right first, then alternately below and above it, left last. */
    private static double turn(int direction) {
        double step = 2 * Math.PI / DIRECTIONS;
        return (direction % 2 == 1 ? (direction + 1) / 2 : -direction / 2) * step;
    }

    private Spot away(Label label, double distance, double angle) {
        Mark mark = marks.get(label.mark());
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double x = mark.x() + cos * (mark.radius() + distance);
        double y = mark.y() + sin * (mark.radius() + distance);
        double boxX = x - label.width() * share(cos);
        double boxY = y - label.height() * share(sin);
        Leader leader = new Leader(
                mark.x() + cos * mark.radius(),
                mark.y() + sin * mark.radius(),
                x - cos * LEADER_GAP,
                y - sin * LEADER_GAP);
        return new Spot(box(label, boxX, boxY), Optional.of(leader));
    }

    /** Returns which share of a label lies before the end of its leader: nothing on the far side, half where the leader passes. */
    private static double share(double component) {
        return component > SLANTED ? 0 : component < -SLANTED ? 1 : 0.5;
    }

    private boolean isFree(Placed box) {
        return box.x() >= area.x()
                && box.y() >= area.y()
                && box.x() + box.width() <= area.x() + area.width()
                && box.y() + box.height() <= area.y() + area.height()
                && boxes.stream().noneMatch(other -> box.meets(other, APART))
                && marks.stream().noneMatch(mark -> Crossings.meets(mark, box, LEADER_GAP))
                && leaders.stream().noneMatch(leader -> Crossings.meets(leader, box, LEADER_GAP));
    }

    /** Tells whether a leader is free; the edge it starts on is that of its own mark, which it leaves. */
    private boolean isFree(Leader leader) {
        return boxes.stream().noneMatch(box -> Crossings.meets(leader, box, LEADER_GAP))
                && marks.stream().noneMatch(mark -> Crossings.meets(leader, mark, -LEADER_GAP / 2))
                && leaders.stream().noneMatch(other -> Crossings.meets(leader, other));
    }
}
