package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.figure.chart.EmotionProfile;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.figure.chart.EmotionProfile.Spot;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.Avatar;
import org.periplus.figure.mark.Faces;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/**
 * How a persona feels along a journey, as a small figure of its own: the curve over the names of the stages, its highest and lowest point
 * named, dashed where an end is assumed or one touchpoint is unknown, broken where more are.
 *
 * <p>The persona asked for, else the main one; without personas the emotions written for everybody. Nothing to show when the persona
 * does not travel the journey or no emotion is known. Stateless; safe for use by several threads.
 */
public final class EmotionCurve implements Drawing {

    private static final double UNIT = 34;
    private static final double TOP = 78;
    private static final Level LEVEL = new Level(TOP + 2 * UNIT, UNIT);
    private static final double FOOT = TOP + 4 * UNIT + 54;
    private static final double FACE = 10;
    private static final double LABEL = 170;
    private static final double PORTRAIT = 24;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .flatMap(ref -> context.atlas().find(Journey.class, ref))
                .map(journey -> context.analysis().journey(journey.id()))
                .flatMap(journey -> curve(journey, request.with()).map(curve -> figure(context, journey, curve)))
                .filter(figure -> !figure.twin().rows().isEmpty());
    }

    private static Optional<CurveAlone> curve(JourneyAnalysis journey, Optional<Ref> persona) {
        Optional<Curve> wanted = journey.curves().stream()
                .filter(curve -> persona.isEmpty() || persona.get().equals(curve.persona()))
                .findFirst();
        if (persona.isPresent() && wanted.isEmpty()) {
            return Optional.empty();
        }
        CurveAlone curve = CurveAlone.of(journey, wanted.map(Curve::persona), LEVEL);
        return curve.profile().isEmpty() ? Optional.empty() : Optional.of(curve);
    }

    private static Figure figure(FigureContext context, JourneyAnalysis journey, CurveAlone curve) {
        Pen pen = new Pen(context.measure());
        who(pen, context, curve);
        curve.profile().tints(context.idPrefix() + "-c", curve.width()).forEach(pen::add);
        levels(pen, context, curve);
        curve.profile().runs("halo").forEach(pen::add);
        curve.profile().line("cv").forEach(pen::add);
        points(pen, curve.profile());
        labels(pen, context, journey.journey(), curve);
        double foot = stages(pen, context, journey.journey(), curve);
        double height = legend(pen, context, curve, foot);
        String title = CurveWords.title(context, journey.journey(), curve);
        List<Shape> shapes = new ArrayList<>(boundaries(curve, foot));
        shapes.addAll(pen.shapes());
        Scene scene = new Scene(
                curve.width(),
                height,
                "fig emotion-curve",
                Scene.Role.GROUP,
                title,
                Optional.of(CurveWords.finding(context, curve)),
                shapes);
        return new Figure(
                FigureType.EMOTION_CURVE, title, scene, CurveWords.twin(context, journey, curve), pen.placed());
    }

    private static void who(Pen pen, FigureContext context, CurveAlone curve) {
        curve.persona().ifPresent(persona -> {
            Pen part = pen.inside();
            part.add(Avatar.shape(persona.id(), context.hues().of(persona.id()), 0, 0, PORTRAIT));
            String name = context.atlas().nameOf(persona);
            part.text(name, Lettering.LIST_BOLD, PORTRAIT + 8, 4.5, curve.width() - PORTRAIT - 8, 1);
            pen.addLinked("shead", context.href(persona), name, part);
        });
    }

    private static void levels(Pen pen, FigureContext context, CurveAlone curve) {
        for (int step = 2; step >= -2; step--) {
            double y = LEVEL.y(step);
            pen.add(new Shape.Path(
                    step == 0 ? "datum" : "iso", PathData.segment(CurveAlone.RAIL, y, curve.width(), y)));
            String words = CurveWords.level(context, step);
            pen.textEnding(words, Lettering.CAPTION, CurveAlone.RAIL - 8, y - 7, CurveAlone.RAIL - 8);
        }
    }

    private static void points(Pen pen, EmotionProfile profile) {
        Spot high = profile.highest();
        Spot low = profile.lowest();
        for (Spot spot : profile.spots()) {
            boolean face = spot == high || spot == low && low.emotion() < high.emotion();
            double x = spot.at().x();
            double y = spot.at().y();
            pen.add(face ? Faces.shape(spot.emotion(), x, y, FACE) : new Shape.Circle("pt", x, y, 3.6));
            if (face) {
                pen.place(new Placed("face", x - FACE, y - FACE, 2 * FACE, 2 * FACE, ""));
            }
        }
    }

    /** Names the highest point above it and the lowest below it, where the curve cannot be. */
    private static void labels(Pen pen, FigureContext context, Journey journey, CurveAlone curve) {
        Spot high = curve.profile().highest();
        Spot low = curve.profile().lowest();
        label(pen, context, journey, curve, high, true);
        if (low.emotion() < high.emotion()) {
            label(pen, context, journey, curve, low, false);
        }
    }

    private static void label(
            Pen pen, FigureContext context, Journey journey, CurveAlone curve, Spot spot, boolean above) {
        String words = CurveWords.label(context, spot);
        TextBlock block = pen.wrap(words, Lettering.LINE_LABEL, LABEL, 2);
        double half = block.width() / 2;
        double centre = Math.max(
                CurveAlone.RAIL + half,
                Math.min(curve.width() - half - 1, spot.at().x()));
        double top =
                above ? spot.at().y() - FACE - 5 - block.height() : spot.at().y() + FACE + 5;
        Pen part = pen.inside();
        Sheet.centred(part, block, "plab", centre, top, words);
        Optional<String> link = context.links()
                .anchor(journey.ref(), "tp-" + spot.of().touchpoint().id());
        pen.addLinked(
                "cmp-pain",
                link,
                context.say(above ? "emotion-curve.highest" : "emotion-curve.lowest", "touchpoint", words),
                part);
    }

    private static double stages(Pen pen, FigureContext context, Journey journey, CurveAlone curve) {
        double foot = FOOT + 20;
        for (CurveAlone.Column column : curve.columns()) {
            Stage stage = column.stage();
            Pen part = pen.inside();
            double y = part.text(stage.name(), Lettering.LIST_BOLD, column.x() + 6, FOOT, column.width() - 10, 3);
            foot = Math.max(foot, y);
            Optional<String> link = context.links().anchor(journey.ref(), "stage-" + stage.id());
            pen.addLinked("shead", link, context.say("emotion-curve.stage", "stage", stage.name()), part);
        }
        return foot + 4;
    }

    private static double legend(Pen pen, FigureContext context, CurveAlone curve, double foot) {
        if (!curve.profile().isDashedSomewhere()) {
            return foot;
        }
        double y = foot + 8;
        pen.add(new Shape.Path("cv as", PathData.segment(CurveAlone.RAIL + 6, y + 7, CurveAlone.RAIL + 38, y + 7)));
        double x = CurveAlone.RAIL + 46;
        return pen.text(context.say("comparison.assumed"), Lettering.SMALL, x, y, curve.width() - x, 1) + 4;
    }

    private static List<Shape> boundaries(CurveAlone curve, double foot) {
        return curve.columns().stream()
                .<Shape>map(column -> new Shape.Path("sb", PathData.segment(column.x(), TOP - 12, column.x(), foot)))
                .toList();
    }
}
