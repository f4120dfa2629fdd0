package org.periplus.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.StageAnalysis;
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
        String teams = stage.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.backstage().stream())
                .flatMap(act -> act.team().stream())
                .distinct()
                .map(sheet.atlas()::nameOf)
                .collect(Collectors.joining(", "));
        if (!teams.isEmpty()) {
            meta.add(sheet.label(Label.BACKSTAGE) + ": " + teams);
        }
        if (!stage.systems().isEmpty()) {
            meta.add(sheet.label(Label.SYSTEMS) + ": " + String.join(", ", stage.systems()));
        }
        return meta;
    }

    private Optional<String> flow(StageAnalysis analysis) {
        Function<Double, String> count = value -> Numerals.count(Math.round(value));
        Optional<String> both = analysis.entered()
                .flatMap(entered -> analysis.completed()
                        .map(completed -> count.apply(completed) + " of " + count.apply(entered) + " go on"));
        String loss = analysis.lossPercent()
                .filter(percent -> percent > 0)
                .map(percent -> Numerals.percent(percent) + " leave")
                .orElse("");
        Optional<String> counts = both.or(() -> analysis.entered().map(entered -> count.apply(entered) + " enter"))
                .or(() -> analysis.completed().map(completed -> count.apply(completed) + " complete it"));
        return counts.map(words -> loss.isEmpty() ? words : words + ", " + loss)
                .or(() -> Optional.of(loss).filter(words -> !words.isEmpty()));
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
        Map<Ref, List<String>> at = new LinkedHashMap<>();
        for (Touchpoint touchpoint : touchpoints) {
            Stream<Ref> answers = touchpoint.pains().stream()
                    .flatMap(pain -> sheet.studio().crossings().answers(journey.id(), pain).stream());
            Stream.concat(touchpoint.ideas().stream(), answers)
                    .distinct()
                    .forEach(idea ->
                            at.computeIfAbsent(idea, key -> new ArrayList<>()).add(touchpoint.name()));
        }
        return at.entrySet().stream()
                .map(entry -> idea(entry.getKey(), entry.getValue()))
                .toList();
    }

    private StageText.IdeaText idea(Ref ref, List<String> places) {
        Optional<Opportunity> opportunity = sheet.atlas().find(Opportunity.class, ref);
        Optional<Integer> impact = opportunity.flatMap(Opportunity::impact);
        SafeHtml bars = impact.map(value -> sheet.figures().bars(value, MOST_IMPACT, "imp", ""))
                .orElse(SafeHtml.EMPTY);
        List<String> meta = new ArrayList<>();
        impact.ifPresent(value -> meta.add("impact " + value));
        opportunity.flatMap(Opportunity::effort).ifPresent(value -> meta.add("effort " + value));
        meta.add("at " + sheet.words().list(places));
        List<String> takers = parts.referring(ref, InitiativeComposer.TAKEN_UP).stream()
                .map(Entity::name)
                .toList();
        if (!takers.isEmpty()) {
            meta.add("taken up by " + sheet.words().list(takers));
        }
        return new StageText.IdeaText(bars, sheet.link(ref), String.join(", ", meta));
    }
}
