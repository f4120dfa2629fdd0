package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Numbers;
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
        String title =
                journey.name() + ": importance and emotion of " + Counts.of(points.size(), "touchpoint", "touchpoints")
                        + persona(context, journey, request.with())
                                .map(who -> ", as felt by " + who)
                                .orElse("");
        Scene scene = new Scene(
                Matrix.WIDTH,
                foot,
                "fig importance-matrix",
                Scene.Role.GROUP,
                title,
                Optional.of(finding(points)),
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
        matrix.grid("Importance, 5 is most", "Emotion, \u22122 very low to +2 delighted");
        matrix.middle();
        faces(pen, matrix);
        matrix.corners("Mend first", "Protect", "Mend when there is time", "Keep as it is");
        List<Dot> unnamed = matrix.draw(SIDEWAYS);
        List<NameList.Item> missing = points.stream()
                .filter(point -> !isPlaced(point))
                .map(point -> missing(context, journey, point))
                .toList();
        return matrix.foot(legend(), unnamed, missing);
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

    private static void faces(Pen pen, Matrix matrix) {
        for (int emotion = -2; emotion <= 2; emotion++) {
            double at = matrix.x(emotion + 3);
            pen.add(Faces.shape(emotion, at - 14, matrix.bottom() + 18, FACE));
            pen.text(Numbers.signed(emotion, 0), Lettering.LIST, at + 2, matrix.bottom() + 10.5, 30, 1);
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
                        "Touchpoint " + number + ": " + touchpoint.name(),
                        "Importance " + importance(point) + ", emotion " + said(point),
                        touchpoint.momentOfTruth() ? "Moment of truth" : ""),
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

    private static List<Legend.Entry> legend() {
        return List.of(
                new Legend.Entry(
                        26, List.of(Shape.Group.at("", 13, 0, mark("7", false))), "Touchpoint, numbered as in the map"),
                new Legend.Entry(26, List.of(Shape.Group.at("", 13, 0, mark("9", true))), "Moment of truth"));
    }

    private static NameList.Item missing(FigureContext context, Journey journey, CurvePoint point) {
        String note = point.emotion().isPresent()
                ? "importance is missing"
                : importance(point) > 0 ? "emotion is missing" : "importance and emotion are missing";
        return new NameList.Item(
                (point.index() + 1) + " " + point.touchpoint().name(), href(context, journey, point), note);
    }

    private static String said(CurvePoint point) {
        return point.emotion()
                .map(emotion -> Numbers.signed(emotion, Numbers.decimals(List.of(emotion))))
                .orElse("");
    }

    private static String finding(List<CurvePoint> points) {
        List<CurvePoint> mend = points.stream()
                .filter(point -> isPlaced(point) && importance(point) >= MATTERS && emotion(point) < 0)
                .sorted(Comparator.comparing((CurvePoint point) -> emotion(point) - importance(point)))
                .toList();
        long unplaced = points.stream().filter(point -> !isPlaced(point)).count();
        String missing = unplaced == 0 ? "" : Counts.of(unplaced, "touchpoint", "touchpoints") + " not placed yet";
        if (mend.isEmpty()) {
            return Sentences.of("No touchpoint of importance 4 or 5 feels bad", missing);
        }
        CurvePoint worst = mend.get(0);
        String many = mend.size() == 1
                ? "1 touchpoint of importance 4 or 5 feels bad"
                : mend.size() + " touchpoints of importance 4 or 5 feel bad";
        return Sentences.of(
                many,
                "Mend first: " + worst.touchpoint().name() + ", importance " + importance(worst) + ", emotion "
                        + said(worst),
                missing);
    }

    private static TextTwin twin(FigureContext context, Journey journey, List<CurvePoint> points) {
        List<List<TextTwin.Cell>> rows = points.stream()
                .map(point -> List.of(
                        new TextTwin.Cell(
                                (point.index() + 1) + " " + point.touchpoint().name(),
                                href(context, journey, point).orElse("")),
                        TextTwin.Cell.of(point.touchpoint()
                                .importance()
                                .map(String::valueOf)
                                .orElse("")),
                        TextTwin.Cell.of(said(point)),
                        TextTwin.Cell.of(point.touchpoint().momentOfTruth() ? "yes" : "no"),
                        TextTwin.Cell.of(point.assumed() ? "assumed" : "measured")))
                .toList();
        return new TextTwin(List.of("Touchpoint", "Importance", "Emotion", "Moment of truth", "Basis"), rows);
    }
}
