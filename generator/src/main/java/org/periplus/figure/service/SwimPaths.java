package org.periplus.figure.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Taken;
import org.periplus.figure.mark.Faces;
import org.periplus.figure.mark.Light;
import org.periplus.model.Touchpoint;

/** The paths across the lanes, the touchpoints on them, and the marks of hand-overs. Used once. */
final class SwimPaths {

    /** The radius of a face. */
    static final double FACE = 13;

    private static final double RING = 10;
    private static final double CHANGE = 3.4;
    private static final double MARKER = 5;
    private static final double NARROW = 80;
    private static final List<Double> TRIES = List.of(0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74);

    private final Pen pen;
    private final Subject subject;
    private final SwimGrid grid;
    private final Taken taken;
    private final List<Track> tracks;

    SwimPaths(Pen pen, Subject subject, SwimGrid grid, List<Track> tracks) {
        this.pen = pen;
        this.subject = subject;
        this.grid = grid;
        this.tracks = tracks;
        this.taken = new Taken(grid.columns().right(), grid.foot());
    }

    void draw(List<Way> ways) {
        Track main = tracks.get(0);
        grid.columns().slots().forEach(this::sounding);
        ways.stream().filter(way -> track(way).isEmpty()).forEach(this::branch);
        tracks.stream().skip(1).forEach(this::overlay);
        main.legs()
                .forEach(leg ->
                        pen.add(new Shape.Path("sv-halo", main.bend(grid, leg).data())));
        main.legs()
                .forEach(leg -> pen.add(new Shape.Path(
                        leg.dashed() ? "sv-path as" : "sv-path",
                        main.bend(grid, leg).data())));
        grid.columns().slots().forEach(slot -> touchpoint(main.traveller(), slot));
        int letter = 0;
        for (Way way : ways) {
            if (way.loses()) {
                ring(way, Way.letter(letter++));
            } else if (way.changes() && track(way).isPresent()) {
                change(way);
            }
        }
        ways.stream().filter(way -> !way.ahead() && !way.share().isEmpty()).forEach(this::share);
    }

    /** Returns the first path that goes this way. */
    private Optional<Track> track(Way way) {
        return tracks.stream().filter(track -> track.goes(way)).findFirst();
    }

    private Bend bend(Way way) {
        return track(way)
                .map(track -> track.bend(grid, way.from(), way.to()))
                .orElseGet(() -> tracks.get(0).bend(grid, way.from(), way.to()));
    }

    private void sounding(Columns.Slot slot) {
        double top = grid.main(slot.index()).y();
        pen.add(new Shape.Path("drop", PathData.segment(slot.centre(), top, slot.centre(), grid.foot())));
    }

    private void branch(Way way) {
        Bend bend = bend(way);
        pen.add(new Shape.Path("sv-branch", bend.data()));
        Point end = bend.to();
        PathData head = new PathData();
        if (bend.fromBelow()) {
            double tip = end.y() + FACE + 2;
            head.move(end.x(), tip).line(end.x() - 3.5, tip + 7).line(end.x() + 3.5, tip + 7);
        } else {
            double tip = end.x() - FACE - 2;
            head.move(tip, end.y()).line(tip - 7, end.y() - 3.5).line(tip - 7, end.y() + 3.5);
        }
        pen.add(new Shape.Path("sv-head", head.close().toString()));
    }

    private void overlay(Track track) {
        Pen part = pen.inside();
        for (Traveller.Leg leg : track.legs()) {
            String data = track.bend(grid, leg).data();
            part.add(new Shape.Path("halo", data));
            part.add(new Shape.Path(leg.dashed() ? "cv2 as" : "cv2", data));
        }
        Traveller traveller = track.traveller();
        for (int index : traveller.passes()) {
            if (traveller.points().get(index).emotion().isPresent()) {
                Point at = track.at(grid, index);
                part.add(marker(track.number() - 1, at.x(), at.y()));
                box("marker", at, MARKER, "");
            }
        }
        String hue = traveller
                .persona()
                .map(ref -> subject.figure().hues().of(ref.id()))
                .orElse("");
        pen.add(Shape.Group.of("sv-over " + hue, part.shapes()));
    }

    /** Returns the marker of the path of that number beside the main one: diamond, square, triangle. */
    static Shape marker(int number, double x, double y) {
        PathData data = new PathData();
        switch (number) {
            case 0 ->
                data.move(x, y - MARKER).line(x + MARKER, y).line(x, y + MARKER).line(x - MARKER, y);
            case 1 ->
                data.move(x - 4, y - 4).line(x + 4, y - 4).line(x + 4, y + 4).line(x - 4, y + 4);
            default -> data.move(x, y - MARKER).line(x + MARKER, y + 4).line(x - MARKER, y + 4);
        }
        return new Shape.Path("pt2", data.close().toString());
    }

    private void touchpoint(Traveller main, Columns.Slot slot) {
        Touchpoint touchpoint = slot.touchpoint();
        Point at = grid.main(slot.index());
        Pen part = pen.inside();
        Optional<Double> emotion = main.points().get(slot.index()).emotion();
        boolean passes = main.passes().contains(slot.index());
        double radius = emotion.isPresent() ? FACE : passes ? 6 : 3.4;
        part.add(emotion.<Shape>map(value -> Faces.shape(value, at.x(), at.y(), FACE))
                .orElse(new Shape.Circle(passes ? "pt" : "sv-off", at.x(), at.y(), radius)));
        box("face", at, radius, "");
        double top = at.y() - radius - 4 - Lettering.NUMBER.lineHeight();
        part.textAbout(
                Integer.toString(slot.number()),
                Lettering.NUMBER,
                at.x(),
                top,
                grid.columns().slot());
        taken.add(new Placed("text", at.x() - 8, top, 16, 14, ""));
        if (touchpoint.momentOfTruth()) {
            double scale = grid.columns().slot() < NARROW ? 0.75 : 0.95;
            double away = FACE + 5 * scale;
            part.add(Light.shape(at.x() + away, at.y() - 12, scale));
            Placed box = new Placed("light", at.x() + FACE, at.y() - 18, 18 * scale, 18 * scale + 5, "");
            pen.place(box);
            taken.add(box);
        }
        SwimNames.draw(part, grid.columns(), slot, grid.foot());
        pen.addLinked("sv-stop", subject.anchor(touchpoint), sentence(slot, emotion), part);
    }

    private String sentence(Columns.Slot slot, Optional<Double> emotion) {
        return Sentences.of(
                subject.named(slot),
                subject.say("service.channel", "channel", subject.channel(slot.touchpoint())),
                slot.touchpoint().momentOfTruth() ? subject.say("service.moment-of-truth") : "",
                emotion.map(value -> subject.say(
                                "channels.emotion",
                                "emotion",
                                subject.figure().words().numerals().signed(value)))
                        .orElse(""));
    }

    private void change(Way way) {
        Point at = bend(way).at(0.5);
        pen.add(new Shape.Circle("sv-change", at.x(), at.y(), CHANGE));
        box("change", at, CHANGE, "");
    }

    private void ring(Way way, String letter) {
        Bend bend = bend(way);
        Point at = places(bend, RING, RING, List.of(0.0)).findFirst().orElse(bend.at(0.5));
        pen.add(new Shape.Circle("sv-ring", at.x(), at.y(), RING));
        pen.add(Shape.Text.anchored("sv-letter", Shape.Anchor.MIDDLE, at.x(), at.y() + 4, letter));
        box("ring", at, RING, letter);
    }

    /** Letters a share on its way, else beside it; where there is no room at all, the table has it. */
    private void share(Way way) {
        double width = pen.width(way.share(), Lettering.NUMBER);
        double aside = width + 6;
        places(bend(way), width / 2 + 2, 7, List.of(0.0, aside, -aside))
                .findFirst()
                .ifPresent(at -> {
                    pen.add(Shape.Text.anchored("sv-share", Shape.Anchor.MIDDLE, at.x(), at.y() + 4, way.share()));
                    Placed box = new Placed("text", at.x() - width / 2, at.y() - 7, width, 14, way.share());
                    pen.place(box);
                    taken.add(box);
                });
    }

    /** Returns the points on a curve, the nearest to its middle first, and then beside it, about which a box is free. */
    private Stream<Point> places(Bend bend, double halfWidth, double halfHeight, List<Double> asides) {
        return asides.stream()
                .flatMap(aside -> TRIES.stream().map(bend::at).map(at -> new Point(at.x() + aside, at.y())))
                .filter(at -> taken.isFree(
                        new Placed("", at.x() - halfWidth, at.y() - halfHeight, 2 * halfWidth, 2 * halfHeight, "")));
    }

    private void box(String kind, Point at, double radius, String text) {
        Placed box = new Placed(kind, at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, text);
        pen.place(box);
        taken.add(box);
    }
}
