package org.periplus.figure.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Aspect;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChangeMarks;
import org.periplus.figure.mark.ChannelIcons;
import org.periplus.model.Atlas;
import org.periplus.model.Channel;

/** The touchpoints of a row as cards: what stayed with icon and number alone, all else with its name and what became of it. Stateless. */
final class PastCards {

    private static final double HEIGHT = 40;
    private static final double TOP = 8;
    private static final double ICON = 18;
    private static final double WIDEST = 92;
    private static final double QUIET = 36;
    private static final double PILL = 18;
    private static final double DOT = 2.2;

    private PastCards() {}

    /** Draws the cards and returns their lower edge. */
    static double draw(Pen pen, Past past, PastGrid.Row row, double top) {
        double foot = top + TOP + HEIGHT + 6;
        for (PastGrid.Column column : row.columns()) {
            if (column.folded()) {
                column.slots()
                        .forEach(slot -> pen.add(
                                new Shape.Circle("past-dot", slot.centre(), top + TOP + HEIGHT / 2, DOT)));
            } else if (column.slots().isEmpty()) {
                String none = past.say("comparison.no-touchpoint");
                pen.text(none, Lettering.SMALL, column.x() + 6, top + TOP + 8, column.width() - 12, 2);
            } else {
                for (PastGrid.Slot slot : column.slots()) {
                    foot = Math.max(foot, card(pen, past, slot, top + TOP));
                }
            }
        }
        return foot + 8;
    }

    private static double card(Pen pen, Past past, PastGrid.Slot slot, double top) {
        boolean quiet = slot.change() == Change.SAME;
        double width = Math.min(quiet ? QUIET : WIDEST, slot.width() - 6);
        double left = slot.centre() - width / 2;
        Pen card = pen.inside();
        pen.place(new Placed("card", left, top, width, HEIGHT, slot.pair().touchpoint().name()));
        frame(card, slot.change(), left, top, width, HEIGHT);
        if (quiet) {
            quiet(card, past, slot, top);
        } else {
            loud(card, past, slot, top, left, width);
        }
        double foot = quiet ? top + HEIGHT : words(card, past, slot, top + HEIGHT);
        pen.add(Shape.Group.of("cmp-card " + ChangeMarks.css(slot.change()), card.shapes()));
        return foot;
    }

    private static void quiet(Pen card, Past past, PastGrid.Slot slot, double top) {
        icon(past, slot.pair(), slot.centre() - ICON / 2, top + 3).ifPresent(card::add);
        card.textAbout(number(past, slot.pair()), Lettering.NUMBER, slot.centre(), top + 23, QUIET);
    }

    private static void loud(Pen card, Past past, PastGrid.Slot slot, double top, double left, double width) {
        icon(past, slot.pair(), left + 9, top + 7).ifPresent(card::add);
        if (slot.change() == Change.REMOVED) {
            card.add(new Shape.Path(
                    "cmp-strike", PathData.segment(left + 6, top + HEIGHT - 13, left + width - 6, top + 6)));
        } else {
            String number = number(past, slot.pair());
            card.textEnding(number, Lettering.NUMBER, left + width - 9, top + 9, width - ICON - 20);
        }
    }

    /** Draws the frame of a card; the samples of the legend are such frames too. */
    static void frame(Pen card, Change change, double left, double top, double width, double height) {
        card.add(new Shape.Rect("cmp-box", left, top, width, height, 3));
        if (change == Change.ADDED) {
            card.add(new Shape.Rect("cmp-box2", left + 3, top + 3, width - 6, height - 6, 1.5));
        }
    }

    /** Returns the number of the touchpoint at this place. */
    private static String number(Past past, TouchpointPair pair) {
        return past.words()
                .numerals()
                .count((pair.isHere() ? pair.after() : pair.before())
                                .orElseThrow()
                                .index()
                        + 1L);
    }

    private static Optional<Shape> icon(Past past, TouchpointPair pair, double x, double y) {
        Atlas atlas = pair.isHere() ? past.of().atlasAfter() : past.of().atlasBefore();
        return pair.touchpoint()
                .channel()
                .flatMap(ref -> atlas.find(Channel.class, ref))
                .map(channel -> ChannelIcons.shape(channel.type(), x, y, ICON));
    }

    private static double words(Pen card, Past past, PastGrid.Slot slot, double edge) {
        double room = slot.width() - 8;
        pill(card, pill(past, slot), slot, edge - PILL / 2);
        String name = slot.pair().touchpoint().name();
        double y = edge + PILL / 2 + 3;
        if (!name.isBlank()) {
            TextBlock block = card.wrap(name, Lettering.LIST_BOLD, room, 4);
            double top = y;
            y = card.textAbout(block, slot.centre(), y, name);
            if (slot.change() == Change.REMOVED) {
                strike(card, block, slot.centre(), top);
            }
        }
        String note = note(past, slot);
        return note.isEmpty()
                ? y
                : card.textAbout(card.wrap(note, Lettering.SMALL, room, 4), slot.centre(), y + 2, note);
    }

    private static void strike(Pen pen, TextBlock block, double centre, double top) {
        double y = top + block.lineHeight() * 0.77 - 4;
        for (String line : block.lines()) {
            double half = pen.width(line, block.lettering()) / 2 + 1;
            pen.add(new Shape.Path("cmp-strike", PathData.segment(centre - half, y, centre + half, y)));
            y += block.lineHeight();
        }
    }

    private static void pill(Pen card, String words, PastGrid.Slot slot, double top) {
        double room = slot.width() - 6;
        TextBlock block = card.wrap(words, Lettering.NUMBER, room - 28, 1);
        double width = Math.min(room, block.width() + 28);
        double left = slot.centre() - width / 2;
        card.add(new Shape.Rect("cmp-pill", left, top, width, PILL, PILL / 2));
        card.add(ChangeMarks.shape(slot.change(), left + 5, top + 3, 12));
        card.add(Shape.Text.at("cmp-pillt", left + 20, top + 13, String.join("", block.lines())));
        card.place(new Placed("pill", left, top, width, PILL, words));
    }

    private static String pill(Past past, PastGrid.Slot slot) {
        return switch (slot.change()) {
            case MOVED_AWAY ->
                past.say("comparison.moved-to", "number", slot.pair().after().orElseThrow().index() + 1);
            case MOVED_HERE ->
                past.say(
                        "comparison.moved-from",
                        "number",
                        slot.pair().before().orElseThrow().index() + 1);
            case SAME, CHANGED, ADDED, REMOVED -> PastWords.word(past, slot.change());
        };
    }

    private static String note(Past past, PastGrid.Slot slot) {
        return switch (slot.change()) {
            case CHANGED -> aspects(past, slot.pair());
            case MOVED_HERE ->
                past.words()
                        .commas(slot.pair().differs().isEmpty()
                                ? List.of(past.say("comparison.moved"))
                                : List.of(past.say("comparison.moved"), aspects(past, slot.pair())));
            case MOVED_AWAY -> past.say("comparison.moved");
            case SAME, ADDED, REMOVED -> "";
        };
    }

    /** Returns in what the touchpoint differs, in words; what the drawing does not show is called other details. */
    static String aspects(Past past, TouchpointPair pair) {
        List<String> aspects = new ArrayList<>();
        for (Aspect aspect : pair.differs()) {
            aspects.add(past.say("comparison.aspect." + PastWords.key(aspect)));
        }
        return aspects.isEmpty() ? past.say("past.details") : past.words().commas(aspects);
    }
}
