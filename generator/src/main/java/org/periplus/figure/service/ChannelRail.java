package org.periplus.figure.service;

import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChannelIcons;

/** The name of a channel beside its row: icon, name, owner. */
final class ChannelRail {

    private static final double ICON = 20;
    private static final double LEFT = 10;
    private static final double WORDS = 38;
    private static final double AIR = 4;

    private ChannelRail() {}

    /** Draws the name in the rail, about the middle of the row. */
    static void draw(Pen pen, Subject subject, ChannelLane lane, double top, Box box) {
        double room = box.width() - WORDS - AIR;
        Pen part = pen.inside();
        TextBlock name = fitted(pen, lane.name(), Lettering.LIST_BOLD, room, box.height() - 2 * AIR);
        double left = box.height() - 2 * AIR - name.height();
        boolean owned = !lane.owner().isBlank() && left >= Lettering.CAPTION.lineHeight() * 1.2;
        double ownerHeight = 0;
        if (owned) {
            ownerHeight =
                    fitted(pen, lane.owner(), Lettering.CAPTION, room, left).height();
        }
        double y = top + (box.height() - name.height() - ownerHeight) / 2;
        part.add(ChannelIcons.shape(lane.type(), LEFT, top + (box.height() - ICON) / 2, ICON));
        double foot = part.text(name, WORDS, y, lane.name());
        if (owned) {
            part.text(fitted(pen, lane.owner(), Lettering.CAPTION, room, left), WORDS, foot, lane.owner());
        }
        String owner = lane.owner().isBlank() ? "" : subject.say("service.answered-by", "team", lane.owner());
        pen.addLinked(
                "sv-rail",
                lane.channel().flatMap(subject::href),
                Sentences.of(
                        subject.say("service.channel", "channel", lane.name()),
                        owner,
                        subject.touchpoints(lane.touchpoints().size())),
                part);
    }

    /** The rail's part of a row. */
    record Box(double width, double height) {}

    private static TextBlock fitted(Pen pen, String text, Lettering lettering, double room, double height) {
        int lines = 1;
        TextBlock block = pen.wrap(text, lettering, room, lines);
        while (block.cut()) {
            TextBlock more = pen.wrap(text, lettering, room, ++lines);
            if (more.height() > height) {
                return block;
            }
            block = more;
        }
        return block;
    }
}
