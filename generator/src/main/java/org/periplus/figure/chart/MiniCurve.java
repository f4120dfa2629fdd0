package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.figure.chart.EmotionProfile.Level;
import org.periplus.figure.chart.EmotionProfile.Spot;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.mark.Faces;
import org.periplus.html.SafeHtml;
import org.periplus.wording.Wording;

/**
 * How a persona feels along a journey, small: land above the middle, water below, deeper tints past 1 and -1, faces at the extremes.
 * Dashed where an end is assumed or one point is missing; broken where more are. Stateless; safe for use by several threads.
 */
public final class MiniCurve {

    private static final double WIDTH = 260;
    private static final double HEIGHT = 84;
    private static final Level LEVEL = new Level(HEIGHT / 2, 15.5);
    private static final double EDGE = 10;
    private static final double FACE = 7;

    private MiniCurve() {}

    /**
     * Returns the curve for a page; nothing when no emotion is known.
     *
     * @param idPrefix begins the ids in the drawing; a plain ASCII word, unique in the page
     */
    public static SafeHtml html(Curve curve, String idPrefix, Wording words) {
        return scene(curve, idPrefix, words).map(SvgWriter::write).orElse(SafeHtml.EMPTY);
    }

    /** Returns the curve as a drawing; empty when no emotion is known. */
    public static Optional<Scene> scene(Curve curve, String idPrefix, Wording words) {
        int points = curve.points().size();
        double step = points > 1 ? (WIDTH - 2 * EDGE) / (points - 1) : 0;
        EmotionProfile profile =
                EmotionProfile.of(curve.points(), LEVEL, i -> points > 1 ? EDGE + i * step : WIDTH / 2);
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        List<Shape> shapes = new ArrayList<>(profile.tints(idPrefix, WIDTH));
        shapes.add(new Shape.Path("datum", PathData.segment(0, LEVEL.datum(), WIDTH, LEVEL.datum())));
        shapes.addAll(profile.line("cv"));
        faces(profile)
                .forEach(spot -> shapes.add(
                        Faces.shape(spot.emotion(), spot.at().x(), spot.at().y(), FACE)));
        return Optional.of(
                new Scene(WIDTH, HEIGHT, "mini", Scene.Role.IMAGE, label(profile, words), Optional.empty(), shapes));
    }

    private static List<Spot> faces(EmotionProfile profile) {
        Spot low = profile.lowest();
        Spot high = profile.highest();
        return low.emotion() == high.emotion() ? List.of(low) : List.of(low, high);
    }

    private static String label(EmotionProfile profile, Wording words) {
        List<Spot> spots = profile.spots();
        return words.say(
                "mini-curve.label",
                "first",
                said(spots.get(0), words),
                "last",
                said(spots.get(spots.size() - 1), words),
                "lowest",
                said(profile.lowest(), words),
                "highest",
                said(profile.highest(), words));
    }

    private static String said(Spot spot, Wording words) {
        return words.numerals().signed(spot.emotion());
    }
}
