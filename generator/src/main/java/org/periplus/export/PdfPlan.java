package org.periplus.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.periplus.export.Cuts.Stretch;

/**
 * Which part of a drawing stands on which page.
 *
 * @param scale points per pixel
 * @param width of each page, in points
 * @param height of each page, in points
 * @param rail how much of the left of the drawing, in pixels, stands on every page that shows what is right of it; 0 for none
 * @param windows the part that each page shows, in pixels of the drawing
 */
record PdfPlan(double scale, double width, double height, double rail, List<Rectangle2D> windows) {

    /** 10 mm. */
    static final double MARGIN = 28.35;

    /** Room for title and page number above the drawing, in points. */
    static final double HEAD = 30;

    /** A CSS pixel is 0.75 points: nothing is drawn larger than on a page of the site. */
    private static final double LARGEST_SCALE = 0.75;

    /** The smallest lettering, of 11 pixels, is 6 points high, the least that is read with ease on paper. */
    private static final double LEGIBLE = 6.0 / 11;

    /** A rail is narrow; what is wider is a stage. */
    private static final double WIDEST_RAIL = 240;

    /** Longest side of a page that programs show, in points (ISO 32000-1, annex C). */
    private static final double LONGEST = 14_400;

    PdfPlan {
        windows = List.copyOf(windows);
    }

    static PdfPlan of(List<Ink> inks, double width, double height, Paper paper) {
        if (paper == Paper.FIT) {
            double scale = Math.min(LARGEST_SCALE, (LONGEST - 2 * MARGIN - HEAD) / Math.max(width, height));
            return new PdfPlan(
                    scale,
                    width * scale + 2 * MARGIN,
                    height * scale + 2 * MARGIN + HEAD,
                    0,
                    List.of(new Rectangle2D.Double(0, 0, width, height)));
        }
        double roomX = paper.width() - 2 * MARGIN;
        double roomY = paper.height() - 2 * MARGIN - HEAD;
        double whole = Math.min(LARGEST_SCALE, Math.min(roomX / width, roomY / height));
        double scale = whole >= LEGIBLE ? whole : Math.min(LARGEST_SCALE, Math.max(LEGIBLE, roomY / height));
        return tiled(inks, width, height, paper, scale);
    }

    private static PdfPlan tiled(List<Ink> inks, double width, double height, Paper paper, double scale) {
        double roomX = (paper.width() - 2 * MARGIN) / scale;
        double roomY = (paper.height() - 2 * MARGIN - HEAD) / scale;
        double rail = width > roomX ? rail(inks) : 0;
        List<Stretch> columns = new Cuts(stages(inks), wide(inks)).parts(0, width, roomX, roomX - rail);
        List<Stretch> rows = new Cuts(lanes(inks), tall(inks)).parts(0, height, roomY, roomY);
        List<Rectangle2D> windows = new ArrayList<>();
        for (Stretch row : rows) {
            for (Stretch column : columns) {
                windows.add(new Rectangle2D.Double(
                        column.from(), row.from(), column.to() - column.from(), row.to() - row.from()));
            }
        }
        return new PdfPlan(scale, paper.width(), paper.height(), rail, windows);
    }

    /** Returns the width of the names left of the first stage; 0 where there is no such column. */
    private static double rail(List<Ink> inks) {
        double first =
                stages(inks).stream().mapToDouble(Double::doubleValue).min().orElse(0);
        boolean lettered = inks.stream()
                .anyMatch(ink -> ink instanceof Ink.Words && ink.bounds().getMaxX() <= first);
        return lettered && first <= WIDEST_RAIL ? first : 0;
    }

    /** Returns where stages begin. */
    private static List<Double> stages(List<Ink> inks) {
        return inks.stream()
                .filter(ink -> isBoundary(ink) && ink.bounds().getWidth() < 1)
                .map(ink -> ink.bounds().getX())
                .distinct()
                .toList();
    }

    /** Returns where lanes begin. */
    private static List<Double> lanes(List<Ink> inks) {
        return inks.stream()
                .filter(ink -> isBoundary(ink) && ink.bounds().getHeight() < 1)
                .map(ink -> ink.bounds().getY())
                .distinct()
                .toList();
    }

    private static boolean isBoundary(Ink ink) {
        return ink instanceof Ink.Area area && area.boundary();
    }

    private static List<Stretch> wide(List<Ink> inks) {
        return inks.stream()
                .filter(ink -> !(ink instanceof Ink.Area))
                .map(ink -> new Stretch(ink.bounds().getMinX(), ink.bounds().getMaxX()))
                .toList();
    }

    private static List<Stretch> tall(List<Ink> inks) {
        return inks.stream()
                .filter(ink -> !(ink instanceof Ink.Area))
                .map(ink -> new Stretch(ink.bounds().getMinY(), ink.bounds().getMaxY()))
                .toList();
    }
}
