package org.periplus.figure.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.ObservedStep;
import org.periplus.analysis.ObservedTurn;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Journey;
import org.periplus.model.ObservedMove;
import org.periplus.model.ObservedPath;
import org.periplus.model.Timespan;

/** The same facts as a table: all cases, then the steps, the moves, the ways of the map that nobody took, and whole ways. */
record WayTwin(WayWords words, Journey journey) {

    TextTwin table() {
        List<List<Cell>> rows = new ArrayList<>();
        long cases = words.ways().observed().cases();
        rows.add(TextTwin.row(words.say("observed.twin.all"), words.count(cases), "", "", "", "", words.source()));
        rows.add(TextTwin.row(words.say("observed.twin.follows"), "", words.follows(), "", "", "", ""));
        for (int i = 0; i < words.ways().steps().size(); i++) {
            step(rows, i);
        }
        for (ObservedTurn turn : words.ways().moves()) {
            rows.add(move(words.between(turn.from(), turn.to()), turn.counted(), words.sort(turn)));
        }
        words.ways().observed().moves().stream()
                .filter(ObservedMove::isOther)
                .forEach(move -> rows.add(move(words.say("observed.twin.other-moves"), move, "")));
        words.ways()
                .unused()
                .forEach(way -> rows.add(TextTwin.row(
                        words.between(way.get(0), way.get(1)), "", "", "", "", "", words.say("observed.nobody-went"))));
        words.ways().observed().paths().forEach(path -> rows.add(path(path)));
        List<String> columns = Stream.of("what", "cases", "share", "times", "median", "p90", "on-map")
                .map(column -> words.say("observed.column." + column))
                .toList();
        return new TextTwin(columns, rows);
    }

    private void step(List<List<Cell>> rows, int index) {
        ObservedStep step = words.ways().steps().get(index);
        String href = step.touchpoint()
                .flatMap(touchpoint -> words.context().links().anchor(journey.ref(), "tp-" + touchpoint.id()))
                .orElse("");
        String remark = step.cases() == 0
                ? words.say("observed.nobody")
                : step.touchpoint().isEmpty() ? words.say("observed.sort.beyond") : words.ends(index);
        rows.add(List.of(
                new Cell(words.named(index), href),
                Cell.of(words.count(step.cases())),
                Cell.of(words.percent(step.cases())),
                Cell.of(words.count(step.times())),
                Cell.of(""),
                Cell.of(""),
                Cell.of(remark)));
    }

    private List<Cell> move(String name, ObservedMove move, String sort) {
        return TextTwin.row(
                name,
                words.count(move.cases()),
                words.percent(move.cases()),
                words.count(move.moves()),
                time(move.median()),
                time(move.p90()),
                sort);
    }

    private List<Cell> path(ObservedPath path) {
        List<Integer> steps = WayPlaces.of(words.ways(), path);
        String name = path.isOther()
                ? words.say("observed.other-ways")
                : words.say(
                        "observed.twin.way",
                        "way",
                        String.join(
                                " " + words.say("observed.arrow") + " ",
                                steps.stream()
                                        .map(step -> step < 0 ? "?" : Integer.toString(step + 1))
                                        .toList()));
        return TextTwin.row(
                name, words.count(path.cases()), words.percent(path.cases()), "", time(path.median()), "", "");
    }

    private String time(Optional<Timespan> time) {
        return time.map(words::time).orElse("");
    }
}
