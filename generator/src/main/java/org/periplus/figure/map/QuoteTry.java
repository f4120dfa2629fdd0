package org.periplus.figure.map;

import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Taken;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.map.EmotionLine.Spot;
import org.periplus.figure.map.QuotePlacer.PlacedQuote;

/**
 * A place for a quote.
 *
 * @param left whether the words stand on the left of their leader
 * @param leader the line from the words to the point
 * @param box where the words stand
 */
record QuoteTry(EmotionLine line, Spot spot, String words, TextBlock block, boolean left, Placed leader, Placed box) {

    private static final double ASCENT = 11;
    private static final double TALL_ASCENT = 14;
    private static final double DESCENT = 4.5;
    private static final double LEADER_GAP = 9.5;

    /** Returns the place on one side of a leader. */
    static QuoteTry of(EmotionLine line, Spot spot, String words, TextBlock block, boolean left, Placed leader) {
        double x = spot.at().x();
        double start = left ? x - LEADER_GAP - block.width() : x + LEADER_GAP;
        double ascent = QuotePlacer.rises(block) ? TALL_ASCENT : ASCENT;
        double top = QuotePlacer.firstBaseline(spot, block) - ascent;
        double height = (block.lines().size() - 1) * block.lineHeight() + ascent + DESCENT;
        Placed box = new Placed("quote", start, top, block.width(), height, words);
        return new QuoteTry(line, spot, words, block, left, leader, box);
    }

    /** Tells whether only one of the two places can be taken. */
    boolean meets(QuoteTry other) {
        return box.meets(other.box, Taken.APART)
                || box.meets(other.leader, Taken.APART)
                || leader.meets(other.box, Taken.APART)
                || leader.meets(other.leader, Taken.APART);
    }

    /** Returns the quote at this place. */
    PlacedQuote placed() {
        String layer = line.isMain() ? "" : " o";
        double x = spot.at().x();
        double anchor = left ? x - LEADER_GAP : x + LEADER_GAP;
        Shape.Text plain = block.shape(anchor, QuotePlacer.firstBaseline(spot, block), words);
        Shape.Anchor side = left ? Shape.Anchor.END : Shape.Anchor.START;
        Shape.Text text = new Shape.Text(plain.css() + layer, side, plain.lines(), plain.title());
        String d = PathData.segment(x, leader.y(), x, leader.y() + leader.height());
        return new PlacedQuote(line.order(), spot, box, new Shape.Path("lead" + layer, d), text);
    }
}
