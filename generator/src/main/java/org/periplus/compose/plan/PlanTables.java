package org.periplus.compose.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.compose.frame.EntryCells;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Nested;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.past.ChangeTable;
import org.periplus.html.SafeHtml;
import org.periplus.model.Entity;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kind;
import org.periplus.model.Objective;
import org.periplus.model.Ref;
import org.periplus.model.Scenario;
import org.periplus.page.Table;

/** The lists of what the organisation intends: objectives, opportunities, initiatives, scenarios. */
public final class PlanTables {

    /** What is being done, then what will be, then what was. */
    static final List<InitiativeStatus> ORDER = List.of(
            InitiativeStatus.IN_PROGRESS,
            InitiativeStatus.PLANNED,
            InitiativeStatus.PROPOSED,
            InitiativeStatus.SHIPPED,
            InitiativeStatus.DROPPED);

    private final Sheet sheet;
    private final Parts parts;
    private final EntryCells cells;

    /** Takes the sheet that is written on. */
    public PlanTables(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.cells = new EntryCells(sheet);
    }

    /** Returns the table of all objectives. */
    public Table objectives(String caption) {
        List<Objective> all = sheet.atlas().objectives();
        Map<Ref, List<Objective>> children = all.stream()
                .filter(objective -> objective.parent().isPresent())
                .collect(Collectors.groupingBy(objective -> objective.parent().orElseThrow()));
        List<Objective> roots = all.stream()
                .filter(objective ->
                        objective.parent().flatMap(sheet.atlas()::find).isEmpty())
                .toList();
        List<Table.Row> rows =
                Nested.order(roots, all, objective -> children.getOrDefault(objective.ref(), List.of())).stream()
                        .map(nested -> objective(nested.entry(), nested.depth(), children))
                        .toList();
        return new Table(
                caption,
                List.of(
                        cells.name(Kind.OBJECTIVE),
                        cells.words(Label.HORIZON),
                        cells.words(Label.MEASURES_MET),
                        cells.words(Label.SERVED_BY),
                        cells.words(Label.OWNER)),
                rows);
    }

    private Table.Row objective(Objective objective, int depth, Map<Ref, List<Objective>> children) {
        List<Objective> parts = within(objective, children);
        List<Objective> all =
                Stream.concat(Stream.of(objective), parts.stream()).toList();
        String met = parts.isEmpty()
                ? met("objective.met", List.of(objective))
                : sheet.words()
                        .wording()
                        .commas(Stream.of(met("objective.met", List.of(objective)), met("goals.with-parts", all))
                                .filter(text -> !text.isEmpty())
                                .toList());
        List<Ref> kpis = objective.measures().stream()
                .map(measure -> measure.kpi())
                .distinct()
                .toList();
        return Cells.row(
                depth,
                cells.name(objective, objective.statement()),
                Cells.text(objective.horizon()),
                new Table.Cell(SafeHtml.EMPTY, sheet.links(kpis), met, ""),
                Cells.text(serving(objective)),
                cells.owner(objective));
    }

    /** Returns the objectives within one, whatever their depth; each once, so that circles end. */
    private static List<Objective> within(Objective objective, Map<Ref, List<Objective>> children) {
        Map<Ref, Objective> found = new LinkedHashMap<>();
        Deque<Ref> open = new ArrayDeque<>(List.of(objective.ref()));
        while (!open.isEmpty()) {
            for (Objective child : children.getOrDefault(open.remove(), List.of())) {
                if (!child.ref().equals(objective.ref()) && found.putIfAbsent(child.ref(), child) == null) {
                    open.add(child.ref());
                }
            }
        }
        return List.copyOf(found.values());
    }

    private String met(String key, List<Objective> objectives) {
        GoalTable goals = new GoalTable(sheet);
        int measures =
                objectives.stream().mapToInt(one -> one.measures().size()).sum();
        long met = objectives.stream().mapToLong(goals::met).sum();
        return measures == 0
                ? ""
                : sheet.say(key, "met", sheet.words().numerals().count(met), "n", measures);
    }

    /** Counts what serves an objective: "two journeys, three opportunities". */
    private String serving(Objective objective) {
        List<Entity> serving = parts.referring(objective.ref(), ObjectiveComposer.SERVED);
        List<String> counts = new ArrayList<>();
        for (Kind kind : List.of(Kind.JOURNEY, Kind.OPPORTUNITY)) {
            long count = serving.stream().filter(entry -> entry.kind() == kind).count();
            if (count > 0) {
                counts.add(sheet.words().count(count, kind));
            }
        }
        return sheet.words().capital(sheet.words().wording().commas(counts));
    }

    /** Returns how many initiatives there are of each status: "three in progress, one shipped". */
    public String progress() {
        List<String> counts = new ArrayList<>();
        for (InitiativeStatus status : ORDER) {
            long count = sheet.atlas().initiatives().stream()
                    .filter(initiative -> initiative.progress() == status)
                    .count();
            if (count > 0) {
                String word = sheet.words().plain(status);
                counts.add(sheet.say("plans.initiatives-by-status", "n", count, "status", word));
            }
        }
        return sheet.words().wording().commas(counts);
    }

    /** Returns the table of all initiatives. */
    public Table initiatives(String caption) {
        InitiativeComposer each = new InitiativeComposer(sheet);
        ChangeTable changes = new ChangeTable(sheet);
        EffectWords verdicts = new EffectWords(sheet);
        Comparator<Initiative> order = Comparator.comparing(initiative -> ORDER.indexOf(initiative.progress()));
        List<Table.Row> rows = sheet.atlas().initiatives().stream()
                .sorted(order.thenComparing(Initiative::id))
                .map(initiative -> Cells.row(
                        0,
                        cells.name(initiative),
                        each.progress(initiative),
                        Cells.text(each.dates(initiative)),
                        Cells.links(sheet.links(initiative.opportunities())),
                        Cells.links(initiative.expects().stream()
                                .map(changes::words)
                                .toList()),
                        Cells.links(verdicts.verdicts(initiative)),
                        cells.owner(initiative)))
                .toList();
        return new Table(
                caption,
                List.of(
                        cells.name(Kind.INITIATIVE),
                        cells.words(Label.STATUS),
                        cells.words(Label.DATES),
                        cells.words(Label.TAKES_UP),
                        cells.words(Label.EXPECTED),
                        Cells.words(sheet.say("effects.title")),
                        cells.words(Label.OWNER)),
                rows);
    }

    /** Returns the table of all scenarios. */
    public Table scenarios(String caption) {
        List<Table.Row> rows =
                sheet.atlas().scenarios().stream().map(this::scenario).toList();
        return new Table(
                caption,
                List.of(
                        cells.name(Kind.SCENARIO),
                        cells.words(Label.PERSONA),
                        cells.words(Label.JOURNEY),
                        cells.words(Label.TRIGGER),
                        cells.words(Label.OWNER)),
                rows);
    }

    private Table.Row scenario(Scenario scenario) {
        Table.Cell persona = scenario.persona()
                .flatMap(sheet.atlas()::find)
                .map(entry -> Cells.word(parts.mark(entry), sheet.link(entry.ref())))
                .orElse(Cells.links(scenario.persona().map(sheet::link).stream().toList()));
        return Cells.row(
                0,
                cells.name(scenario, scenario.whatIf()),
                persona,
                Cells.links(scenario.journey().map(sheet::link).stream().toList()),
                Cells.text(scenario.trigger()),
                cells.owner(scenario));
    }
}
