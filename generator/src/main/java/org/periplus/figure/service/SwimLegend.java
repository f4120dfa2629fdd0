package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.Hues;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Faces;
import org.periplus.figure.mark.Light;
import org.periplus.model.Touchpoint;

/** Explains the signs that a path across channels uses, and no others. */
final class SwimLegend {

    private static final double LINE = 40;

    private SwimLegend() {}

    static List<Legend.Sign> of(Subject subject, List<Track> tracks, List<Way> ways) {
        List<Legend.Sign> signs = new ArrayList<>();
        Traveller main = tracks.get(0).traveller();
        signs.add(new Legend.Sign(LINE, main.name(), (pen, x, middle) -> {
            pen.add(line("sv-path", x, middle));
            pen.add(Faces.shape(0, x + LINE / 2, middle, 8));
        }));
        tracks.stream()
                .skip(1)
                .forEach(track -> signs.add(overlay(
                        track.traveller(), track.number() - 1, subject.figure().hues())));
        List<Traveller.Leg> legs = tracks.get(0).legs();
        if (legs.stream().anyMatch(Traveller.Leg::dashed)) {
            if (!legs.stream().allMatch(Traveller.Leg::dashed)) {
                signs.add(sign(subject.say("channels.legend.measured"), "sv-path"));
            }
            signs.add(sign(subject.say("channels.legend.assumed"), "sv-path as"));
        }
        if (ways.stream().anyMatch(way -> tracks.stream().noneMatch(track -> track.goes(way)))) {
            signs.add(sign(subject.say("channels.legend.other-way"), "sv-branch"));
        }
        handOvers(signs, subject, ways);
        signs.addAll(emotions(subject, main));
        if (subject.journey().touchpoints().stream().anyMatch(Touchpoint::momentOfTruth)) {
            signs.add(new Legend.Sign(
                    18,
                    subject.say("service.moment-of-truth"),
                    (pen, x, middle) -> pen.add(Light.shape(x + 6, middle - 3, 0.95))));
        }
        return signs;
    }

    private static void handOvers(List<Legend.Sign> signs, Subject subject, List<Way> ways) {
        if (ways.stream().anyMatch(way -> way.changes() && way.ahead() && !way.loses())) {
            signs.add(new Legend.Sign(26, subject.say("channels.legend.change"), (pen, x, middle) -> {
                pen.add(new Shape.Path("sv-path", PathData.segment(x, middle, x + 26, middle)));
                pen.add(new Shape.Circle("sv-change", x + 13, middle, 3.4));
            }));
        }
        if (ways.stream().anyMatch(Way::loses)) {
            signs.add(new Legend.Sign(20, subject.say("channels.legend.lost"), (pen, x, middle) -> {
                pen.add(new Shape.Circle("sv-ring", x + 10, middle, 9));
                pen.add(Shape.Text.anchored("sv-letter", Shape.Anchor.MIDDLE, x + 10, middle + 4, "A"));
            }));
        }
    }

    private static List<Legend.Sign> emotions(Subject subject, Traveller main) {
        List<Legend.Sign> signs = new ArrayList<>();
        if (main.points().stream().anyMatch(point -> point.emotion().isPresent())) {
            signs.add(new Legend.Sign(94, subject.say("channels.legend.emotion"), (pen, x, middle) -> {
                for (int step = -2; step <= 2; step++) {
                    pen.add(Faces.shape(step, x + 9 + (step + 2) * 19, middle, 8));
                }
            }));
        }
        if (main.passes().stream()
                .anyMatch(index -> main.points().get(index).emotion().isEmpty())) {
            signs.add(new Legend.Sign(
                    12,
                    subject.say("service.no-emotion"),
                    (pen, x, middle) -> pen.add(new Shape.Circle("pt", x + 6, middle, 6))));
        }
        if (main.passes().size() < main.points().size()) {
            signs.add(new Legend.Sign(
                    8,
                    subject.say("channels.legend.not-here", "persona", main.name()),
                    (pen, x, middle) -> pen.add(new Shape.Circle("sv-off", x + 4, middle, 3.4))));
        }
        return signs;
    }

    private static Legend.Sign overlay(Traveller traveller, int number, Hues hues) {
        String hue = traveller.persona().map(ref -> hues.of(ref.id())).orElse("");
        return new Legend.Sign(
                LINE,
                traveller.name(),
                (pen, x, middle) -> pen.add(Shape.Group.of(
                        "sv-over " + hue,
                        List.of(line("cv2", x, middle), SwimPaths.marker(number, x + LINE / 2, middle)))));
    }

    private static Legend.Sign sign(String words, String css) {
        return new Legend.Sign(LINE, words, (pen, x, middle) -> pen.add(line(css, x, middle)));
    }

    private static Shape line(String css, double x, double middle) {
        return new Shape.Path(css, PathData.segment(x + 1, middle, x + LINE - 1, middle));
    }
}
