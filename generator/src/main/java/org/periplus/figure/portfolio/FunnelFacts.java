package org.periplus.figure.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Journey;

/** What the funnel says in words. Stateless; safe for use by several threads. */
final class FunnelFacts {

    private FunnelFacts() {}

    /** Returns the step that loses most travellers, the first of equals; empty where none loses. */
    static Optional<FunnelStep> largest(List<FunnelStep> steps) {
        return steps.stream()
                .filter(step -> step.lost().orElse(0.0) > 0)
                .max(Comparator.comparing((FunnelStep step) -> step.lost().orElse(0.0))
                        .thenComparing(step -> -step.number()));
    }

    private static String count(double travellers) {
        return Numbers.plain(travellers, 0);
    }

    private static String percent(double percent) {
        return Numbers.plain(percent, percent > 0 && percent < 1 ? 1 : 0) + "%";
    }

    /** Says how many leave in a stage: "410 leave, 41%". */
    static String loss(FunnelStep step) {
        Optional<String> share = step.percent().map(FunnelFacts::percent);
        if (step.lost().isPresent()) {
            double lost = step.lost().get();
            return lost == 0
                    ? "Nobody leaves"
                    : count(lost)
                            + (lost == 1 ? " leaves" : " leave")
                            + share.map(part -> ", " + part).orElse("");
        }
        String unknown = step.entered().isPresent() ? "Who leaves is not counted" : "";
        return share.map(part -> part + " leave").orElse(unknown);
    }

    /** Says who goes on, and who joins or gets lost on the way to the next stage; empty where nobody counted. */
    static String between(FunnelStep step) {
        String goes = step.nextName().isPresent() ? " go on" : " reach the end";
        String on = step.left()
                .filter(out ->
                        step.entered().isPresent() || step.of().completed().isPresent())
                .map(out -> count(out) + goes)
                .orElse("");
        String joins = step.joining()
                .filter(many -> Math.round(many) != 0)
                .map(many -> many > 0
                        ? count(many) + " more join before " + step.nextName().orElse("")
                        : count(-many) + " of them do not enter "
                                + step.nextName().orElse(""))
                .orElse("");
        return on + (on.isEmpty() || joins.isEmpty() ? "" : "; ") + joins;
    }

    static String sentence(FunnelStep step) {
        return Sentences.of(
                "Stage " + step.number() + ": " + step.name(),
                step.entered().map(in -> count(in) + " enter").orElse("Not counted who enters"),
                loss(step));
    }

    /** Says how many of those who begin reach the end; empty where nobody counted that. */
    static Optional<String> conversion(List<FunnelStep> steps) {
        Optional<FunnelStep> first =
                steps.stream().filter(step -> step.entered().orElse(0.0) > 0).findFirst();
        Optional<FunnelStep> last = steps.stream()
                .filter(step -> step.entered().isPresent() && step.left().isPresent())
                .reduce((kept, next) -> next);
        return first.flatMap(begin -> last.map(end -> {
            double in = begin.entered().orElse(0.0);
            double out = end.left().orElse(0.0);
            return "Of " + count(in) + " who enter " + quoted(begin) + ", " + count(out) + " complete "
                    + (begin.equals(end) ? "it" : quoted(end)) + ": "
                    + percent(100 * out / in) + ".";
        }));
    }

    private static String quoted(FunnelStep step) {
        return "\u201c" + step.name() + "\u201d";
    }

    /** Says the conversion from start to end, the largest loss, and how many stages are not counted. */
    static String finding(List<FunnelStep> steps) {
        long unknown = steps.stream().filter(step -> step.entered().isEmpty()).count();
        return Sentences.of(
                conversion(steps).orElse(""),
                largest(steps)
                        .map(step -> "Largest loss in " + quoted(step) + ": " + loss(step))
                        .orElse("No loss is counted"),
                unknown == 0 ? "" : Counts.of(unknown, "stage", "stages") + " not counted");
    }

    static TextTwin twin(FigureContext context, Journey journey, List<FunnelStep> steps) {
        double begin = steps.stream()
                .flatMap(step -> step.entered().stream())
                .findFirst()
                .orElse(0.0);
        List<List<TextTwin.Cell>> rows = steps.stream()
                .map(step -> List.of(
                        new TextTwin.Cell(
                                step.number() + " " + step.name(),
                                context.links()
                                        .anchor(
                                                journey.ref(),
                                                "stage-" + step.of().stage().id())
                                        .orElse("")),
                        TextTwin.Cell.of(step.entered().map(FunnelFacts::count).orElse("not counted")),
                        TextTwin.Cell.of(step.left().map(FunnelFacts::count).orElse("")),
                        TextTwin.Cell.of(step.lost().map(FunnelFacts::count).orElse("")),
                        TextTwin.Cell.of(
                                step.percent().map(FunnelFacts::percent).orElse("")),
                        TextTwin.Cell.of(step.entered()
                                .filter(in -> begin > 0)
                                .map(in -> percent(100 * in / begin))
                                .orElse(""))))
                .toList();
        return new TextTwin(
                List.of("Stage", "Enter", "Go on", "Leave", "Share that leaves", "Share of those who began"), rows);
    }
}
