package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
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
import org.periplus.figure.mark.Faces;
import org.periplus.figure.mark.Light;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/**
 * The touchpoints of a journey by how much they matter (up) and how they feel to a persona (to the right): the one asked for, else the
 * main one. Dots carry the numbers of the journey map. Stateless; safe for use by several threads.
 */
public final class ImportanceMatrix implements Drawing {

    private static final List<String> TINTS = List.of("deep", "shoal", "dry", "dry2");
    private static final double SIDE_BY_SIDE = 2;
    private static final double SIDEWAYS = 70;
    private static final double FACE = 9;
    private static final int MATTERS = 4;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        Optional<Journey> found = request.of().flatMap(ref -> context.atlas().find(Journey.class, ref));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Journey journey = found.get();
        JourneyAnalysis analysis = context.analysis().journey(journey.id());
        List<CurvePoint> points = points(analysis, request.with());
        if (points.stream().noneMatch(ImportanceMatrix::isPlaced)) {
            return Optional.empty();
        }
        Pen pen = new Pen(context.measure());
        double foot = draw(pen, context, journey, points);
        String title = persona(context, journey, request.with())
                .map(who -> context.say(
                        "importance-matrix.title-of", "journey", journey.name(), "n", points.size(), "persona", who))
                .orElseGet(() -> context.say("importance-matrix.title", "journey", journey.name(), "n", points.size()));
        Scene scene = new Scene(
                Matrix.WIDTH,
                foot,
                "fig importance-matrix",
                Scene.Role.GROUP,
                title,
                Optional.of(finding(context, points)),
                pen.shapes());
        return Optional.of(
                new Figure(FigureType.IMPORTANCE_MATRIX, title, scene, twin(context, journey, points), pen.placed()));
    }

    private static List<CurvePoint> points(JourneyAnalysis analysis, Optional<Ref> with) {
        return analysis.curves().stream()
                .filter(curve -> with.filter(curve.persona()::equals).isPresent())
                .findFirst()
                .map(curve -> curve.points())
                .orElseGet(analysis::mainPoints);
    }

    private static Optional<String> persona(FigureContext context, Journey journey, Optional<Ref> with) {
        return with.filter(journey.personas()::contains)
                .or(() -> journey.personas().stream().findFirst())
                .map(context.atlas()::nameOf);
    }

    private static boolean isPlaced(CurvePoint point) {
        return point.emotion().isPresent() && point.touchpoint().importance().isPresent();
    }

    private static double emotion(CurvePoint point) {
        return Math.max(-2, Math.min(2, point.emotion().orElse(0.0)));
    }

    private static int importance(CurvePoint point) {
        return point.touchpoint().importance().orElse(0);
    }

    private static double draw(Pen pen, FigureContext context, Journey journey, List<CurvePoint> points) {
        List<Dot> dots = points.stream()
                .filter(ImportanceMatrix::isPlaced)
                .sorted(Comparator.comparing((CurvePoint point) -> -importance(point)))
                .map(point -> dot(context, journey, point))
                .toList();
        Matrix matrix = new Matrix(pen, dots, SIDE_BY_SIDE);
        tints(pen, matrix);
        matrix.grid(context.say("importance-matrix.axis.importance"), context.say("importance-matrix.axis.emotion"));
        matrix.middle();
        faces(pen, context, matrix);
        matrix.corners(
                context.say("importance-matrix.corner.mend"),
                context.say("importance-matrix.corner.protect"),
                context.say("importance-matrix.corner.later"),
                context.say("importance-matrix.corner.keep"));
        List<Dot> unnamed = matrix.draw(SIDEWAYS);
        List<NameList.Item> missing = points.stream()
                .filter(point -> !isPlaced(point))
                .map(point -> missing(context, journey, point))
                .toList();
        return matrix.foot(context, legend(context), unnamed, missing);
    }

    private static void tints(Pen pen, Matrix matrix) {
        double[] edges = {Matrix.LEFT, matrix.x(2), matrix.x(3), matrix.x(4), matrix.right()};
        for (int i = 0; i < TINTS.size(); i++) {
            pen.add(new Shape.Rect(
                    "pf-tint " + TINTS.get(i),
                    edges[i],
                    Matrix.TOP,
                    edges[i + 1] - edges[i],
                    matrix.bottom() - Matrix.TOP,
                    0));
        }
    }

    private static void faces(Pen pen, FigureContext context, Matrix matrix) {
        for (int emotion = -2; emotion <= 2; emotion++) {
            double at = matrix.x(emotion + 3);
            pen.add(Faces.shape(emotion, at - 14, matrix.bottom() + 18, FACE));
            pen.text(context.words().numerals().signed(emotion), Lettering.LIST, at + 2, matrix.bottom() + 10.5, 30, 1);
        }
    }

    private static Dot dot(FigureContext context, Journey journey, CurvePoint point) {
        Touchpoint touchpoint = point.touchpoint();
        String number = Integer.toString(point.index() + 1);
        return new Dot(
                emotion(point) + 3,
                importance(point),
                number,
                touchpoint.name(),
                href(context, journey, point),
                Sentences.of(
                        context.say("portfolio.touchpoint", "number", number, "touchpoint", touchpoint.name()),
                        context.say(
                                "importance-matrix.scores",
                                "importance",
                                importance(point),
                                "emotion",
                                said(context, point)),
                        touchpoint.momentOfTruth() ? context.say("portfolio.moment-of-truth") : ""),
                mark(number, touchpoint.momentOfTruth()),
                touchpoint.momentOfTruth());
    }

    private static Optional<String> href(FigureContext context, Journey journey, CurvePoint point) {
        return context.links().anchor(journey.ref(), "tp-" + point.touchpoint().id());
    }

    private static List<Shape> mark(String number, boolean momentOfTruth) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Circle(
                momentOfTruth ? "pf-mark pf-open pf-truth" : "pf-mark pf-open", 0, 0, Matrix.RADIUS - 2.5));
        shapes.add(Matrix.number("pf-open", number));
        if (momentOfTruth) {
            shapes.add(Light.shape(9.5, -9.5, 0.75));
        }
        return shapes;
    }

    private static List<Legend.Entry> legend(FigureContext context) {
        return List.of(
                new Legend.Entry(
                        26,
                        List.of(Shape.Group.at("", 13, 0, mark("7", false))),
                        context.say("importance-matrix.legend.touchpoint")),
                new Legend.Entry(
                        26,
                        List.of(Shape.Group.at("", 13, 0, mark("9", true))),
                        context.say("portfolio.moment-of-truth")));
    }

    private static NameList.Item missing(FigureContext context, Journey journey, CurvePoint point) {
        String note = context.say(
                point.emotion().isPresent()
                        ? "importance-matrix.missing.importance"
                        : importance(point) > 0
                                ? "importance-matrix.missing.emotion"
                                : "importance-matrix.missing.both");
        return new NameList.Item(numbered(context, point), href(context, journey, point), note);
    }

    private static String said(FigureContext context, CurvePoint point) {
        return point.emotion().map(context.words().numerals()::signed).orElse("");
    }

    private static String numbered(FigureContext context, CurvePoint point) {
        return context.say(
                "portfolio.numbered",
                "number",
                point.index() + 1,
                "name",
                point.touchpoint().name());
    }

    private static String finding(FigureContext context, List<CurvePoint> points) {
        List<CurvePoint> mend = points.stream()
                .filter(point -> isPlaced(point) && importance(point) >= MATTERS && emotion(point) < 0)
                .sorted(Comparator.comparing((CurvePoint point) -> emotion(point) - importance(point)))
                .toList();
        long unplaced = points.stream().filter(point -> !isPlaced(point)).count();
        String missing = unplaced == 0 ? "" : context.say("importance-matrix.unplaced", "n", unplaced);
        if (mend.isEmpty()) {
            return Sentences.of(context.say("importance-matrix.none-bad"), missing);
        }
        CurvePoint worst = mend.get(0);
        String many = context.say("importance-matrix.bad", "n", mend.size());
        return Sentences.of(
                many,
                context.say(
                        "importance-matrix.mend-first",
                        "touchpoint",
                        worst.touchpoint().name(),
                        "importance",
                        importance(worst),
                        "emotion",
                        said(context, worst)),
                missing);
    }

    private static TextTwin twin(FigureContext context, Journey journey, List<CurvePoint> points) {
        List<List<TextTwin.Cell>> rows = points.stream()
                .map(point -> List.of(
                        new TextTwin.Cell(
                                numbered(context, point),
                                href(context, journey, point).orElse("")),
                        TextTwin.Cell.of(point.touchpoint()
                                .importance()
                                .map(String::valueOf)
                                .orElse("")),
                        TextTwin.Cell.of(said(context, point)),
                        TextTwin.Cell.of(
                                context.say(point.touchpoint().momentOfTruth() ? "portfolio.yes" : "portfolio.no")),
                        TextTwin.Cell.of(context.say(
                                point.assumed() ? "importance-matrix.assumed" : "importance-matrix.measured"))))
                .toList();
        List<String> columns = Stream.of("touchpoint", "importance", "emotion", "truth", "basis")
                .map(column -> context.say("importance-matrix.column." + column))
                .toList();
        return new TextTwin(columns, rows);
    }
}
