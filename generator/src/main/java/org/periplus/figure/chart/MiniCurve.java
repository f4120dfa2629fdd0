package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
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

    private record Size(double width, double height, double unit, double edge, double face) {
        private Level level() {
            return new Level(height / 2, unit);
        }
    }

    private static final Size SMALL = new Size(260, 84, 15.5, 10, 7);
    private static final Size BAND = new Size(528, 120, 23, 15, 10);

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
        return profile(curve.points(), SMALL)
                .map(profile -> new Scene(
                        SMALL.width(),
                        SMALL.height(),
                        "mini",
                        Scene.Role.IMAGE,
                        label(profile, words),
                        Optional.empty(),
                        shapes(profile, SMALL, idPrefix)));
    }

    /** Returns how a journey feels as a drawing more than four times as wide as high; empty when no emotion is known. */
    public static Optional<Scene> band(List<CurvePoint> points, String idPrefix, Wording words) {
        return profile(points, BAND)
                .map(profile -> new Scene(
                        BAND.width(),
                        BAND.height(),
                        "fig",
                        Scene.Role.IMAGE,
                        label(profile, words),
                        Optional.empty(),
                        shapes(profile, BAND, idPrefix)));
    }

    private static Optional<EmotionProfile> profile(List<CurvePoint> points, Size size) {
        double step = points.size() > 1 ? (size.width() - 2 * size.edge()) / (points.size() - 1) : 0;
        return Optional.of(EmotionProfile.of(
                        points, size.level(), i -> points.size() > 1 ? size.edge() + i * step : size.width() / 2))
                .filter(profile -> !profile.isEmpty());
    }

    private static List<Shape> shapes(EmotionProfile profile, Size size, String idPrefix) {
        List<Shape> shapes = new ArrayList<>(profile.tints(idPrefix, size.width()));
        double datum = size.level().datum();
        shapes.add(new Shape.Path("datum", PathData.segment(0, datum, size.width(), datum)));
        shapes.addAll(profile.line("cv"));
        faces(profile)
                .forEach(spot -> shapes.add(
                        Faces.shape(spot.emotion(), spot.at().x(), spot.at().y(), size.face())));
        return shapes;
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
