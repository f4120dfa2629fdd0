package org.periplus.figure.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.analysis.Aspect;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChangeMarks;
import org.periplus.figure.mark.ChannelIcons;
import org.periplus.model.Channel;

/**
 * The touchpoints of both journeys as small cards. Unchanged ones keep icon and number only; all others keep their name and say what
 * became of them: a double frame (added), a dashed struck one (removed), a thick one (changed, or moved here), a dashed one (moved
 * away). Stateless.
 */
final class ChangeCards {

    static final double HEIGHT = 40;
    private static final double TOP = 10;
    private static final double GAP = 6;
    private static final double WIDEST = 84;
    private static final double ICON = 20;
    private static final double PILL = 18;
    private static final int NAME_LINES = 4;
    private static final int DIFFER_LINES = 3;

    private ChangeCards() {}

    /** Draws the cards and returns their lower edge. */
    static double draw(Pen pen, Compared compared, double top) {
        FigureContext figure = compared.figure();
        Sheet.rail(pen, figure.say("comparison.touchpoints"), figure.say("comparison.touchpoints-hint"), top);
        double foot = top + TOP + HEIGHT + 56;
        for (CompareGrid.Column column : compared.grid().columns()) {
            if (column.slots().isEmpty()) {
                String none = figure.say("comparison.no-touchpoint");
                pen.text(none, Lettering.SMALL, column.x() + 8, top + TOP + 12, column.width() - 16, 2);
            }
            for (CompareGrid.Slot slot : column.slots()) {
                foot = Math.max(foot, slot(pen, compared, slot, top + TOP));
            }
        }
        return foot + 8;
    }

    private static double slot(Pen pen, Compared compared, CompareGrid.Slot slot, double top) {
        TouchpointPair pair = slot.pair();
        double width = Math.min(WIDEST, compared.grid().slot()) - GAP;
        double left = slot.centre() - width / 2;
        Pen card = pen.inside();
        pen.place(new Placed("card", left, top, width, HEIGHT, pair.touchpoint().name()));
        frame(card, pair.change(), left, top, width);
        channel(compared, pair)
                .ifPresent(channel -> card.add(ChannelIcons.shape(channel.type(), left + 9, top + 9, ICON)));
        if (pair.isHere()) {
            String number = Integer.toString(pair.after().orElseThrow().index() + 1);
            card.textEnding(number, Lettering.NUMBER, left + width - 8, top + 13, width - ICON - 20);
        } else if (pair.change() == Change.REMOVED) {
            card.add(new Shape.Path(
                    "cmp-strike", PathData.segment(left + 6, top + HEIGHT - 13, left + width - 6, top + 6)));
        }
        double foot = top + HEIGHT;
        if (pair.change() != Change.SAME) {
            foot = words(card, compared, slot, top + HEIGHT);
        }
        String css = "cmp-card " + ChangeMarks.css(pair.change());
        pen.addLinked(css, compared.link(pair), sentence(compared, pair), card);
        return foot;
    }

    /** Draws the frame of a card; the sample in the legend is one too. */
    static void frame(Pen card, Change change, double left, double top, double width, double height) {
        card.add(new Shape.Rect("cmp-box", left, top, width, height, 3));
        if (change == Change.ADDED) {
            card.add(new Shape.Rect("cmp-box2", left + 3, top + 3, width - 6, height - 6, 1.5));
        }
    }

    private static void frame(Pen card, Change change, double left, double top, double width) {
        frame(card, change, left, top, width, HEIGHT);
    }

    private static double words(Pen card, Compared compared, CompareGrid.Slot slot, double edge) {
        TouchpointPair pair = slot.pair();
        double room = compared.grid().slot() - 4;
        pill(card, compared, pair, slot.centre(), edge - PILL / 2);
        String name = pair.touchpoint().name();
        double top = edge + PILL / 2 + 3;
        TextBlock block = card.wrap(name, Lettering.LIST_BOLD, room, NAME_LINES);
        boolean gone = !pair.isHere();
        double y = name.isBlank()
                ? top
                : Sheet.centred(card, block, gone ? "t12b cmp-gone" : "t12b", slot.centre(), top, name);
        if (pair.change() == Change.REMOVED) {
            Sheet.strike(card, block, slot.centre(), top);
        }
        String note = note(compared, pair);
        TextBlock differs = card.wrap(note, Lettering.SMALL, room, DIFFER_LINES);
        return note.isEmpty() ? y : Sheet.centred(card, differs, "t11", slot.centre(), y + 2, note);
    }

    private static void pill(Pen card, Compared compared, TouchpointPair pair, double centre, double top) {
        String words = pill(compared, pair);
        double width = card.width(words, Lettering.NUMBER) + 30;
        double left = centre - width / 2;
        card.add(new Shape.Rect("cmp-pill", left, top, width, PILL, PILL / 2));
        card.add(ChangeMarks.shape(pair.change(), left + 6, top + 3, 12));
        card.add(Shape.Text.at("cmp-pillt", left + 22, top + 13, words));
        card.place(new Placed("pill", left, top, width, PILL, words));
    }

    private static String pill(Compared compared, TouchpointPair pair) {
        return switch (pair.change()) {
            case MOVED_AWAY ->
                compared.figure()
                        .say(
                                "comparison.moved-to",
                                "number",
                                pair.after().orElseThrow().index() + 1);
            case MOVED_HERE ->
                compared.figure()
                        .say(
                                "comparison.moved-from",
                                "number",
                                pair.before().orElseThrow().index() + 1);
            default -> compared.word(pair.change());
        };
    }

    private static String note(Compared compared, TouchpointPair pair) {
        return switch (pair.change()) {
            case CHANGED, MOVED_HERE -> note(compared, pair.differs());
            case MOVED_AWAY -> compared.figure().say("comparison.moved");
            default -> "";
        };
    }

    /** Returns what differs without what the curves and the list of pains show, unless nothing else does. */
    private static String note(Compared compared, Set<Aspect> differs) {
        List<Aspect> others = differs.stream()
                .filter(aspect -> aspect != Aspect.EMOTION && aspect != Aspect.PAINS)
                .toList();
        return words(compared, others.isEmpty() ? differs : others);
    }

    private static String words(Compared compared, Collection<Aspect> aspects) {
        FigureContext figure = compared.figure();
        return figure.words()
                .commas(aspects.stream()
                        .map(aspect -> figure.say("comparison.aspect." + Compared.key(aspect)))
                        .toList());
    }

    /** Returns in what the touchpoint differs, in words. */
    static String differs(Compared compared, TouchpointPair pair) {
        return words(compared, pair.differs());
    }

    private static Optional<Channel> channel(Compared compared, TouchpointPair pair) {
        return pair.touchpoint()
                .channel()
                .flatMap(ref -> compared.figure().atlas().find(Channel.class, ref));
    }

    private static String sentence(Compared compared, TouchpointPair pair) {
        FigureContext figure = compared.figure();
        String differs = differs(compared, pair);
        return Sentences.of(List.of(
                figure.say(
                        "comparison.touchpoint-became",
                        "touchpoint",
                        pair.touchpoint().name(),
                        "change",
                        compared.word(pair.change())),
                differs.isEmpty() ? "" : figure.say("comparison.differs", "aspects", differs),
                CurvesOver.words(compared, pair)));
    }
}
