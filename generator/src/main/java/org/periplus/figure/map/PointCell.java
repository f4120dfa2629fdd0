package org.periplus.figure.map;

import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.mark.Bars;

/**
 * A pain, gain or idea of a stage.
 *
 * @param text what it says
 * @param level how severe or strong it is, from 1 to 5
 * @param bars class of the rising bars: {@code sev} or {@code imp}
 * @param note the small words below, such as {@code severity 3, at 5}
 * @param number of the touchpoint it is found at
 * @param href where it leads
 * @param label the whole sentence for assistive technology
 */
record PointCell(
        String text, Optional<Integer> level, String bars, String note, int number, Optional<String> href, String label)
        implements Cell {

    static final int MOST = 5;

    private static final double INDENT = 31;
    private static final int TEXT_LINES = 8;

    @Override
    public double draw(LanePen pen, double x, double top, double width) {
        LanePen link = pen.inside();
        level.ifPresent(value -> {
            link.add(Bars.shape(value, MOST, bars, x, top));
            pen.place(new Placed("bar", x, top, Bars.width(MOST), Bars.HEIGHT, ""));
        });
        double foot = link.text(text, Lettering.LIST, x + INDENT, top, width - INDENT, TEXT_LINES);
        foot = link.text(note, Lettering.ID, x + INDENT, foot, width - INDENT, 2);
        pen.addLinked("", href, label, link);
        return foot;
    }
}
