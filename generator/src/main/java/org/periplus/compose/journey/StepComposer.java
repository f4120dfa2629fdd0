package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.html.SafeHtml;
import org.periplus.model.BackstageAct;
import org.periplus.model.Kind;
import org.periplus.model.Next;
import org.periplus.model.Quote;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.StepText;

/** Composes the touchpoints of a journey as text. */
final class StepComposer {

    private static final int MOST = 5;
    private static final int LIGHT = 12;

    private final Sheet sheet;
    private final Parts parts;
    private final Moods moods;
    private final JourneyAnalysis figures;
    private final List<Optional<String>> personas;
    private final Map<String, Touchpoint> touchpoints;

    StepComposer(Sheet sheet, JourneyAnalysis figures) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.moods = new Moods(sheet);
        this.figures = figures;
        List<Optional<String>> named = figures.journey().personas().stream()
                .map(persona -> Optional.of(persona.id()))
                .toList();
        this.personas = named.isEmpty() ? List.of(Optional.empty()) : named;
        this.touchpoints = figures.journey().touchpoints().stream()
                .collect(Collectors.toMap(Touchpoint::id, touchpoint -> touchpoint, (first, second) -> first));
    }

    /** Returns the names over the columns of emotions: the personas, or everybody. */
    List<String> heads() {
        return personas.stream()
                .map(persona -> persona.map(id -> sheet.atlas().nameOf(new Ref(Kind.PERSONA, id)))
                        .orElse(sheet.label(Label.EVERYBODY)))
                .toList();
    }

    /** Returns the touchpoints of a stage; {@code first} is the place of its first one in the journey, from 0. */
    List<StepText> all(List<Touchpoint> stage, int first) {
        List<StepText> steps = new ArrayList<>();
        for (Touchpoint touchpoint : stage) {
            steps.add(step(touchpoint, first + steps.size()));
        }
        return steps;
    }

    private StepText step(Touchpoint touchpoint, int index) {
        boolean assumed = Moods.assumed(figures, index, touchpoint);
        Optional<Ref> channel = sheet.studio().crossings().channel(touchpoint);
        return new StepText(
                Anchors.touchpoint(touchpoint.id()),
                index + 1,
                touchpoint
                        .use()
                        .map(use -> sheet.link(use, touchpoint.name()))
                        .orElse(NamedLink.plain(touchpoint.name())),
                touchpoint.momentOfTruth(),
                touchpoint.momentOfTruth() ? sheet.figures().light(LIGHT) : SafeHtml.EMPTY,
                parts.icon(channel),
                channel.map(sheet::link).orElse(NamedLink.plain("")),
                personas.stream()
                        .map(persona -> moods.of(Moods.feeling(touchpoint, persona), assumed))
                        .toList(),
                sheet.links(evidence(touchpoint)),
                touchpoint.action().orElse(""),
                touchpoint.thought().orElse(""),
                touchpoint.quote().map(Quote::text).orElse(""),
                touchpoint.quote().flatMap(Quote::from).map(sheet::link).orElse(NamedLink.plain("")),
                sheet.picture(touchpoint.image()),
                facts(touchpoint));
    }

    private static List<Ref> evidence(Touchpoint touchpoint) {
        Stream<Ref> pains = touchpoint.pains().stream().flatMap(pain -> pain.details().evidence().stream());
        Stream<Ref> quote = touchpoint.quote().flatMap(Quote::from).stream();
        return Stream.of(touchpoint.details().evidence().stream(), quote, pains)
                .flatMap(refs -> refs)
                .distinct()
                .toList();
    }

    private List<Fact> facts(Touchpoint touchpoint) {
        List<Fact> facts = new ArrayList<>();
        Words words = sheet.words();
        touchpoint.details().summary().ifPresent(text -> facts.add(parts.fact(Label.SUMMARY, text)));
        refs(facts, Label.ACTORS, touchpoint.actors());
        touchpoint.importance().ifPresent(value -> facts.add(parts.fact(Label.IMPORTANCE, words.of(value, MOST))));
        touchpoint.intensity().ifPresent(value -> facts.add(parts.fact(Label.INTENSITY, words.of(value, MOST))));
        touchpoint.automation().ifPresent(value -> facts.add(parts.fact(Label.AUTOMATION, words.plain(value))));
        touchpoint
                .personalisation()
                .ifPresent(value -> facts.add(parts.fact(Label.PERSONALISATION, words.plain(value))));
        if (!touchpoint.backstage().isEmpty()) {
            facts.add(Fact.of(
                    sheet.label(Label.BACKSTAGE),
                    touchpoint.backstage().stream().map(this::act).toList()));
        }
        if (!touchpoint.systems().isEmpty()) {
            facts.add(parts.fact(Label.SYSTEMS, sheet.words().wording().commas(touchpoint.systems())));
        }
        refs(facts, Label.MEASURED, touchpoint.kpis());
        if (!touchpoint.next().isEmpty()) {
            facts.add(Fact.of(
                    sheet.label(Label.NEXT),
                    touchpoint.next().stream().map(this::next).toList()));
        }
        facts.addAll(parts.details(touchpoint.details(), false));
        return facts;
    }

    private void refs(List<Fact> facts, Label label, List<Ref> refs) {
        if (!refs.isEmpty()) {
            facts.add(parts.fact(label, refs));
        }
    }

    /** "Booking locks the seat, with Inventory". */
    private NamedLink act(BackstageAct act) {
        String does = act.does().orElse("");
        String team = act.team().map(sheet.atlas()::nameOf).orElse("");
        String words = !team.isEmpty() && !does.isEmpty()
                ? sheet.say("journey.labelled", "label", team, "words", does)
                : team + does;
        String system = act.system().orElse("");
        String all = words.isEmpty() || system.isEmpty()
                ? words + system
                : sheet.say("journey.act-with", "act", words, "system", system);
        return act.team().map(ref -> sheet.link(ref, all)).orElse(NamedLink.plain(all));
    }

    /** "Ask at the counter, when the seats are gone, 12%; lost: the seats already chosen". */
    private NamedLink next(Next next) {
        Optional<Touchpoint> target = Optional.ofNullable(touchpoints.get(next.to()));
        List<String> told = new ArrayList<>();
        told.add(target.map(Touchpoint::name).orElse(next.to()));
        next.when().ifPresent(when -> told.add(sheet.say("journey.next-when", "when", when)));
        next.share().ifPresent(share -> told.add(sheet.words().numerals().percent(share.percent())));
        String way = sheet.words().wording().commas(told);
        String words = next.lost()
                .map(lost -> sheet.say("journey.next-lost", "way", way, "lost", lost))
                .orElse(way);
        String href = target.map(found -> "#" + Anchors.touchpoint(found.id())).orElse("");
        return new NamedLink(words, href);
    }
}
