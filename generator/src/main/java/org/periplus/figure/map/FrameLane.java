package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;

/**
 * The storyboard: a frame over each touchpoint that has an image, as wide as its neighbours leave and at most 150. Left out when no
 * touchpoint has one.
 */
final class FrameLane implements MapLane {

    private static final double TOP = 10;
    private static final double WIDEST = 150;
    private static final double BETWEEN = 8;
    private static final double RATIO = 2.0 / 3;
    private static final double CAPTION = 3;
    private static final double BELOW = 6;

    /** A touchpoint with the published copy of its image. */
    private record Frame(MapGrid.Slot slot, String href) {}

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        List<Frame> frames = frames(context);
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        LanePen pen = new LanePen(context);
        double width = width(context.grid(), frames);
        double height = TOP + width * RATIO + CAPTION + Lettering.SMALL.lineHeight() + BELOW;
        frames.forEach(frame -> frame(pen, frame, width, height));
        return Optional.of(pen.lane("storyboard", context.say("map.storyboard-hint"), height));
    }

    private static List<Frame> frames(MapContext context) {
        List<Frame> frames = new ArrayList<>();
        for (MapGrid.Slot slot : context.grid().slots()) {
            slot.touchpoint()
                    .image()
                    .flatMap(path -> context.figure().links().image(path))
                    .ifPresent(href -> frames.add(new Frame(slot, href)));
        }
        return frames;
    }

    private static double width(MapGrid grid, List<Frame> frames) {
        double width = WIDEST;
        for (int i = 1; i < frames.size(); i++) {
            double apart =
                    frames.get(i).slot().centre() - frames.get(i - 1).slot().centre();
            width = Math.min(width, apart - BETWEEN);
        }
        if (frames.size() > 1) {
            double second = frames.get(1).slot().centre();
            double last = grid.width() - frames.get(frames.size() - 2).slot().centre();
            width = Math.min(width, besideEdge(Math.min(second, last)));
        }
        return Math.floor(Math.min(width, grid.width() - 2 * BETWEEN));
    }

    /** Returns how wide a frame at the map's edge and its neighbour may be, if the middle of that one is so far from the edge. */
    private static double besideEdge(double neighbour) {
        return (neighbour - BETWEEN / 2 - BETWEEN) / 1.5;
    }

    private static void frame(LanePen pen, Frame frame, double width, double laneHeight) {
        MapGrid.Slot slot = frame.slot();
        double most = pen.context().grid().width() - BETWEEN / 2 - width;
        double left = Math.max(BETWEEN / 2, Math.min(most, slot.centre() - width / 2));
        double height = width * RATIO;
        String name = slot.touchpoint().name();
        LanePen link = pen.inside();
        link.add(new Shape.Rect("sbb", left, TOP, width, height, 2));
        link.add(new Shape.Image("sbi", left, TOP, width, height, frame.href(), ""));
        link.add(new Shape.Rect("sbf", left, TOP, width, height, 2));
        pen.place(new Placed("frame", left, TOP, width, height, ""));
        double foot = TOP + height + CAPTION;
        String words = slot.number() + "  " + name;
        link.text(words, Lettering.SMALL, left, foot, width, 1);
        pen.add(new Shape.Path(
                "drop",
                PathData.segment(slot.centre(), foot + Lettering.SMALL.lineHeight() + 1, slot.centre(), laneHeight)));
        String sentence = Sentences.of(pen.context().say("map.frame", "number", slot.number(), "name", name));
        pen.addLinked("mframe", pen.context().anchor("tp-" + slot.touchpoint().id()), sentence, link);
    }
}
