package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.StageAnalysis;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kpi.Measures;
import org.periplus.compose.plan.InitiativeComposer;
import org.periplus.diagnostic.ElementPath;
import org.periplus.html.SafeHtml;
import org.periplus.model.Entity;
import org.periplus.model.Flow;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Opportunity;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.KpiLine;
import org.periplus.page.NamedLink;
import org.periplus.page.StageText;
import org.periplus.page.TextList;

/** Composes the stages of a journey as text: every fact of the map. */
final class StageComposer {

    private static final int MOST_IMPACT = 5;

    private final Sheet sheet;
    private final Parts parts;
    private final Moods moods;
    private final StepComposer steps;
    private final PointComposer points;
    private final JourneyAnalysis figures;
    private final Journey journey;

    StageComposer(Sheet sheet, JourneyAnalysis figures) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.moods = new Moods(sheet);
        this.steps = new StepComposer(sheet, figures);
        this.points = new PointComposer(sheet, figures.journey());
        this.figures = figures;
        this.journey = figures.journey();
    }

    List<StageText> all() {
        List<StageText> stages = new ArrayList<>();
        int first = 0;
        for (StageAnalysis stage : figures.stages()) {
            stages.add(stage(stage, stages.size(), first));
            first += stage.stage().touchpoints().size();
        }
        return stages;
    }

    private StageText stage(StageAnalysis analysis, int index, int first) {
        Stage stage = analysis.stage();
        ElementPath at = ElementPath.entry(Kind.JOURNEY.word(), journey.id())
                .child("stages")
                .item(index)
                .child("narrative");
        List<Touchpoint> touchpoints = stage.touchpoints();
        return new StageText(
                Anchors.stage(stage.id()),
                index + 1,
                stage.name(),
                stage.goal().orElse(""),
                stage.details().summary().orElse(""),
                moods.mean(analysis.meanEmotion()),
                meta(analysis),
                stage.journey().map(sheet::link).orElse(NamedLink.plain("")),
                lists(stage),
                steps.heads(),
                steps.all(touchpoints, first),
                points.pains(touchpoints),
                points.gains(touchpoints),
                ideas(touchpoints),
                measures(stage),
                parts.details(stage.details(), true),
                sheet.rendered(stage.narrative(), at, journey.ref(), Anchors.stage(stage.id()) + "-")
                        .html());
    }

    private List<String> meta(StageAnalysis analysis) {
        Stage stage = analysis.stage();
        List<String> meta = new ArrayList<>();
        stage.duration().ifPresent(duration -> meta.add(duration.text()));
        flow(analysis).ifPresent(meta::add);
        List<String> teams = stage.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.backstage().stream())
                .flatMap(act -> act.team().stream())
                .distinct()
                .map(sheet.atlas()::nameOf)
                .toList();
        if (!teams.isEmpty()) {
            meta.add(labelled(Label.BACKSTAGE, teams));
        }
        if (!stage.systems().isEmpty()) {
            meta.add(labelled(Label.SYSTEMS, stage.systems()));
        }
        return meta;
    }

    private String labelled(Label label, List<String> names) {
        return sheet.say(
                "journey.labelled",
                "label",
                sheet.label(label),
                "words",
                sheet.words().wording().commas(names));
    }

    private Optional<String> flow(StageAnalysis analysis) {
        Optional<Long> entered = analysis.entered().map(Math::round);
        Optional<Long> completed = analysis.completed().map(Math::round);
        Optional<String> counts = entered.isPresent() && completed.isPresent()
                ? Optional.of(sheet.say("journey.go-on", "completed", completed.get(), "entered", entered.get()))
                : entered.map(number -> sheet.say("journey.enter", "entered", number))
                        .or(() -> completed.map(number -> sheet.say("journey.complete", "completed", number)));
        Optional<String> loss = analysis.lossPercent()
                .filter(percent -> percent > 0)
                .map(percent -> sheet.say(
                        "journey.leaving", "percent", sheet.words().numerals().percent(percent)));
        List<String> both = Stream.concat(counts.stream(), loss.stream()).toList();
        return Optional.of(sheet.words().wording().commas(both)).filter(words -> !words.isEmpty());
    }

    private List<TextList> lists(Stage stage) {
        return Sheet.present(List.of(
                new TextList(sheet.label(Label.NEEDS), "needs", stage.needs()),
                new TextList(sheet.label(Label.TRIGGERS), "triggers", stage.triggers()),
                new TextList(sheet.label(Label.DECISIONS), "decisions", stage.decisions())));
    }

    private List<KpiLine> measures(Stage stage) {
        List<Ref> all = Stream.of(
                        stage.kpis().stream(),
                        stage.flow().flatMap(Flow::kpi).stream(),
                        stage.touchpoints().stream().flatMap(touchpoint -> touchpoint.kpis().stream()))
                .flatMap(refs -> refs)
                .distinct()
                .toList();
        return new Measures(sheet).lines(all);
    }

    private List<StageText.IdeaText> ideas(List<Touchpoint> touchpoints) {
        Map<Ref, List<Touchpoint>> at = new LinkedHashMap<>();
        for (Touchpoint touchpoint : touchpoints) {
            Stream<Ref> answers = touchpoint.pains().stream()
                    .flatMap(pain -> sheet.studio().crossings().answers(journey.id(), pain).stream());
            Stream.concat(touchpoint.ideas().stream(), answers)
                    .distinct()
                    .forEach(idea ->
                            at.computeIfAbsent(idea, key -> new ArrayList<>()).add(touchpoint));
        }
        return at.entrySet().stream()
                .map(entry -> idea(entry.getKey(), entry.getValue()))
                .toList();
    }

    private StageText.IdeaText idea(Ref ref, List<Touchpoint> places) {
        Optional<Opportunity> opportunity = sheet.atlas().find(Opportunity.class, ref);
        Optional<Integer> impact = opportunity.flatMap(Opportunity::impact);
        SafeHtml bars = impact.map(value -> sheet.figures().bars(value, MOST_IMPACT, "imp", ""))
                .orElse(SafeHtml.EMPTY);
        List<String> meta = new ArrayList<>();
        impact.ifPresent(value -> meta.add(sheet.say("journey.impact", "value", value)));
        opportunity
                .flatMap(Opportunity::effort)
                .ifPresent(value -> meta.add(sheet.say("journey.effort", "value", value)));
        meta.add(sheet.say(
                "journey.at-places",
                "places",
                sheet.words().list(places.stream().map(Touchpoint::name).toList())));
        List<String> takers = parts.referring(ref, InitiativeComposer.TAKEN_UP).stream()
                .map(Entity::name)
                .toList();
        if (!takers.isEmpty()) {
            meta.add(sheet.say("journey.taken-up", "initiatives", sheet.words().list(takers)));
        }
        String anchors = places.stream()
                .map(touchpoint -> Anchors.touchpoint(touchpoint.id()))
                .collect(Collectors.joining(" "));
        return new StageText.IdeaText(
                bars, sheet.link(ref), sheet.words().wording().commas(meta), anchors);
    }
}
