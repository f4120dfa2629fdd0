package org.periplus.figure.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.FigureContext;
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

    static String count(FigureContext context, double travellers) {
        return context.words().numerals().plain(travellers, 0);
    }

    private static String percent(FigureContext context, double percent) {
        int decimals = percent > 0 && percent < 1 ? 1 : 0;
        return context.words().numerals().withUnit(percent, decimals, Optional.of("%"));
    }

    /** Says how many leave in a stage: "410 leave, 41%". */
    static String loss(FigureContext context, FunnelStep step) {
        Optional<String> share = step.percent().map(percent -> percent(context, percent));
        if (step.lost().isPresent()) {
            double lost = step.lost().get();
            return lost == 0 ? context.say("funnel.nobody-leaves") : leave(context, lost, share);
        }
        String unknown = step.entered().isPresent() ? context.say("funnel.leave-not-counted") : "";
        return share.map(part -> context.say("funnel.share-leaves", "share", part))
                .orElse(unknown);
    }

    private static String leave(FigureContext context, double lost, Optional<String> share) {
        long many = Math.round(lost);
        return share.map(part -> context.say("funnel.leave-with-share", "n", many, "share", part))
                .orElseGet(() -> context.say("funnel.leave", "n", many));
    }

    /** Says who goes on, and who joins or gets lost on the way to the next stage; empty where nobody counted. */
    static String between(FigureContext context, FunnelStep step) {
        String on = step.left()
                .filter(out ->
                        step.entered().isPresent() || step.of().completed().isPresent())
                .map(out -> step.nextName().isPresent()
                        ? context.say("funnel.go-on", "n", Math.round(out))
                        : context.say("funnel.reach-end", "n", Math.round(out)))
                .orElse("");
        String joins = step.joining()
                .map(Math::round)
                .filter(many -> many != 0)
                .map(many -> joins(context, step, many))
                .orElse("");
        return on + (on.isEmpty() || joins.isEmpty() ? "" : "; ") + joins;
    }

    private static String joins(FigureContext context, FunnelStep step, long many) {
        String next = step.nextName().orElse("");
        return many > 0
                ? context.say("funnel.join", "n", many, "stage", next)
                : context.say("funnel.lost-between", "n", -many, "stage", next);
    }

    static String sentence(FigureContext context, FunnelStep step) {
        return Sentences.of(
                context.say("portfolio.stage", "number", step.number(), "stage", step.name()),
                step.entered()
                        .map(in -> context.say("funnel.enter", "n", Math.round(in)))
                        .orElseGet(() -> context.say("funnel.enter-not-counted")),
                loss(context, step));
    }

    /** Says how many of those who begin reach the end; empty where nobody counted that. */
    static Optional<String> conversion(FigureContext context, List<FunnelStep> steps) {
        Optional<FunnelStep> first =
                steps.stream().filter(step -> step.entered().orElse(0.0) > 0).findFirst();
        Optional<FunnelStep> last = steps.stream()
                .filter(step -> step.entered().isPresent() && step.left().isPresent())
                .reduce((kept, next) -> next);
        return first.flatMap(begin -> last.map(end -> {
            double in = begin.entered().orElse(0.0);
            double out = end.left().orElse(0.0);
            return begin.equals(end)
                    ? context.say(
                            "funnel.conversion-one",
                            "begin",
                            count(context, in),
                            "first",
                            begin.name(),
                            "end",
                            count(context, out),
                            "share",
                            percent(context, 100 * out / in))
                    : context.say(
                            "funnel.conversion",
                            "begin",
                            count(context, in),
                            "first",
                            begin.name(),
                            "end",
                            count(context, out),
                            "last",
                            end.name(),
                            "share",
                            percent(context, 100 * out / in));
        }));
    }

    /** Says the conversion from start to end, the largest loss, and how many stages are not counted. */
    static String finding(FigureContext context, List<FunnelStep> steps) {
        long unknown = steps.stream().filter(step -> step.entered().isEmpty()).count();
        return Sentences.of(
                conversion(context, steps).orElse(""),
                largest(steps)
                        .map(step ->
                                context.say("funnel.largest-in", "stage", step.name(), "loss", loss(context, step)))
                        .orElseGet(() -> context.say("funnel.no-loss")),
                unknown == 0 ? "" : context.say("funnel.stages-not-counted", "n", unknown));
    }

    static TextTwin twin(FigureContext context, Journey journey, List<FunnelStep> steps) {
        double begin = steps.stream()
                .flatMap(step -> step.entered().stream())
                .findFirst()
                .orElse(0.0);
        List<List<TextTwin.Cell>> rows = steps.stream()
                .map(step -> List.of(
                        new TextTwin.Cell(
                                context.say("portfolio.numbered", "number", step.number(), "name", step.name()),
                                context.links()
                                        .anchor(
                                                journey.ref(),
                                                "stage-" + step.of().stage().id())
                                        .orElse("")),
                        TextTwin.Cell.of(step.entered()
                                .map(in -> count(context, in))
                                .orElseGet(() -> context.say("funnel.not-counted"))),
                        TextTwin.Cell.of(
                                step.left().map(out -> count(context, out)).orElse("")),
                        TextTwin.Cell.of(
                                step.lost().map(lost -> count(context, lost)).orElse("")),
                        TextTwin.Cell.of(step.percent()
                                .map(percent -> percent(context, percent))
                                .orElse("")),
                        TextTwin.Cell.of(step.entered()
                                .filter(in -> begin > 0)
                                .map(in -> percent(context, 100 * in / begin))
                                .orElse(""))))
                .toList();
        List<String> columns = Stream.of("stage", "enter", "go-on", "leave", "share-leaves", "share-began")
                .map(column -> context.say("funnel.column." + column))
                .toList();
        return new TextTwin(columns, rows);
    }
}
