package org.periplus.figure.chart;

/** How large the chart of a KPI is. */
public enum ChartSize {
    /** As wide as the page of the KPI. */
    WIDE(1392, 162, 306, 3, "fig kpi-chart chart"),
    /** For texts, and for reading without scrolling on a tablet. */
    COMPACT(720, 134, 236, 2, "fig kpi-chart");

    private final double width;
    private final double margin;
    private final double field;
    private final int columns;
    private final String css;

    ChartSize(double width, double margin, double field, int columns, String css) {
        this.width = width;
        this.margin = margin;
        this.field = field;
        this.columns = columns;
        this.css = css;
    }

    /** Returns the width of the drawing in pixels. */
    public double width() {
        return width;
    }

    /** Returns the right edge of the field in pixels; labels stand beyond it. */
    double right() {
        return width - margin;
    }

    /** Returns the width of the labels at the line ends in pixels. */
    double labels() {
        return margin - EndWords.GAP;
    }

    /** Returns the height of the field in pixels. */
    double field() {
        return field;
    }

    /** Returns in how many columns remarks stand below. */
    int columns() {
        return columns;
    }

    /** Returns the classes of the drawing. */
    String css() {
        return css;
    }
}
