package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Light;
import org.periplus.figure.service.BlueprintRow.Zone;

/** Explains the signs that a blueprint uses, and no others. */
final class BlueprintLegend {

    private static final double BOX = 30;

    private BlueprintLegend() {}

    static List<Legend.Sign> of(FigureContext figure, List<BlueprintRow> rows, HandOvers handOvers) {
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        rows.forEach(row -> zones.add(row.zone()));
        List<Legend.Sign> signs = new ArrayList<>();
        signs.add(box("sv-act", figure.say("blueprint.legend.act")));
        if (zones.contains(Zone.SYSTEM)) {
            signs.add(box("sv-act sv-system", figure.say("blueprint.legend.system")));
        }
        signs.add(new Legend.Sign(10, figure.say("blueprint.legend.leads"), (pen, x, middle) -> {
            pen.add(new Shape.Path("sv-join", PathData.segment(x + 5, middle - 8, x + 5, middle + 1)));
            pen.add(new Shape.Path("sv-tip", BlueprintLines.tip(x + 5, middle + 7)));
        }));
        if (zones.contains(Zone.BACKSTAGE) || zones.contains(Zone.SYSTEM)) {
            signs.add(new Legend.Sign(
                    BOX,
                    figure.say("blueprint.legend.unseen"),
                    (pen, x, middle) ->
                            pen.add(new Shape.Path("sv-line sv-seen", PathData.segment(x, middle, x + BOX, middle)))));
        }
        if (!handOvers.after().isEmpty()) {
            signs.add(new Legend.Sign(
                    16,
                    figure.say("blueprint.legend.hand-over"),
                    (pen, x, middle) -> HandOvers.mark(pen, x + 8, middle)));
        }
        if (rows.stream().flatMap(row -> row.acts().stream()).anyMatch(Act::truth)) {
            signs.add(new Legend.Sign(
                    18,
                    figure.say("service.moment-of-truth"),
                    (pen, x, middle) -> pen.add(Light.shape(x + 6, middle - 3, 0.95))));
        }
        return signs;
    }

    private static Legend.Sign box(String css, String words) {
        return new Legend.Sign(BOX, words, (pen, x, middle) -> {
            Shape box = new Shape.Rect("sv-box", x + 0.5, middle - 7, BOX - 1, 14, 3);
            pen.add(Shape.Group.of(css, List.of(box)));
        });
    }
}
