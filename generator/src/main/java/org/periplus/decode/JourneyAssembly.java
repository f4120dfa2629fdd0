package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Next;
import org.periplus.model.Observed;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.source.Document.Body;

/** Completes a journey: defaults from the catalogue, narratives of stages, and what only the whole journey can tell. */
final class JourneyAssembly {

    private final Context context;
    private final CatalogueDefaults defaults;
    private final List<StageText> texts;
    private final Copies copies;
    private final Set<StageText> used = new HashSet<>();

    JourneyAssembly(Context context, CatalogueDefaults defaults, List<StageText> texts) {
        this.context = context;
        this.defaults = defaults;
        this.texts = texts;
        this.copies = new Copies(context);
    }

    Journey completed(Journey journey) {
        ElementPath path = ElementPath.entry(Kind.JOURNEY.word(), journey.id());
        List<Stage> stages = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        journey.touchpoints().forEach(touchpoint -> ids.add(touchpoint.id()));
        for (Stage stage : journey.stages()) {
            stages.add(stage(journey, ids, stage, path.child("stages").item(stages.size())));
        }
        journey.observed().ifPresent(observed -> observed(journey, ids, observed, path.child("observed")));
        return copies.with(journey, Map.of("stages", stages));
    }

    /** Reports the narratives whose stage does not exist. */
    void reportUnused(Map<Ref, Journey> journeys) {
        for (StageText text : texts) {
            Ref ref = new Ref(Kind.JOURNEY, text.journey());
            Journey journey = journeys.get(ref);
            if (!used.contains(text) && journey != null && !context.mayHold(ref, "stages", text.stage())) {
                List<String> stages = journey.stages().stream().map(Stage::id).toList();
                context.findings()
                        .error(
                                "missing-reference",
                                SourceSpan.startOf(text.document().file()),
                                "the journey \"" + text.journey() + "\" has no stage \"" + text.stage() + "\"",
                                Nearest.hint(
                                        text.stage(), stages, "name the file by one of: " + String.join(", ", stages)));
            }
        }
    }

    private Stage stage(Journey journey, Set<String> ids, Stage stage, ElementPath path) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (Touchpoint written : stage.touchpoints()) {
            ElementPath at = path.child("touchpoints").item(touchpoints.size());
            Touchpoint touchpoint = defaults.applied(written);
            check(journey, ids, touchpoint, at);
            touchpoints.add(touchpoint);
        }
        Markdown narrative = texts.stream()
                .filter(text ->
                        text.journey().equals(journey.id()) && text.stage().equals(stage.id()))
                .findFirst()
                .map(text -> narrative(stage, text, path))
                .orElse(stage.narrative());
        return copies.with(stage, Map.of("touchpoints", touchpoints, "narrative", narrative));
    }

    private Markdown narrative(Stage stage, StageText text, ElementPath path) {
        used.add(text);
        String file = text.document().file();
        text.document()
                .root()
                .ifPresent(root -> context.findings()
                        .error(
                                "unknown-key",
                                root.span(),
                                "the narrative of a stage has no keys",
                                "write them in the journey's own file"));
        if (!stage.narrative().isBlank()) {
            context.findings()
                    .error(
                            "two-narratives",
                            SourceSpan.startOf(file),
                            "the narrative of this stage is written twice: here, and in the journey's own file",
                            "keep one of the two");
            return stage.narrative();
        }
        Optional<Body> body = text.document().body();
        body.ifPresent(written ->
                context.findings().place(path.child("narrative"), new SourceSpan(file, written.firstLine(), 1, 1)));
        return new Markdown(body.map(Body::text).orElse(""));
    }

    private void check(Journey journey, Set<String> ids, Touchpoint touchpoint, ElementPath path) {
        if (touchpoint.name().isBlank()
                && context.findings().placed(path.child("name")).isEmpty()
                && touchpoint.use().filter(context::isDamaged).isEmpty()) {
            context.findings()
                    .error(
                            "missing-key",
                            context.findings().spanOf(path),
                            "the key \"name\" is missing",
                            "add name: what readers see, or use: a touchpoint of the catalogue");
        }
        for (int i = 0; i < touchpoint.next().size(); i++) {
            next(journey, ids, touchpoint.next().get(i), path.child("next").item(i));
        }
    }

    /** Reports activities of an event log that are said to be a touchpoint which the journey has not. */
    private void observed(Journey journey, Set<String> ids, Observed observed, ElementPath path) {
        observed.steps().forEach((activity, step) -> {
            SourceSpan span = context.findings().spanOf(path.child("steps").child(activity));
            if (ids.contains(step)) {
                context.refer(new Reference(new Reference.ToTouchpoint(journey.ref(), step), span, step));
            } else if (!context.mayHold(journey.ref(), "touchpoints", step)
                    && !context.findings().isTold("missing-reference", span)) {
                context.findings()
                        .error(
                                "missing-reference",
                                span,
                                "this journey has no touchpoint \"" + step + "\"",
                                Nearest.hint(step, ids, "name a touchpoint of the same journey by its id"));
            }
        });
    }

    private void next(Journey journey, Set<String> ids, Next next, ElementPath path) {
        SourceSpan span = context.findings().spanOf(path.child("to"));
        if (ids.contains(next.to())) {
            context.refer(new Reference(new Reference.ToTouchpoint(journey.ref(), next.to()), span, next.to()));
        }
        if (ids.contains(next.to()) || context.mayHold(journey.ref(), "touchpoints", next.to())) {
            return;
        }
        SourceSpan removed = context.removed(journey.ref()).get(next.to());
        if (removed != null) {
            context.findings()
                    .error(
                            "missing-reference",
                            removed,
                            "the touchpoint \"" + next.to() + "\" is removed, but another goes on to it ("
                                    + span.display() + ")",
                            "write next: in that touchpoint of this variant, or keep \"" + next.to() + "\"");
        } else if (!context.findings().isTold("missing-reference", span)) {
            context.findings()
                    .error(
                            "missing-reference",
                            span,
                            "this journey has no touchpoint \"" + next.to() + "\"",
                            Nearest.hint(next.to(), ids, "name a touchpoint of the same journey by its id"));
        }
    }
}
