package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.OpportunityRanking;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Ref;
import org.periplus.model.Share;

/**
 * Opportunities by impact (up) and effort (to the right). The number in a dot is its rank, see {@link OpportunityRanking};
 * rejected ones have none. Stateless; safe for use by several threads.
 */
public final class ImpactMatrix implements Drawing {

    private static final double[] ROUNDS = {1.2, 2.25, 3.3};
    private static final double RING = Matrix.RADIUS;
    private static final double SIDE_BY_SIDE = 5;

    /** An opportunity that has its place. */
    private record Ranked(Opportunity opportunity, Optional<Integer> rank) {}

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        List<Opportunity> all = context.atlas().opportunities();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Ranked> ranked = ranked(context, all);
        List<Opportunity> unplaced =
                all.stream().filter(opportunity -> !isPlaced(opportunity)).toList();
        Pen pen = new Pen(context.measure());
        double foot = draw(pen, context, ranked, unplaced);
        String title = context.say("impact-matrix.title", "n", all.size());
        Scene scene = new Scene(
                Matrix.WIDTH,
                foot,
                "fig impact-matrix",
                Scene.Role.GROUP,
                title,
                Optional.of(finding(context, ranked, unplaced.size())),
                pen.shapes());
        return Optional.of(
                new Figure(FigureType.IMPACT_MATRIX, title, scene, twin(context, ranked, unplaced), pen.placed()));
    }

    private static boolean isPlaced(Opportunity opportunity) {
        return opportunity.impact().isPresent() && opportunity.effort().isPresent();
    }

    private static boolean isRejected(Opportunity opportunity) {
        return opportunity.decision() == OpportunityStatus.REJECTED;
    }

    private static List<Ranked> ranked(FigureContext context, List<Opportunity> all) {
        List<Ranked> ranked = new ArrayList<>();
        context.analysis()
                .ranking()
                .ranked()
                .forEach(one -> ranked.add(new Ranked(one.opportunity(), Optional.of(one.rank()))));
        all.stream()
                .filter(opportunity -> isPlaced(opportunity) && isRejected(opportunity))
                .forEach(opportunity -> ranked.add(new Ranked(opportunity, Optional.empty())));
        return ranked;
    }

    private static double draw(Pen pen, FigureContext context, List<Ranked> ranked, List<Opportunity> unplaced) {
        Matrix matrix =
                new Matrix(pen, ranked.stream().map(each -> dot(context, each)).toList(), SIDE_BY_SIDE);
        zones(pen, matrix);
        matrix.grid(context.say("impact-matrix.axis.impact"), context.say("impact-matrix.axis.effort"));
        for (int effort = 1; effort <= Matrix.STEPS; effort++) {
            pen.textAbout(Integer.toString(effort), Lettering.LIST, matrix.x(effort), matrix.bottom() + 10, 30);
        }
        matrix.corners(
                context.say("impact-matrix.corner.first"),
                context.say("impact-matrix.corner.plan"),
                context.say("impact-matrix.corner.passing"),
                context.say("impact-matrix.corner.leave"));
        List<Dot> unnamed = matrix.draw(matrix.cell() / 2 - Matrix.RADIUS);
        List<NameList.Item> items =
                unplaced.stream().map(each -> unplaced(context, each)).toList();
        return matrix.foot(context, legend(context), unnamed, items);
    }

    private static NameList.Item unplaced(FigureContext context, Opportunity opportunity) {
        return new NameList.Item(opportunity.name(), context.href(opportunity.ref()), missing(context, opportunity));
    }

    private static String missing(FigureContext context, Opportunity opportunity) {
        if (opportunity.impact().isPresent()) {
            return context.say("impact-matrix.missing.effort");
        }
        return context.say(
                opportunity.effort().isEmpty() ? "impact-matrix.missing.both" : "impact-matrix.missing.impact");
    }

    private static void zones(Pen pen, Matrix matrix) {
        for (int i = ROUNDS.length - 1; i >= 0; i--) {
            double x = ROUNDS[i] * matrix.cell();
            double y = ROUNDS[i] * matrix.row();
            if (i < 2) {
                pen.add(new Shape.Path("pf-zone" + (i + 1), Rounds.quarter(Matrix.LEFT, Matrix.TOP, x, y)));
            }
            pen.add(new Shape.Path("pf-round", Rounds.quarterEdge(Matrix.LEFT, Matrix.TOP, x, y)));
        }
    }

    private static Dot dot(FigureContext context, Ranked each) {
        Opportunity opportunity = each.opportunity();
        String number = each.rank().map(String::valueOf).orElse("");
        return new Dot(
                opportunity.effort().orElse(0),
                opportunity.impact().orElse(0),
                number,
                opportunity.name(),
                context.href(opportunity.ref()),
                Sentences.of(
                        opportunity.name(),
                        each.rank()
                                .map(rank -> context.say("impact-matrix.rank", "rank", rank))
                                .orElse(""),
                        context.say(
                                "impact-matrix.scores",
                                "impact",
                                opportunity.impact().orElse(0),
                                "effort",
                                opportunity.effort().orElse(0)),
                        opportunity
                                .confidence()
                                .map(share -> context.say("impact-matrix.sure", "share", percent(context, share)))
                                .orElse(""),
                        word(context, opportunity.decision())),
                mark(opportunity.decision(), opportunity.confidence(), number),
                false);
    }

    private static List<Shape> mark(OpportunityStatus decision, Optional<Share> confidence, String number) {
        List<Shape> shapes = new ArrayList<>();
        confidence.ifPresent(share -> {
            shapes.add(new Shape.Circle("pf-track", 0, 0, RING));
            shapes.add(new Shape.Path("pf-gauge", Rounds.fromTop(RING, share.percent() / 100)));
        });
        shapes.add(new Shape.Circle("pf-mark " + css(decision), 0, 0, Matrix.RADIUS - 3));
        shapes.add(
                decision == OpportunityStatus.REJECTED
                        ? new Shape.Path("pf-cross", "M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5")
                        : Matrix.number(css(decision), number));
        return shapes;
    }

    private static String css(OpportunityStatus decision) {
        return switch (decision) {
            case IDEA -> "pf-open";
            case ACCEPTED -> "pf-full";
            case REJECTED -> "pf-void";
        };
    }

    private static List<Legend.Entry> legend(FigureContext context) {
        Shape shift = Shape.Group.at("", 13, 0, mark(OpportunityStatus.ACCEPTED, Optional.empty(), "1"));
        return List.of(
                new Legend.Entry(26, List.of(shift), context.say("impact-matrix.legend.accepted")),
                entry(OpportunityStatus.IDEA, Optional.empty(), "2", context.say("impact-matrix.legend.idea")),
                entry(OpportunityStatus.REJECTED, Optional.empty(), "", context.say("impact-matrix.legend.rejected")),
                entry(
                        OpportunityStatus.IDEA,
                        Optional.of(new Share(75)),
                        "",
                        context.say("impact-matrix.legend.ring", "share", percent(context, new Share(75)))));
    }

    private static Legend.Entry entry(OpportunityStatus decision, Optional<Share> share, String number, String words) {
        return new Legend.Entry(26, List.of(Shape.Group.at("", 13, 0, mark(decision, share, number))), words);
    }

    private static String percent(FigureContext context, Share share) {
        return context.words().numerals().withUnit(share.percent(), Optional.of("%"));
    }

    private static String finding(FigureContext context, List<Ranked> ranked, int unplaced) {
        String missing = unplaced == 0 ? "" : context.say("impact-matrix.unplaced", "n", unplaced);
        if (ranked.isEmpty() || ranked.get(0).rank().isEmpty()) {
            return Sentences.of(context.say("impact-matrix.nothing-first"), missing);
        }
        Opportunity first = ranked.get(0).opportunity();
        List<String> next = ranked.stream()
                .skip(1)
                .limit(2)
                .filter(each -> each.rank().isPresent())
                .map(each -> each.opportunity().name())
                .toList();
        String doFirst = context.say(
                "impact-matrix.do-first",
                "opportunity",
                first.name(),
                "impact",
                first.impact().orElse(0),
                "effort",
                first.effort().orElse(0));
        String then = next.isEmpty() ? "" : context.say("impact-matrix.then", "opportunities", String.join("; ", next));
        return Sentences.of(doFirst, then, missing);
    }

    private static TextTwin twin(FigureContext context, List<Ranked> ranked, List<Opportunity> unplaced) {
        List<List<TextTwin.Cell>> rows = Stream.concat(
                        ranked.stream(), unplaced.stream().map(each -> new Ranked(each, Optional.empty())))
                .map(each -> row(context, each))
                .toList();
        List<String> columns = Stream.of("opportunity", "rank", "impact", "effort", "confidence", "status", "owner")
                .map(column -> context.say("impact-matrix.column." + column))
                .toList();
        return new TextTwin(columns, rows);
    }

    private static List<TextTwin.Cell> row(FigureContext context, Ranked each) {
        Opportunity opportunity = each.opportunity();
        return List.of(
                new TextTwin.Cell(
                        opportunity.name(), context.href(opportunity.ref()).orElse("")),
                TextTwin.Cell.of(each.rank().map(String::valueOf).orElse("")),
                TextTwin.Cell.of(opportunity.impact().map(String::valueOf).orElse("")),
                TextTwin.Cell.of(opportunity.effort().map(String::valueOf).orElse("")),
                TextTwin.Cell.of(opportunity
                        .confidence()
                        .map(share -> percent(context, share))
                        .orElse("")),
                TextTwin.Cell.of(word(context, opportunity.decision())),
                owner(context, opportunity.owner()));
    }

    private static String word(FigureContext context, OpportunityStatus decision) {
        return context.say("word.opportunity-status." + decision.name().toLowerCase(Locale.ROOT));
    }

    private static TextTwin.Cell owner(FigureContext context, Optional<Ref> owner) {
        return owner.map(ref -> new TextTwin.Cell(
                        context.atlas().nameOf(ref), context.href(ref).orElse("")))
                .orElse(TextTwin.Cell.of(""));
    }
}
