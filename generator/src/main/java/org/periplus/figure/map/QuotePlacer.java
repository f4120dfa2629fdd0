package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.periplus.figure.engine.Face;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Spoken;
import org.periplus.figure.engine.Taken;
import org.periplus.figure.engine.TallLetters;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.map.EmotionLine.Spot;
import org.periplus.model.Feedback;
import org.periplus.model.Quote;
import org.periplus.model.Ref;

/**
 * Finds room for the words of real customers at the peaks and troughs of the curves: above the band of emotions for peaks, below
 * it for troughs, with a leader to the point. Only quotes that name their evidence; at most one an extremum. Where two would
 * collide wherever they are put, the one with the smaller emotion is left out. Used for one lane; not safe for use by several threads.
 */
final class QuotePlacer {

    /** Denser lines than {@link Lettering#VOICE}: three of them must stand beside the band. */
    static final Lettering VOICE = new Lettering(Face.ITALIC_400, 14, 16.5, "it");

    private static final double LAST_BASELINE_ABOVE = 44;
    private static final double FIRST_BASELINE_BELOW = 284;
    private static final double FACE_GAP = PointMarks.FACE + 2.5;
    private static final double MARKER_GAP = PointMarks.MARKER + 2.5;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final double[] WIDTHS = {110, 130, 150, 170, 190};
    private static final int MOST_LINES = 3;
    private static final int SLOTS_A_QUOTE_IN_NARROW = 4;

    private final MapContext context;
    private final Taken taken;
    private final Set<Integer> faces;
    private final List<PlacedQuote> placed = new ArrayList<>();

    /**
     * A quote that found room.
     *
     * @param order of the line it belongs to
     */
    record PlacedQuote(int order, Spot spot, Placed box, Shape leader, Shape words) {}

    /**
     * Takes the room left by others.
     *
     * @param faces the indexes of the touchpoints at which the main line has a face
     */
    QuotePlacer(MapContext context, Taken taken, Set<Integer> faces) {
        this.context = context;
        this.taken = taken;
        this.faces = faces;
    }

    /** Places the quotes of all lines, the strongest emotions first, and returns those that found room. */
    List<PlacedQuote> place(List<EmotionLine> lines) {
        List<QuoteWish> wishes = new ArrayList<>();
        lines.forEach(line -> wishes.addAll(wishes(line, lines)));
        wishes.sort(Comparator.comparingDouble(wish -> -Math.abs(wish.spot().emotion())));
        for (int i = 0; i < wishes.size(); i++) {
            place(wishes.get(i), wishes.subList(i + 1, wishes.size()));
        }
        return List.copyOf(placed);
    }

    private List<QuoteWish> wishes(EmotionLine line, List<EmotionLine> lines) {
        List<QuoteWish> wishes = new ArrayList<>();
        for (Extremum extremum : Extremum.of(line.spots())) {
            extremum.spots().stream()
                    .filter(spot -> owner(spot, lines)
                            .filter(owner -> owner.order() == line.order())
                            .isPresent())
                    .findFirst()
                    .ifPresent(spot -> wishes.add(new QuoteWish(spot, () -> free(line, spot))));
        }
        return wishes;
    }

    /** The line whose persona the quote's evidence tells about; the main line if it tells about her or about nobody. */
    private Optional<EmotionLine> owner(Spot spot, List<EmotionLine> lines) {
        Optional<Quote> quote =
                spot.of().touchpoint().quote().filter(said -> !said.text().isBlank());
        return quote.flatMap(Quote::from).map(from -> {
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

    private String words(Spot spot) {
        String text = spot.of().touchpoint().quote().map(Quote::text).orElse("").strip();
        return Spoken.of(context.words(), text);
    }

    /** In narrow maps quotes keep some slots between them. */
    private boolean apart(Spot spot, Spot other) {
        return !context.grid().narrow() || Math.abs(other.index() - spot.index()) >= SLOTS_A_QUOTE_IN_NARROW;
    }

    /** Takes the place that leaves the most of the weaker wishes a place of their own. */
    private void place(QuoteWish wish, List<QuoteWish> weaker) {
        if (!placed.stream().allMatch(other -> apart(wish.spot(), other.spot()))) {
            return;
        }
        List<QuoteTry> free = wish.free();
        if (free.isEmpty()) {
            return;
        }
        List<QuoteWish> rivals = weaker.stream()
                .filter(other -> other.near(wish) && apart(wish.spot(), other.spot()))
                .filter(other -> placed.stream().allMatch(quote -> apart(other.spot(), quote.spot())))
                .toList();
        QuoteTry best = free.get(0);
        long fewest =
                rivals.stream().filter(other -> other.isBlockedBy(free.get(0))).count();
        for (QuoteTry choice : free.subList(1, free.size())) {
            long blocked = fewest == 0
                    ? 0
                    : rivals.stream().filter(other -> other.isBlockedBy(choice)).count();
            if (blocked < fewest) {
                best = choice;
                fewest = blocked;
            }
        }
        take(best, weaker);
    }

    private void take(QuoteTry best, List<QuoteWish> weaker) {
        taken.add(best.box());
        taken.add(best.leader());
        placed.add(best.placed());
        weaker.forEach(other -> other.giveWay(best));
    }

    /** The places for a quote that are free now, the best first. */
    private List<QuoteTry> free(EmotionLine line, Spot spot) {
        String words = words(spot);
        List<QuoteTry> tries = new ArrayList<>();
        for (TextBlock block : blocks(words)) {
            Placed leader = leader(line, spot, block);
            if (taken.isFree(leader)) {
                for (boolean left : new boolean[] {false, true}) {
                    tries.add(QuoteTry.of(line, spot, words, block, left, leader));
                }
            }
        }
        tries.removeIf(choice -> !taken.isFree(choice.box()));
        return tries;
    }

    /** The ways to wrap a quote, the best first: two lines, then three, as narrow as they can be. Three rise too high with tall letters. */
    private Set<TextBlock> blocks(String words) {
        double widest = WIDTHS[WIDTHS.length - 1];
        double least = context.measure().width(SPACES.matcher(words).replaceAll(""), VOICE);
        Set<TextBlock> blocks = new LinkedHashSet<>();
        for (int lines = 2; lines <= MOST_LINES; lines++) {
            for (double width : WIDTHS) {
                if (least > lines * width) {
                    continue;
                }
                TextBlock block = TextBlock.wrap(context.measure(), words, VOICE, width, lines);
                if (!block.cut()) {
                    blocks.add(block);
                    break;
                }
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(TextBlock.wrap(context.measure(), words, VOICE, widest, MOST_LINES));
        }
        boolean tooHigh = blocks.stream().allMatch(block -> block.lines().size() == MOST_LINES && rises(block));
        if (tooHigh) {
            blocks.add(TextBlock.wrap(context.measure(), words, VOICE, widest, MOST_LINES - 1));
        }
        return blocks;
    }

    static boolean rises(TextBlock block) {
        return TallLetters.rise(block.lines().get(0));
    }

    private Placed leader(EmotionLine line, Spot spot, TextBlock block) {
        double gap = line.isMain() && faces.contains(spot.index()) ? FACE_GAP : MARKER_GAP;
        double y = spot.at().y();
        double x = spot.at().x() - 0.5;
        double first = firstBaseline(spot, block);
        if (spot.emotion() > 0) {
            return new Placed("leader", x, first - 8, 1, y - gap - first + 8, "");
        }
        double last = first + (block.lines().size() - 1) * block.lineHeight();
        return new Placed("leader", x, y + gap, 1, last - y - gap, "");
    }

    static double firstBaseline(Spot spot, TextBlock block) {
        return spot.emotion() > 0
                ? LAST_BASELINE_ABOVE - (block.lines().size() - 1) * block.lineHeight()
                : FIRST_BASELINE_BELOW;
    }
}
