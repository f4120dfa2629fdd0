package org.periplus.figure.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.Avatar;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * Neighbours of one kind, measured: the kind's icon and word, the roles if all share them, a card for each, and how many more.
 *
 * @param kin who
 * @param roles the shared roles; empty where each card has its own
 * @param cards the cards, from top to bottom
 */
record KinBox(Kin kin, Optional<TextBlock> roles, List<Card> cards) {

    /** The width of a card. */
    static final double WIDTH = 210;

    private static final double ICON = 17;
    private static final double HEAD = 22;
    private static final double GAP = 6;
    private static final double PAD = 7;
    private static final double MORE = 26;
    private static final double FACE = 26;
    private static final int NAME_LINES = 3;

    /** A card: whom it is about and its words. */
    record Card(Neighbour near, TextBlock name, Optional<TextBlock> roles) {

        double height() {
            double words = name.height() + roles.map(TextBlock::height).orElse(0.0);
            return Math.max(words, near.kind() == Kind.PERSONA ? FACE : 0) + 2 * PAD;
        }
    }

    /** Takes a copy of the list. */
    KinBox {
        cards = List.copyOf(cards);
    }

    /** Measures neighbours. */
    static KinBox of(Pen pen, Wording words, Kin kin) {
        boolean uniform = kin.isUniform();
        List<Card> cards = new ArrayList<>();
        for (Neighbour near : kin.shown()) {
            double room = WIDTH - textStart(near) - 10;
            cards.add(new Card(
                    near,
                    pen.wrap(near.entry().name(), Lettering.CARD_NAME, room, NAME_LINES),
                    uniform ? Optional.empty() : roles(pen, words, near, room)));
        }
        return new KinBox(kin, uniform ? roles(pen, words, kin.shown().get(0), WIDTH) : Optional.empty(), cards);
    }

    private static Optional<TextBlock> roles(Pen pen, Wording words, Neighbour near, double room) {
        return Optional.of(pen.wrap(near.told(words), Lettering.SMALL, room, 2));
    }

    private static double textStart(Neighbour near) {
        return near.kind() == Kind.PERSONA ? FACE + 16 : 10;
    }

    private double head() {
        return HEAD + roles.map(block -> block.height() + 3).orElse(0.0);
    }

    /** Returns the height of the whole, in pixels. */
    double height() {
        double all = cards.stream().mapToDouble(card -> card.height() + GAP).sum();
        return head() + all - GAP + (kin.folded() > 0 ? GAP + MORE : 0);
    }

    /** Returns where the middle of each card is, from the top of the whole. */
    Map<Ref, Double> middles() {
        Map<Ref, Double> middles = new LinkedHashMap<>();
        double y = head();
        for (Card card : cards) {
            middles.put(card.near().ref(), y + card.height() / 2);
            y += card.height() + GAP;
        }
        return middles;
    }

    /** Returns where the middle of the row that counts the rest is; empty if all are drawn. */
    Optional<Double> rest() {
        return kin.folded() > 0 ? Optional.of(height() - MORE / 2) : Optional.empty();
    }

    /** Draws all with the left upper corner there; {@code subject} is whose neighbours they are. */
    void draw(Pen pen, FigureContext context, Ref subject, double x, double top) {
        pen.add(KindMarks.icon(kin.kind(), x, top, ICON));
        pen.place(new Placed("icon", x, top, ICON, ICON, ""));
        int count = kin.shown().size() + kin.folded();
        String heading = KindMarks.heading(context.words(), kin.kind(), count);
        pen.text(heading, Lettering.LIST_BOLD, x + ICON + 7, top + 1, WIDTH - ICON - 7, 1);
        roles.ifPresent(
                block -> pen.text(block, x, top + HEAD - 2, kin.shown().get(0).told(context.words())));
        double y = top + head();
        for (Card card : cards) {
            card(pen, context, card, x, y);
            y += card.height() + GAP;
        }
        if (kin.folded() > 0) {
            more(pen, context, subject, x, y);
        }
    }

    private static void card(Pen pen, FigureContext context, Card card, double x, double y) {
        Pen part = pen.inside();
        Neighbour near = card.near();
        part.add(new Shape.Rect("cb", x + 0.5, y + 0.5, WIDTH - 1, card.height() - 1, 3));
        pen.place(new Placed("card", x, y, WIDTH, card.height(), ""));
        if (near.kind() == Kind.PERSONA) {
            String hue = context.hues().of(near.ref().id());
            part.add(Avatar.shape(near.ref().id(), hue, x + 9, y + (card.height() - FACE) / 2, FACE));
        }
        double words =
                card.name().height() + card.roles().map(TextBlock::height).orElse(0.0);
        double top = y + (card.height() - words) / 2;
        double left = x + textStart(near);
        double foot = part.text(card.name(), left, top, near.entry().name());
        card.roles().ifPresent(block -> part.text(block, left, foot, near.told(context.words())));
        String label = Sentences.of(
                Joined.named(
                        context.words(),
                        KindMarks.name(context.words(), near.kind()),
                        near.entry().name()),
                near.told(context.words()));
        pen.addLinked("card", context.href(near.ref()), label, part);
    }

    private void more(Pen pen, FigureContext context, Ref subject, double x, double y) {
        String words = context.say("figure.more", "n", kin.folded());
        Pen part = pen.inside();
        part.add(new Shape.Rect("rel-rest", x + 0.5, y + 0.5, WIDTH - 1, MORE - 1, 3));
        part.text(words, Lettering.LIST, x + 10, y + 5, WIDTH - 20, 1);
        String label = context.say(
                "relations.more",
                "n",
                kin.folded(),
                "kind",
                KindMarks.heading(context.words(), kin.kind(), kin.folded()),
                "name",
                context.atlas().nameOf(subject));
        pen.addLinked("more", context.links().anchor(subject, "mentions"), label, part);
    }
}
