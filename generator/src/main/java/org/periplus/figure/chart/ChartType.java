package org.periplus.figure.chart;

import org.periplus.figure.engine.Face;
import org.periplus.figure.engine.Lettering;

/** How charts are lettered beside what all figures share. */
final class ChartType {

    /** Axes, second lines of labels, remarks. */
    static final Lettering TEXT = new Lettering(Face.SANS_400, 12, 15, "kx");

    /** Years, names. */
    static final Lettering BOLD = new Lettering(Face.SANS_600, 12, 15, "kxb");

    /** Targets. */
    static final Lettering TARGET = new Lettering(Face.SANS_600, 12, 15, "kxt");

    /** Names of lines in their hue. */
    static final Lettering LINE = new Lettering(Face.SANS_600, 12, 15, "kxh");

    /** Numbers of remarks. */
    static final Lettering NOTE = new Lettering(Face.SANS_600, 11, 14, "kxn");

    private ChartType() {}
}
