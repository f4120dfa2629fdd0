package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.StageAnalysis;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Spoken;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Channel;
import org.periplus.model.Journey;
import org.periplus.model.Quote;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** The facts of the sheet as a table: a row for each stage and, below it, one for each of its touchpoints. */
final class SheetTwin {

    /** A column: its heading, what it says of a stage, and of a touchpoint. */
    private record Fact(
            String heading, Function<MapGrid.Column, String> stage, Function<MapGrid.Slot, String> touchpoint) {}

    private final MapContext context;
    private final Set<String> lanes;
    private final List<Fact> facts = new ArrayList<>();

    private SheetTwin(MapContext context, List<DrawnLane> lanes) {
        this.context = context;
        this.lanes = lanes.stream().map(DrawnLane::id).collect(Collectors.toUnmodifiableSet());
        facts.add(new Fact(context.say("map.twin.about"), this::about, this::about));
        facts.add(new Fact(context.say("map.twin.channel"), stage -> "", this::channel));
        emotions();
        words("actions", context.say("map.twin.does"), Touchpoint::action);
        words("thoughts", context.say("map.twin.thinks"), Touchpoint::thought);
        facts.add(new Fact(context.say("map.twin.quote"), stage -> "", slot -> quote(slot.touchpoint())));
        points("pains", "severity", Points::pains);
        points("gains", "strength", Points::gains);
        points("ideas", "impact", Points::ideas);
        backstage();
        facts.add(new Fact(context.say("map.lane.kpis"), this::measures, slot -> ""));
        lanes.stream().filter(lane -> lane.id().startsWith(OwnLane.PREFIX)).forEach(this::own);
        facts.add(new Fact(context.say("map.twin.ways"), stage -> "", this::ways));
    }

    /** Returns the table; columns that would be empty are left out. */
    static TextTwin of(MapContext context, List<DrawnLane> lanes) {
        return new SheetTwin(context, lanes).table();
    }

    private TextTwin table() {
        Map<Fact, List<String>> cells = new LinkedHashMap<>();
        for (Fact fact : facts) {
            List<String> column = new ArrayList<>();
            for (MapGrid.Column stage : context.grid().columns()) {
                column.add(fact.stage().apply(stage));
                stage.slots().forEach(slot -> column.add(fact.touchpoint().apply(slot)));
            }
            if (column.stream().anyMatch(text -> !text.isEmpty())) {
                cells.put(fact, column);
            }
        }
        List<String> headings = new ArrayList<>(List.of(context.say("map.twin.row")));
        cells.keySet().forEach(fact -> headings.add(fact.heading()));
        List<Cell> names = names();
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            List<Cell> all = new ArrayList<>(List.of(names.get(row)));
            for (List<String> column : cells.values()) {
                all.add(Cell.of(column.get(row)));
            }
            rows.add(all);
        }
        return new TextTwin(headings, rows);
    }

    private List<Cell> names() {
        List<Cell> names = new ArrayList<>();
        for (MapGrid.Column column : context.grid().columns()) {
            Stage stage = column.stage();
            String anchor = context.anchor("stage-" + stage.id()).orElse("");
            names.add(new Cell(context.say("map.stage", "number", column.number(), "name", stage.name()), anchor));
            for (MapGrid.Slot slot : column.slots()) {
                String row = context.anchor("tp-" + slot.touchpoint().id()).orElse("");
                names.add(new Cell(
                        Joined.named(
                                context.words(),
                                Integer.toString(slot.number()),
                                slot.touchpoint().name()),
                        row));
            }
        }
        return names;
    }

    private String about(MapGrid.Column column) {
        Stage stage = column.stage();
        StageAnalysis figures = context.journey().stages().get(column.number() - 1);
        List<String> parts = new ArrayList<>();
        stage.goal().ifPresent(goal -> parts.add(context.say("map.goal", "goal", goal)));
        stage.duration().ifPresent(duration -> parts.add(context.say("map.takes", "duration", duration.text())));
        figures.meanEmotion()
                .ifPresent(mean -> parts.add(context.say(
                        "map.average", "emotion", context.words().numerals().mean(mean))));
        if (lanes.contains("flow")) {
            figures.entered().ifPresent(entered -> parts.add(FlowLane.entering(context, entered)));
            figures.lossPercent()
                    .ifPresent(loss ->
                            parts.add(context.say("map.leave", "percent", JourneyMapSheet.percent(context, loss))));
        }
        stage.journey()
                .flatMap(ref -> context.atlas().find(Journey.class, ref))
                .ifPresent(inner -> parts.add(context.say("map.twin.opens-into", "journey", inner.name())));
        parts.add(column.slots().isEmpty() ? context.say("map.no-touchpoint") : "");
        return Sentences.of(parts);
    }

    private String about(MapGrid.Slot slot) {
        Touchpoint touchpoint = slot.touchpoint();
        List<String> parts = new ArrayList<>();
        parts.add(touchpoint.momentOfTruth() ? context.say("map.moment") : "");
        parts.add(
                context.point(slot.index()).filter(CurvePoint::assumed).isPresent() ? context.say("map.assumed") : "");
        parts.addAll(Levels.said(context, touchpoint));
        return Sentences.of(parts);
    }

    private String channel(MapGrid.Slot slot) {
        return slot.touchpoint()
                .channel()
                .flatMap(ref -> context.atlas().find(Channel.class, ref))
                .map(Channel::name)
                .orElse("");
    }

    private void emotions() {
        List<Curve> curves = context.journey().curves();
        if (curves.isEmpty()) {
            facts.add(emotion(context.say("map.lane.emotion"), context.points()));
        }
        curves.forEach(curve -> facts.add(emotion(context.atlas().nameOf(curve.persona()), curve.points())));
    }

    private Fact emotion(String heading, List<CurvePoint> points) {
        return new Fact(heading, stage -> "", slot -> said(points.get(slot.index())));
    }

    private String said(CurvePoint point) {
        return point.emotion()
                .map(value -> point.assumed()
                        ? context.say("map.twin.assumed", "emotion", context.emotion(value))
                        : context.emotion(value))
                .orElse("");
    }

    private void words(String lane, String heading, Function<Touchpoint, Optional<String>> words) {
        if (lanes.contains(lane)) {
            facts.add(new Fact(
                    heading,
                    stage -> "",
                    slot -> words.apply(slot.touchpoint()).map(String::strip).orElse("")));
        }
    }

    private String quote(Touchpoint touchpoint) {
        return touchpoint
                .quote()
                .map(Quote::text)
                .map(String::strip)
                .map(text -> Spoken.of(context.words(), text))
                .orElse("");
    }

    private void points(String lane, String level, PointSource source) {
        if (lanes.contains(lane)) {
            facts.add(new Fact(context.say("map.lane." + lane), stage -> "", slot -> points(slot, level, source)));
        }
    }

    private String points(MapGrid.Slot slot, String level, PointSource source) {
        MapGrid.Column column = context.grid().columns().stream()
                .filter(stage -> stage.slots().contains(slot))
                .findFirst()
                .orElseThrow();
        List<String> said = source.points(context, column).stream()
                .filter(cell -> cell.number() == slot.number())
                .map(cell -> cell.level()
                        .map(value -> Joined.bracketed(
                                context.words(), cell.text(), context.say("map.note." + level, "level", value)))
                        .orElse(cell.text()))
                .toList();
        return Joined.semicolons(context.words(), said);
    }

    private void backstage() {
        if (lanes.contains("backstage")) {
            facts.add(new Fact(
                    context.say("map.lane.backstage"),
                    stage -> Joined.semicolons(context.words(), stage.stage().systems()),
                    this::backstage));
        }
    }

    private String backstage(MapGrid.Slot slot) {
        List<String> acts = new ArrayList<>();
        slot.touchpoint().backstage().forEach(act -> {
            List<String> parts = new ArrayList<>();
            act.team().ifPresent(team -> parts.add(context.atlas().nameOf(team)));
            act.does().ifPresent(parts::add);
            act.system().ifPresent(system -> parts.add(context.say("map.twin.system", "system", system)));
            acts.add(context.words().commas(parts));
        });
        acts.addAll(slot.touchpoint().systems());
        return Joined.semicolons(context.words(), acts);
    }

    private String measures(MapGrid.Column column) {
        return lanes.contains("kpis")
                ? MeasureLane.cells(context, column).stream()
                        .map(cell -> cell.sentence(context.words()))
                        .collect(Collectors.joining(" "))
                : "";
    }

    private void own(DrawnLane lane) {
        facts.add(new Fact(
                lane.title(),
                stage -> noted(stage.stage().details().notes(), lane.id()),
                slot -> noted(slot.touchpoint().details().notes(), lane.id())));
    }

    private String noted(Map<String, List<String>> notes, String key) {
        return Joined.semicolons(context.words(), notes.getOrDefault(key, List.of()));
    }

    private String ways(MapGrid.Slot slot) {
        List<String> ways = Way.of(context.grid()).stream()
                .filter(way -> way.from().index() == slot.index())
                .map(way -> way.told(context.words()))
                .toList();
        return Joined.semicolons(context.words(), ways);
    }
}
