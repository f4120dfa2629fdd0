package org.periplus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplus.model.Scenario;

/** What the page of a scenario says. */
final class ScenarioComposer {

    private final Sheet sheet;
    private final Parts parts;

    ScenarioComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    EntryComposer.Own own(Scenario scenario) {
        List<Fact> facts = new ArrayList<>();
        scenario.persona().ifPresent(persona -> facts.add(parts.fact(Label.PERSONA, List.of(persona))));
        scenario.journey().ifPresent(journey -> facts.add(parts.fact(Label.JOURNEY, List.of(journey))));
        List<TextList> lines = Sheet.present(List.of(
                new TextList(
                        sheet.label(Label.TRIGGER),
                        "triggers",
                        scenario.trigger().stream().toList()),
                new TextList(sheet.label(Label.RISKS), "risks", scenario.risks()),
                new TextList(sheet.label(Label.RESPONSES), "responses", scenario.responses())));
        return new EntryComposer.Own(
                List.of(),
                scenario.whatIf().stream().toList(),
                facts,
                List.of(),
                List.of(Section.ofLists("lines", sheet.label(Label.STORY_LINES), lines)),
                Set.of());
    }
}
