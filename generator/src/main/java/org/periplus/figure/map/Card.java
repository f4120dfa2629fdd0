package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.CurvePoint;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChannelIcons;
import org.periplus.figure.mark.Light;
import org.periplus.model.Channel;
import org.periplus.model.Touchpoint;

/**
 * A touchpoint as a card: channel, order, name, how much it matters and how engaged customers are, and the light of a moment of truth.
 * Its frame is dashed where nothing proves what the card says. In narrow maps it has room for icon, number and light only.
 */
final class Card {

    private static final double INSET = 8;
    private static final double ICON = 22;
    private static final double NAME_TOP = 37;
    private static final double USUAL = 124;
    private static final double NARROW = 46;
    private static final double FOOT = 26.5;
    private static final int NAME_LINES = 4;

    private final LanePen pen;
    private final MapGrid.Slot slot;
    private final Touchpoint touchpoint;
    private final List<Way> ways;
    private final Optional<Channel> channel;
    private final Optional<CurvePoint> point;

    Card(LanePen pen, MapGrid.Slot slot, List<Way> ways) {
        this.pen = pen;
        this.slot = slot;
        this.touchpoint = slot.touchpoint();
        this.ways = ways;
        this.channel = touchpoint.channel().flatMap(ref -> pen.context().atlas().find(Channel.class, ref));
        this.point = pen.context().point(slot.index());
    }

    /** Returns the height of every card of a map. */
    static double height(MapGrid grid) {
        return grid.narrow() ? NARROW : USUAL;
    }

    /** Draws the card about the middle of its slot. */
    void draw(double top, double width) {
        boolean narrow = pen.context().grid().narrow();
        double height = height(pen.context().grid());
        double left = slot.centre() - width / 2;
        double right = left + width - INSET;
        LanePen link = pen.inside();
        link.add(new Shape.Rect("cb", left, top, width, height, 3));
        pen.place(new Placed("card", left, top, width, height, touchpoint.name()));
        channel.ifPresent(known -> link.add(ChannelIcons.shape(known.type(), left + INSET, top + INSET, ICON)));
        String number = Integer.toString(slot.number());
        double numberTop = top + INSET - (narrow ? 0 : 2);
        link.textEnding(number, Lettering.NUMBER, right, numberTop, width - 2 * INSET - ICON);
        if (!narrow) {
            Levels.draw(link, touchpoint, right, numberTop + Lettering.NUMBER.lineHeight() + 1);
            words(link, top, left + INSET, width - 2 * INSET + 1);
        }
        if (touchpoint.momentOfTruth()) {
            double scale = narrow ? 0.8 : 1;
            link.add(Light.shape(left + width - 20 * scale, top + height - 16 * scale, scale));
        }
        pen.addLinked(css(), pen.context().anchor("tp-" + touchpoint.id()), sentence(), link);
    }

    private boolean assumed() {
        return point.filter(CurvePoint::assumed).isPresent();
    }

    private String css() {
        return "card" + (touchpoint.momentOfTruth() ? " mot" : "") + (assumed() ? " as" : "");
    }

    private void words(LanePen link, double top, double left, double room) {
        name(link, top + NAME_TOP, left, room);
        double foot = top + USUAL - FOOT + 1;
        link.add(new Shape.Path("cfoot", PathData.segment(left, foot, left + room - 1, foot)));
        double width = touchpoint.momentOfTruth() ? room - 20 : room;
        channel.ifPresent(known -> link.text(known.name(), Lettering.SMALL, left, foot + 4.5, width, 1));
    }

    /** Writes a name above the foot; where lines stand further apart, one line less. */
    private void name(LanePen link, double top, double left, double room) {
        String name = touchpoint.name();
        if (!name.isBlank()) {
            TextBlock usual = link.wrap(name, Lettering.CARD_NAME, room, NAME_LINES);
            boolean high = usual.height() > NAME_LINES * Lettering.CARD_NAME.lineHeight();
            TextBlock block = high ? link.wrap(name, Lettering.CARD_NAME, room, NAME_LINES - 1) : usual;
            link.text(block, left, top, name);
        }
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        MapContext context = pen.context();
        parts.add(context.say("map.touchpoint", "number", slot.number(), "name", touchpoint.name()));
        channel.ifPresent(known -> parts.add(context.say("map.channel-of", "channel", known.name())));
        parts.add(touchpoint.momentOfTruth() ? context.say("map.moment") : "");
        point.flatMap(CurvePoint::emotion)
                .ifPresent(value -> parts.add(context.say("map.emotion-of", "emotion", context.emotion(value))));
        parts.add(assumed() ? context.say("map.assumed") : "");
        parts.addAll(Levels.said(context, touchpoint));
        ways.stream()
                .filter(way -> way.from().index() == slot.index())
                .forEach(way -> parts.add(context.say("map.leads", "way", way.told(context.words()))));
        return Sentences.of(parts);
    }
}
