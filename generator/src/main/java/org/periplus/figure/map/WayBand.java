package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ways on one side of the cards, packed in rows: the shortest nearest to the cards, words never on words or on the leg of
 * another way. Immutable.
 *
 * @param runs the ways at their places, in the order of the journey
 * @param heights the height of the words of each row
 */
record WayBand(List<WayRun> runs, List<Double> heights) {

    /** The air between the cards and the first row. */
    static final double NEAR = 13;

    /** The air between a line and its words. */
    static final double GAP = 4;

    private static final double BETWEEN_ROWS = 8;

    private static final double PORT = 10;
    private static final double LEAST_WORDS = 84;
    private static final double USUAL_WORDS = 150;
    private static final double APART = 8;
    private static final double EDGE = 4;

    WayBand {
        runs = List.copyOf(runs);
        heights = List.copyOf(heights);
    }

    /**
     * Packs ways.
     *
     * @param ways those of one side
     * @param card width of a card
     */
    static WayBand of(LanePen pen, List<Way> ways, double card) {
        List<WayRun> placed = new ArrayList<>();
        double width = pen.context().grid().width();
        IntStream.range(0, ways.size())
                .mapToObj(at -> run(ways, at, card, width))
                .sorted(Comparator.comparingDouble(WayRun::length).thenComparing(WayRun::middle))
                .forEach(run -> placed.add(run.at(row(placed, run))));
        placed.sort(Comparator.comparingDouble(WayRun::middle));
        for (int i = 0; i < placed.size(); i++) {
            WayRun run = placed.get(i);
            placed.set(i, label(pen, placed, i).map(run::with).orElse(run));
        }
        int rows = placed.stream().mapToInt(WayRun::row).max().orElse(-1) + 1;
        List<Double> heights = IntStream.range(0, rows)
                .mapToObj(row -> placed.stream()
                        .filter(run -> run.row() == row)
                        .flatMap(run -> run.label().stream())
                        .mapToDouble(WayLabel::height)
                        .max()
                        .orElse(0))
                .toList();
        return new WayBand(placed, heights);
    }

    /** Returns the height it takes; 0 without ways. */
    double height() {
        return heights.isEmpty() ? 0 : line(heights.size() - 1) + GAP + heights.get(heights.size() - 1);
    }

    /** Returns how far from the cards the line of a row lies. */
    double line(int row) {
        double line = NEAR;
        for (int below = 0; below < row; below++) {
            line += GAP + heights.get(below) + BETWEEN_ROWS;
        }
        return line;
    }

    private static WayRun run(List<Way> ways, int at, double card, double width) {
        Way way = ways.get(at);
        double start = (way.from().centre() + way.to().centre()) / 2;
        double end = start;
        if (way.kind() != Way.Kind.HANDOVER) {
            double side = way.kind() == Way.Kind.LOOP ? -1 : 1;
            double most = card / 2 - 6;
            start = way.from().centre() + side * Math.min(most, PORT * (1 + rank(ways, at, true)));
            end = way.to().centre() - side * Math.min(most, PORT * (1 + rank(ways, at, false)));
        }
        double half = Math.max(Math.abs(end - start), LEAST_WORDS) / 2;
        double middle = Math.max(EDGE + half, Math.min(width - EDGE - half, (start + end) / 2));
        return new WayRun(way, start, end, 0, middle - half, middle + half, Optional.empty());
    }

    /** Counts the ways at the same card that reach further: they leave and arrive nearer to its middle. */
    private static int rank(List<Way> ways, int at, boolean leaving) {
        Way way = ways.get(at);
        int rank = 0;
        for (int i = 0; i < ways.size(); i++) {
            Way other = ways.get(i);
            boolean same = leaving
                    ? other.from().index() == way.from().index()
                    : other.to().index() == way.to().index();
            boolean further = other.span() > way.span() || (other.span() == way.span() && i < at);
            if (same && further && other.kind() != Way.Kind.HANDOVER) {
                rank++;
            }
        }
        return rank;
    }

    private static int row(List<WayRun> placed, WayRun run) {
        int row = 0;
        while (isTaken(placed, run, row)) {
            row++;
        }
        return row;
    }

    private static boolean isTaken(List<WayRun> placed, WayRun run, int row) {
        return placed.stream().anyMatch(other -> other.row() == row && other.meets(run, APART));
    }

    /** Finds the room for words about the middle of a run: up to the next way of the row and the next leg of a row beyond. */
    private static Optional<WayLabel> label(LanePen pen, List<WayRun> all, int at) {
        WayRun run = all.get(at);
        double middle = run.middle();
        double left = EDGE;
        double right = pen.context().grid().width() - EDGE;
        for (int i = 0; i < all.size(); i++) {
            WayRun other = all.get(i);
            if (other.row() > run.row()) {
                for (double leg : new double[] {other.start(), other.end()}) {
                    left = leg <= middle ? Math.max(left, leg + GAP) : left;
                    right = leg > middle ? Math.min(right, leg - GAP) : right;
                }
            } else if (other.row() == run.row() && i != at) {
                left = i < at ? Math.max(left, other.right() + APART) : left;
                right = i > at ? Math.min(right, other.left() - APART) : right;
            }
        }
        double room = Math.min(right - left, Math.max(run.length() - GAP, USUAL_WORDS));
        if (room <= 0) {
            return Optional.empty();
        }
        double from = left;
        double to = right;
        return WayLabel.of(pen, run.way(), middle, room).map(label -> {
            double half = label.width() / 2;
            return label.about(Math.max(from + half, Math.min(to - half, middle)));
        });
    }
}
