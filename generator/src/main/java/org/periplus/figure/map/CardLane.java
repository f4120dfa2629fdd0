package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChannelIcons;
import org.periplus.figure.mark.Light;
import org.periplus.model.Channel;
import org.periplus.model.Touchpoint;

/** The touchpoints as cards: channel, order, name, and the light of a moment of truth. Each card links to its row. */
final class CardLane implements MapLane {

    private static final double TOP = 6;
    private static final double GAP = 8;
    private static final double INSET = 8;
    private static final double ICON = 22;
    private static final double NAME_TOP = 37;
    private static final double LEAST = 124;
    private static final double NARROW = 46;
    private static final double FOOT = 26.5;
    private static final double BELOW = 8;
    private static final int NAME_LINES = 4;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        if (context.grid().columns().isEmpty()) {
            return Optional.empty();
        }
        LanePen pen = new LanePen(context);
        double card = context.grid().narrow() ? NARROW : LEAST;
        double height = TOP + card + BELOW;
        for (MapGrid.Column column : context.grid().columns()) {
            if (column.slots().isEmpty()) {
                gap(pen, column, card);
            }
            column.slots().forEach(slot -> card(pen, slot, card, height));
        }
        String hint = "channel, order, moment of truth";
        return Optional.of(pen.lane("touchpoints", "Touchpoints", hint, "Touchpoints", height));
    }

    private static void card(LanePen pen, MapGrid.Slot slot, double height, double laneHeight) {
        double left = slot.centre() - pen.context().grid().slot() / 2 + GAP / 2;
        double width = pen.context().grid().slot() - GAP;
        pen.add(new Shape.Path("drop", PathData.segment(slot.centre(), 0, slot.centre(), TOP)));
        pen.add(new Shape.Path("drop", PathData.segment(slot.centre(), TOP + height, slot.centre(), laneHeight)));
        LanePen link = pen.inside();
        Touchpoint touchpoint = slot.touchpoint();
        link.add(new Shape.Rect("cb", left, TOP, width, height, 3));
        pen.place(new Placed("card", left, TOP, width, height, touchpoint.name()));
        channel(link, touchpoint)
                .ifPresent(channel -> link.add(ChannelIcons.shape(channel.type(), left + INSET, TOP + INSET, ICON)));
        double right = left + width - INSET;
        link.textEnding(
                Integer.toString(slot.number()), Lettering.NUMBER, right, TOP + INSET, width - 2 * INSET - ICON);
        if (!pen.context().grid().narrow()) {
            words(link, touchpoint, left + INSET, width - 2 * INSET + 1);
        }
        if (touchpoint.momentOfTruth()) {
            double scale = pen.context().grid().narrow() ? 0.8 : 1;
            link.add(Light.shape(left + width - 20 * scale, TOP + height - 16 * scale, scale));
        }
        String css = touchpoint.momentOfTruth() ? "card mot" : "card";
        pen.addLinked(css, pen.context().anchor("tp-" + touchpoint.id()), sentence(pen.context(), slot), link);
    }

    private static void words(LanePen link, Touchpoint touchpoint, double left, double room) {
        name(link, touchpoint.name(), left, room);
        double foot = TOP + LEAST - FOOT + 1;
        link.add(new Shape.Path("cfoot", PathData.segment(left, foot, left + room - 1, foot)));
        double width = touchpoint.momentOfTruth() ? room - 20 : room;
        channel(link, touchpoint)
                .ifPresent(channel -> link.text(channel.name(), Lettering.SMALL, left, foot + 4.5, width, 1));
    }

    /** Writes a name above the foot; where lines stand further apart, one line less. */
    private static void name(LanePen link, String name, double left, double room) {
        if (!name.isBlank()) {
            TextBlock usual = link.wrap(name, Lettering.CARD_NAME, room, NAME_LINES);
            boolean high = usual.height() > NAME_LINES * Lettering.CARD_NAME.lineHeight();
            TextBlock block = high ? link.wrap(name, Lettering.CARD_NAME, room, NAME_LINES - 1) : usual;
            link.text(block, left, NAME_TOP + TOP, name);
        }
    }

    private static Optional<Channel> channel(LanePen pen, Touchpoint touchpoint) {
        return channel(pen.context(), touchpoint);
    }

    private static Optional<Channel> channel(MapContext context, Touchpoint touchpoint) {
        return touchpoint.channel().flatMap(ref -> context.atlas().find(Channel.class, ref));
    }

    private static String sentence(MapContext context, MapGrid.Slot slot) {
        Touchpoint touchpoint = slot.touchpoint();
        return Sentences.of(
                "Touchpoint " + slot.number() + ": " + touchpoint.name(),
                channel(context, touchpoint)
                        .map(channel -> "Channel " + channel.name())
                        .orElse(""),
                touchpoint.momentOfTruth() ? "Moment of truth" : "",
                emotion(context, slot.index())
                        .map(value -> "Emotion " + Numbers.signed(value, Numbers.decimals(List.of(value))))
                        .orElse(""));
    }

    private static Optional<Double> emotion(MapContext context, int index) {
        return context.journey().curves().stream()
                .findFirst()
                .map(Curve::points)
                .filter(points -> index < points.size())
                .flatMap(points -> points.get(index).emotion());
    }

    private static void gap(LanePen pen, MapGrid.Column column, double height) {
        TextBlock words = pen.wrap("No touchpoint yet", Lettering.SMALL, column.width() - 2 * LanePen.PAD, 2);
        double top = TOP + (height - words.height()) / 2;
        pen.text(words, column.x() + LanePen.PAD, top, "No touchpoint yet");
        hatch(pen, column, TOP, top - 4);
        hatch(pen, column, top + words.height() + 4, TOP + height);
    }

    private static void hatch(LanePen pen, MapGrid.Column column, double top, double foot) {
        double rise = foot - top;
        for (double x = column.x() + GAP; x + rise <= column.end() - GAP; x += GAP) {
            pen.add(new Shape.Path("iso", PathData.segment(x, foot, x + rise, top)));
        }
    }
}
