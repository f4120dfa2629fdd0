package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.service.BlueprintRow.Zone;
import org.periplus.model.BackstageAct;
import org.periplus.model.Touchpoint;

/** What a blueprint says: its finding in a sentence, and all of it as a table. */
final class BlueprintWords {

    private BlueprintWords() {}

    /** Returns how many teams and systems stand behind how many touchpoints, how often they hand over, and who works most. */
    static String finding(Subject subject, Columns columns, List<BlueprintRow> rows, HandOvers handOvers) {
        int touchpoints = columns.slots().size();
        List<BlueprintRow> teams = in(rows, Zone.BACKSTAGE);
        String parties = subject.say(
                "blueprint.parties",
                "teams",
                subject.say("blueprint.count-teams", "n", teams.size()),
                "systems",
                subject.say(
                        "blueprint.count-systems", "n", in(rows, Zone.SYSTEM).size()),
                "touchpoints",
                subject.touchpoints(touchpoints),
                "journey",
                subject.journey().name());
        int hands = handOvers.after().size();
        long dark = columns.slots().stream().filter(BlueprintWords::dark).count();
        return Sentences.of(
                parties,
                hands == 0 ? "" : subject.say("blueprint.hand-overs", "n", hands),
                most(teams).map(team -> most(subject, team, touchpoints)).orElse(""),
                dark == 0 ? "" : subject.say("blueprint.dark", "n", dark));
    }

    private static List<BlueprintRow> in(List<BlueprintRow> rows, Zone zone) {
        return rows.stream().filter(row -> row.zone() == zone).toList();
    }

    private static boolean dark(Columns.Slot slot) {
        return slot.touchpoint().backstage().isEmpty()
                && BlueprintRows.systems(slot).isEmpty();
    }

    private static Optional<BlueprintRow> most(List<BlueprintRow> teams) {
        return teams.stream().reduce((kept, team) -> served(team) > served(kept) ? team : kept);
    }

    private static String most(Subject subject, BlueprintRow team, int touchpoints) {
        return subject.say("blueprint.most", "team", team.name(), "served", served(team), "n", touchpoints);
    }

    private static long served(BlueprintRow team) {
        return team.acts().stream()
                .flatMapToInt(act -> IntStream.rangeClosed(act.first(), act.last()))
                .distinct()
                .count();
    }

    /** Returns a row for each touchpoint. */
    static TextTwin twin(Subject subject, Columns columns) {
        List<String> headings = Stream.of(
                        "touchpoint",
                        "stage",
                        "channel",
                        "customer",
                        "front",
                        "automation",
                        "backstage",
                        "systems",
                        "owner",
                        "truth")
                .map(column -> subject.say("blueprint.column." + column))
                .toList();
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (Columns.Slot slot : columns.slots()) {
            Touchpoint touchpoint = slot.touchpoint();
            List<TextTwin.Cell> row = new ArrayList<>();
            row.add(subject.cell(slot.number(), touchpoint));
            row.addAll(TextTwin.row(
                    slot.stage().name(),
                    touchpoint.channel().map(subject::nameOf).orElse(""),
                    touchpoint.action().orElse(""),
                    subject.commas(Subject.crew(touchpoint).stream()
                            .map(subject::nameOf)
                            .toList()),
                    touchpoint
                            .automation()
                            .map(done -> AutomationIcons.word(subject.figure(), done))
                            .orElse(""),
                    touchpoint.backstage().stream()
                            .map(act -> backstage(subject, act))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("; ")),
                    subject.commas(List.copyOf(BlueprintRows.systems(slot))),
                    Subject.owner(slot.stage(), touchpoint).map(subject::nameOf).orElse(""),
                    touchpoint.momentOfTruth() ? subject.say("service.yes") : ""));
            rows.add(row);
        }
        return new TextTwin(headings, rows);
    }

    private static String backstage(Subject subject, BackstageAct act) {
        String team = act.team().map(subject::nameOf).orElse("");
        String does = act.does().orElse("");
        return team.isEmpty() || does.isEmpty()
                ? team + does
                : subject.say("blueprint.team-does", "team", team, "act", does);
    }
}
