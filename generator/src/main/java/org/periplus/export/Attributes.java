package org.periplus.export;

import java.util.List;
import java.util.stream.Collectors;
import org.periplus.export.style.Presentation;
import org.periplus.export.style.Typography;
import org.periplus.html.Escape;

/** Writes the attributes of SVG elements in a fixed order, leaving out what is so anyway. Not safe for use by several threads. */
final class Attributes {

    private static final String BLACK = "#000000";
    private static final double SAME = 1e-9;

    private final StringBuilder out;

    Attributes(StringBuilder out) {
        this.out = out;
    }

    /** Returns a number in thousandths at most, rounded half away from zero, without a locale. */
    static String number(double value) {
        long all = Math.round(Math.abs(value) * 1000);
        StringBuilder text = new StringBuilder(value < 0 && all != 0 ? "-" : "").append(all / 1000);
        long rest = all % 1000;
        if (rest > 0) {
            text.append('.').append(rest / 100);
            if (rest % 100 > 0) {
                text.append(rest / 10 % 10);
            }
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }

    Attributes text(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Escape.xml(value)).append('"');
        return this;
    }

    Attributes number(String name, double value) {
        return text(name, number(value));
    }

    /** Writes fill, stroke and opacity; {@code opacity} of the whole. */
    Attributes paint(Presentation look, double opacity) {
        if (!look.fill().equals(BLACK)) {
            text("fill", look.fill());
        }
        unless("fill-opacity", look.fillOpacity(), 1);
        if (look.isStroked()) {
            stroke(look);
        }
        unless("opacity", opacity, 1);
        return this;
    }

    private void stroke(Presentation look) {
        text("stroke", look.stroke());
        unless("stroke-opacity", look.strokeOpacity(), 1);
        unless("stroke-width", look.strokeWidth(), 1);
        if (!look.dashes().isEmpty()) {
            text("stroke-dasharray", lengths(look.dashes()));
        }
        if (!look.cap().equals("butt")) {
            text("stroke-linecap", look.cap());
        }
        if (!look.join().equals("miter")) {
            text("stroke-linejoin", look.join());
        }
        if (look.strokeFirst()) {
            text("paint-order", "stroke");
        }
    }

    private static String lengths(List<Double> dashes) {
        return dashes.stream().map(dash -> number(dash)).collect(Collectors.joining(" "));
    }

    /** Writes how text is lettered; {@code family} is the one it has anyway. */
    Attributes letters(Typography typography, String family) {
        if (!typography.family().equals(family)) {
            text("font-family", typography.family());
        }
        number("font-size", typography.size());
        unless("font-weight", typography.weight(), 400);
        if (typography.italic()) {
            text("font-style", "italic");
        }
        if (typography.stretch() != 100) {
            text("font-stretch", number(typography.stretch()) + "%");
        }
        if (typography.tabular()) {
            text("font-variant-numeric", "tabular-nums");
        }
        unless("letter-spacing", typography.spacing(), 0);
        return this;
    }

    private void unless(String name, double value, double usual) {
        if (Math.abs(value - usual) > SAME) {
            number(name, value);
        }
    }
}
