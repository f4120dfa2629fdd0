package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.KpiSplit;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.wording.Wording;

/**
 * Promoters, passives and detractors as one bar from left to right, told apart by place and tint; the numbers stand beside it. Stateless;
 * safe for use by several threads.
 */
public final class SplitBar {

    /** Its width in pixels. */
    public static final double WIDTH = 200;

    /** Its height in pixels. */
    public static final double HEIGHT = 16;

    private static final double EDGE = 1;
    private static final double DETRACTORS_FROM = 4;

    private SplitBar() {}

    /** Returns the bar, named in words; without parts where there is no answer. */
    public static Scene scene(KpiSplit split, Wording words) {
        String label = words.say(
                "kpi-says.split.bar",
                "promoters",
                split.promoters(),
                "passives",
                split.passives(),
                "detractors",
                split.detractors());
        return new Scene(WIDTH, HEIGHT, "split", Scene.Role.IMAGE, label, Optional.empty(), shapes(split));
    }

    private static List<Shape> shapes(KpiSplit split) {
        List<Shape> shapes = new ArrayList<>();
        double unit = split.all() == 0 ? 0 : (WIDTH - 2 * EDGE) / split.all();
        double x = EDGE;
        x = part(shapes, "spro", x, unit * split.promoters(), EDGE);
        x = part(shapes, "spas", x, unit * split.passives(), EDGE);
        part(shapes, "sdet", x, unit * split.detractors(), DETRACTORS_FROM);
        return shapes;
    }

    private static double part(List<Shape> shapes, String css, double x, double width, double top) {
        if (width > 0) {
            shapes.add(new Shape.Rect(css, x, top, width, HEIGHT - EDGE - top, 0));
        }
        return x + width;
    }
}
