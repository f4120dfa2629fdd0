package org.periplus.compose.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.periplus.address.StepPlace;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.model.Journey;
import org.periplus.model.Scenario;
import org.periplus.page.Fact;
import org.periplus.page.Section;
import org.periplus.page.Table;
import org.periplus.page.TextList;

/** What the page of a scenario says. */
public final class ScenarioComposer {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public ScenarioComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Scenario scenario) {
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
        return new OwnParts(
                List.of(),
                scenario.whatIf().stream().toList(),
                facts,
                List.of(),
                List.of(
                        Section.ofLists("lines", sheet.label(Label.STORY_LINES), lines),
                        Section.ofTable("weak", sheet.say("scenario.weak"), weak(scenario))),
                Set.of());
    }

    /** Returns where the journey hurts already: what a bad day makes worse, the lowest moments of its main persona first. */
    private Table weak(Scenario scenario) {
        List<StepPlace> places = scenario.journey()
                .flatMap(ref -> sheet.atlas().find(Journey.class, ref))
                .map(journey -> sheet.analysis().journey(journey.id()))
                .map(ScenarioComposer::low)
                .orElse(List.of());
        return new StepTable(sheet).of(sheet.say("scenario.weak"), places);
    }

    private static List<StepPlace> low(JourneyAnalysis figures) {
        Comparator<CurvePoint> order =
                Comparator.comparing(point -> point.emotion().orElse(0.0));
        return figures.mainPoints().stream()
                .filter(point -> point.emotion().orElse(0.0) < 0)
                .sorted(order.thenComparing(CurvePoint::index))
                .limit(MOST)
                .flatMap(point -> figures.journey().stages().stream()
                        .filter(stage -> stage.id().equals(point.stageId()))
                        .map(stage -> new StepPlace(figures.journey(), stage, point.touchpoint(), point.index() + 1)))
                .toList();
    }
}
