package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.mark.ChannelIcons;
import org.periplus.figure.service.BlueprintRow.Zone;
import org.periplus.model.BackstageAct;
import org.periplus.model.Channel;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/** The rows of a blueprint, from the channel down to who answers for it; rows without a box are left out. */
final class BlueprintRows {

    private static final double ICON = 17;
    private static final double INDENT = 22;

    /** Above this width the rail is out of sight for most boxes, so that they say themselves which team acts. */
    private static final double WIDE = 1800;

    private final Subject subject;
    private final List<Columns.Slot> slots;
    private final boolean wide;

    private BlueprintRows(Subject subject, Columns columns) {
        this.subject = subject;
        this.slots = columns.slots();
        this.wide = columns.right() > WIDE;
    }

    static List<BlueprintRow> of(Subject subject, Columns columns) {
        BlueprintRows rows = new BlueprintRows(subject, columns);
        List<BlueprintRow> all = new ArrayList<>();
        all.add(rows.row(Zone.CHANNEL, "blueprint.row.channel", rows.channels()));
        all.add(rows.row(Zone.CUSTOMER, "blueprint.row.customer", rows.customers()));
        all.add(rows.row(Zone.FRONT, "blueprint.row.front", rows.front()));
        all.addAll(rows.backstage());
        all.addAll(rows.systems());
        all.add(rows.row(Zone.OWNER, "blueprint.row.owner", rows.owners()));
        return all.stream().filter(row -> !row.acts().isEmpty()).toList();
    }

    private BlueprintRow row(Zone zone, String key, List<Act> acts) {
        return new BlueprintRow(zone, subject.say(key), subject.say(key + "-hint"), Optional.empty(), acts);
    }

    private List<Act> channels() {
        return slots.stream()
                .filter(slot -> slot.touchpoint().channel().isPresent())
                .map(this::channel)
                .toList();
    }

    private Act channel(Columns.Slot slot) {
        Ref ref = slot.touchpoint().channel().orElseThrow();
        Optional<Legend.Picture> icon = subject.figure()
                .atlas()
                .find(Channel.class, ref)
                .map(Channel::type)
                .map(type -> (pen, x, middle) -> pen.add(ChannelIcons.shape(type, x, middle - ICON / 2, ICON)));
        Act.Part name = new Act.Part(subject.nameOf(ref), Lettering.LIST, 3, icon.isPresent() ? INDENT : 0, icon);
        String sentence = subject.say("blueprint.channel-of", "number", slot.number(), "channel", subject.nameOf(ref));
        return new Act(slot.index(), slot.index(), List.of(name), false, subject.href(ref), Sentences.of(sentence));
    }

    private List<Act> customers() {
        return slots.stream().map(this::customer).toList();
    }

    private Act customer(Columns.Slot slot) {
        Touchpoint touchpoint = slot.touchpoint();
        List<Act.Part> parts = new ArrayList<>();
        parts.add(Act.Part.of(Integer.toString(slot.number()), Lettering.NUMBER, 1));
        parts.add(Act.Part.of(touchpoint.name(), Lettering.CARD_NAME, 4));
        touchpoint.action().ifPresent(action -> parts.add(Act.Part.of(action, Lettering.LIST, 8)));
        String sentence = Sentences.of(
                subject.named(slot),
                touchpoint.action().orElse(""),
                touchpoint.momentOfTruth() ? subject.say("service.moment-of-truth") : "");
        return new Act(
                slot.index(), slot.index(), parts, touchpoint.momentOfTruth(), subject.anchor(touchpoint), sentence);
    }

    private List<Act> front() {
        return slots.stream().flatMap(slot -> front(slot).stream()).toList();
    }

    private Optional<Act> front(Columns.Slot slot) {
        Touchpoint touchpoint = slot.touchpoint();
        List<Ref> crew = Subject.crew(touchpoint);
        List<Act.Part> parts = new ArrayList<>();
        crew.forEach(team -> parts.add(Act.Part.of(subject.nameOf(team), Lettering.LIST_BOLD, 3)));
        touchpoint
                .automation()
                .ifPresent(word -> parts.add(new Act.Part(
                        AutomationIcons.word(subject.figure(), word),
                        Lettering.SMALL,
                        1,
                        AutomationIcons.SIZE + 5,
                        Optional.of((pen, x, middle) -> pen.add(AutomationIcons.shape(word, x, middle))))));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String sentence = Sentences.of(
                subject.say("blueprint.front-of", "number", slot.number()),
                subject.commas(crew.stream().map(subject::nameOf).toList()),
                touchpoint
                        .automation()
                        .map(done -> AutomationIcons.word(subject.figure(), done))
                        .orElse(""));
        Optional<String> href = crew.stream().findFirst().flatMap(subject::href);
        return Optional.of(new Act(slot.index(), slot.index(), parts, false, href, sentence));
    }

    private List<BlueprintRow> backstage() {
        Map<Optional<Ref>, Runs<String>> teams = new LinkedHashMap<>();
        for (Columns.Slot slot : slots) {
            for (BackstageAct act : slot.touchpoint().backstage()) {
                if (act.team().isPresent() || act.does().isPresent()) {
                    teams.computeIfAbsent(act.team(), team -> new Runs<>())
                            .add(act.does().orElseGet(() -> subject.say("blueprint.takes-part")), slot.index());
                }
            }
        }
        List<BlueprintRow> rows = new ArrayList<>();
        teams.forEach((team, runs) -> rows.add(team(team, runs)));
        return rows;
    }

    private BlueprintRow team(Optional<Ref> team, Runs<String> runs) {
        String name = team.map(subject::nameOf).orElseGet(() -> subject.say("blueprint.no-team"));
        Optional<String> href = team.flatMap(subject::href);
        List<Act> acts = runs.runs().stream()
                .map(run -> {
                    List<Act.Part> parts = new ArrayList<>();
                    if (wide) {
                        parts.add(Act.Part.of(name, Lettering.CAPTION, 1));
                    }
                    parts.add(Act.Part.of(run.what(), Lettering.LIST, 7));
                    String sentence =
                            subject.say("blueprint.team-act", "team", name, "span", span(run), "act", run.what());
                    return new Act(run.first(), run.last(), parts, false, href, Sentences.of(sentence));
                })
                .toList();
        return new BlueprintRow(Zone.BACKSTAGE, name, subject.say("blueprint.backstage"), href, acts);
    }

    private List<BlueprintRow> systems() {
        Map<String, Runs<String>> systems = new LinkedHashMap<>();
        for (Columns.Slot slot : slots) {
            for (String system : systems(slot)) {
                systems.computeIfAbsent(system, name -> new Runs<>()).add(system, slot.index());
            }
        }
        List<BlueprintRow> rows = new ArrayList<>();
        systems.forEach((name, runs) -> rows.add(new BlueprintRow(
                Zone.SYSTEM,
                name,
                rows.isEmpty() ? subject.say("blueprint.system") : "",
                Optional.empty(),
                runs.runs().stream()
                        .map(run -> Act.of(
                                run.first(),
                                run.last(),
                                name,
                                Optional.empty(),
                                Sentences.of(subject.say("blueprint.system-act", "system", name, "span", span(run)))))
                        .toList())));
        return rows;
    }

    /** Returns the systems behind a touchpoint: of its acts, its own, and those of its stage. */
    static Set<String> systems(Columns.Slot slot) {
        Set<String> systems = new LinkedHashSet<>();
        slot.touchpoint().backstage().forEach(act -> act.system().ifPresent(systems::add));
        systems.addAll(slot.touchpoint().systems());
        systems.addAll(slot.stage().systems());
        systems.removeIf(String::isBlank);
        return systems;
    }

    private List<Act> owners() {
        Runs<Ref> owners = new Runs<>();
        slots.forEach(slot ->
                Subject.owner(slot.stage(), slot.touchpoint()).ifPresent(team -> owners.add(team, slot.index())));
        return owners.runs().stream()
                .map(run -> new Act(
                        run.first(),
                        run.last(),
                        List.of(Act.Part.of(subject.nameOf(run.what()), Lettering.LIST_BOLD, 3)),
                        false,
                        subject.href(run.what()),
                        Sentences.of(subject.say(
                                "blueprint.answers", "team", subject.nameOf(run.what()), "span", span(run)))))
                .toList();
    }

    private String span(Runs.Run<?> run) {
        return run.first() == run.last()
                ? subject.say("blueprint.at-one", "number", run.first() + 1)
                : subject.say("blueprint.at-many", "first", run.first() + 1, "last", run.last() + 1);
    }
}
