package org.periplus.figure.mark;

import java.util.List;
import java.util.Locale;
import org.periplus.analysis.KpiStatus;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;
import org.periplus.wording.Wording;

/**
 * Marks that say how a KPI stands: tick (on target), wave (near), cross (off), dash (nothing to compare). The word stands beside the mark.
 * Stateless; safe for use by several threads.
 */
public final class StatusMarks {

    private static final double GRID = 12;
    private static final double RADIUS = 7;

    private StatusMarks() {}

    /** Returns the word for a standing in the language of the site. */
    public static String word(KpiStatus status, Wording words) {
        return words.say(
                "word.kpi-status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the mark for a page, 12 pixels wide and hidden from assistive technology: the word stands beside it. */
    public static SafeHtml html(KpiStatus status) {
        Scene mark = Scene.decoration(GRID, GRID, "", List.of(new Shape.Path("", path(status))));
        return SvgWriter.writeSized(mark, GRID, GRID);
    }

    /** Returns the mark without its word for a drawing: 14 pixels wide, its centre at {@code x}, {@code y}. */
    public static Shape.Group shape(KpiStatus status, double x, double y) {
        List<Shape> marks = List.of(new Shape.Circle("", GRID / 2, GRID / 2, RADIUS), new Shape.Path("", path(status)));
        return Shape.Group.at("sm sm-" + suffix(status), x - GRID / 2, y - GRID / 2, marks)
                .asUpright();
    }

    private static String suffix(KpiStatus status) {
        return switch (status) {
            case ON_TARGET -> "on";
            case NEAR_TARGET -> "near";
            case OFF_TARGET -> "off";
            case NO_TARGET, NO_READING -> "none";
        };
    }

    private static String path(KpiStatus status) {
        return switch (status) {
            case ON_TARGET -> "M2.5 6.5l2.6 2.7 4.6-6";
            case NEAR_TARGET -> "M2 6.5c1.3-2 2.6-2 4 0s2.7 2 4 0";
            case OFF_TARGET -> "M3 3l6 6M9 3l-6 6";
            case NO_TARGET, NO_READING -> "M3.5 6h5";
        };
    }
}
