package org.periplus.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.figure.EmotionLine.Spot;
import org.periplus.model.Feedback;
import org.periplus.model.Quote;
import org.periplus.model.Ref;

/**
 * Finds room for the words of real customers at the peaks and troughs of the curves: above the band of emotions for peaks, below
 * it for troughs, with a leader to the point. Only quotes that name their evidence; at most one an extremum. Where two would
 * collide, the one with the smaller emotion is left out. Used for one lane; not safe for use by several threads.
 */
final class QuotePlacer {

    /** Denser lines than {@link Lettering#VOICE}: three of them must stand beside the band. */
    static final Lettering VOICE = new Lettering(Face.ITALIC_400, 14, 16.5, "it");

    private static final double LAST_BASELINE_ABOVE = 44;
    private static final double FIRST_BASELINE_BELOW = 284;
    private static final double ASCENT = 11;
    private static final double DESCENT = 4.5;
    private static final double LEADER_GAP = 9.5;
    private static final double[] WIDTHS = {110, 130, 150, 170, 190};
    private static final int MOST_LINES = 3;
    private static final int SLOTS_A_QUOTE_IN_NARROW = 4;

    private final MapContext context;
    private final Taken taken;
    private final Set<Spot> faces;
    private final List<PlacedQuote> placed = new ArrayList<>();

    /**
     * A quote that found room.
     *
     * @param order of the line it belongs to
     */
    record PlacedQuote(int order, Spot spot, Placed box, Shape leader, Shape words) {}

    private record Wish(EmotionLine line, Spot spot, String words) {
        boolean above() {
            return spot.emotion() > 0;
        }
    }

    /**
     * Takes the room left by others.
     *
     * @param faces the spots of the main line that have a face
     */
    QuotePlacer(MapContext context, Taken taken, Set<Spot> faces) {
        this.context = context;
        this.taken = taken;
        this.faces = faces;
    }

    /** Places the quotes of all lines, the strongest emotions first, and returns those that found room. */
    List<PlacedQuote> place(List<EmotionLine> lines) {
        List<Wish> wishes = new ArrayList<>();
        lines.forEach(line -> wishes.addAll(wishes(line, lines)));
        wishes.sort(Comparator.comparingDouble(wish -> -Math.abs(wish.spot().emotion())));
        wishes.forEach(this::place);
        return List.copyOf(placed);
    }

    private List<Wish> wishes(EmotionLine line, List<EmotionLine> lines) {
        List<Wish> wishes = new ArrayList<>();
        for (Extremum extremum : Extremum.of(line.spots())) {
            extremum.spots().stream()
                    .filter(spot -> owner(spot, lines).filter(line::equals).isPresent())
                    .findFirst()
                    .ifPresent(spot -> wishes.add(new Wish(line, spot, words(spot))));
        }
        return wishes;
    }

    /** The line whose persona the quote's evidence tells about; the main line if it tells about her or about nobody. */
    private Optional<EmotionLine> owner(Spot spot, List<EmotionLine> lines) {
        return spot.of().touchpoint().quote().flatMap(Quote::from).map(from -> {
            List<Ref> about = context.atlas()
                    .find(Feedback.class, from)
                    .map(Feedback::personas)
                    .orElse(List.of());
            return lines.stream()
                    .filter(line -> line.persona().filter(about::contains).isPresent())
                    .findFirst()
                    .orElse(lines.get(0));
        });
    }

    private static String words(Spot spot) {
        String text = spot.of().touchpoint().quote().map(Quote::text).orElse("").strip();
        return "\u201c" + text + "\u201d";
    }

    private boolean isApart(Wish wish) {
        return !context.grid().narrow()
                || placed.stream()
                        .allMatch(other -> Math.abs(other.spot().of().index()
                                        - wish.spot().of().index())
                                >= SLOTS_A_QUOTE_IN_NARROW);
    }

    private void place(Wish wish) {
        if (!isApart(wish)) {
            return;
        }
        for (TextBlock block : blocks(wish.words())) {
            Placed leader = leader(wish, block);
            for (boolean left : new boolean[] {false, true}) {
                Placed box = box(wish, block, left);
                if (taken.isFree(box) && taken.isFree(leader)) {
                    taken.add(box);
                    taken.add(leader);
                    placed.add(placed(wish, block, box, leader, left));
                    return;
                }
            }
        }
    }

    /** The ways to wrap a quote, the best first: two lines, then three, as narrow as they can be. */
    private Set<TextBlock> blocks(String words) {
        Set<TextBlock> blocks = new LinkedHashSet<>();
        for (int lines = 2; lines <= MOST_LINES; lines++) {
            for (double width : WIDTHS) {
                TextBlock block = TextBlock.wrap(context.measure(), words, VOICE, width, lines);
                if (!block.cut()) {
                    blocks.add(block);
                    break;
                }
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(TextBlock.wrap(context.measure(), words, VOICE, WIDTHS[WIDTHS.length - 1], MOST_LINES));
        }
        return blocks;
    }

    private static double firstBaseline(Wish wish, TextBlock block) {
        return wish.above()
                ? LAST_BASELINE_ABOVE - (block.lines().size() - 1) * VOICE.lineHeight()
                : FIRST_BASELINE_BELOW;
    }

    private static Placed box(Wish wish, TextBlock block, boolean left) {
        double x = wish.spot().at().x();
        double start = left ? x - LEADER_GAP - block.width() : x + LEADER_GAP;
        double top = firstBaseline(wish, block) - ASCENT;
        double height = (block.lines().size() - 1) * VOICE.lineHeight() + ASCENT + DESCENT;
        return new Placed("quote", start, top, block.width(), height, wish.words());
    }

    private Placed leader(Wish wish, TextBlock block) {
        double y = wish.spot().at().y();
        double gap = wish.line().isMain() && faces.contains(wish.spot()) ? PointMarks.FACE + 1 : PointMarks.MARKER + 2;
        double first = firstBaseline(wish, block);
        double x = wish.spot().at().x() - 0.5;
        if (wish.above()) {
            return new Placed("leader", x, first - 8, 1, y - gap - first + 8, "");
        }
        double last = first + (block.lines().size() - 1) * VOICE.lineHeight();
        return new Placed("leader", x, y + gap, 1, last - y - gap, "");
    }

    private static PlacedQuote placed(Wish wish, TextBlock block, Placed box, Placed leader, boolean left) {
        String layer = wish.line().isMain() ? "" : " o";
        double x = wish.spot().at().x();
        double anchor = left ? x - LEADER_GAP : x + LEADER_GAP;
        Shape.Text plain = block.shape(anchor, firstBaseline(wish, block), wish.words());
        Shape.Text words = new Shape.Text(
                plain.css() + layer, left ? Shape.Anchor.END : Shape.Anchor.START, plain.lines(), plain.title());
        String d = PathData.segment(x, leader.y(), x, leader.y() + leader.height());
        return new PlacedQuote(wish.line().order(), wish.spot(), box, new Shape.Path("lead" + layer, d), words);
    }
}
