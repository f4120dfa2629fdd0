package org.periplus.figure.service;

import java.util.List;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Automation;

/** Signs for how much of a touchpoint is done by people: a person, a person with a tool, a chip. Their word stands beside them. */
final class AutomationIcons {

    /** The side of the square a sign fills. */
    static final double SIZE = 13;

    private AutomationIcons() {}

    /** Returns the word for readers. */
    static String word(FigureContext figure, Automation automation) {
        return switch (automation) {
            case MANUAL -> figure.say("blueprint.automation.manual");
            case ASSISTED -> figure.say("blueprint.automation.assisted");
            case AUTOMATED -> figure.say("blueprint.automation.automated");
        };
    }

    /** Returns the sign with its left edge at {@code x}, about the middle line. */
    static Shape shape(Automation automation, double x, double middle) {
        Shape path = new Shape.Path("", path(automation));
        return Shape.Group.at("ic sv-auto", x, middle - SIZE / 2, List.of(path));
    }

    private static String path(Automation automation) {
        return switch (automation) {
            case MANUAL ->
                "M4.2 3.6a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0zM1.8 12c0 -3.2 2 -4.8 4.7 -4.8s4.7 1.6 4.7 4.8";
            case ASSISTED ->
                "M2.1 4.2a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0 -3.8 0zM.6 12c0 -2.9 1.4 -4.3 3.4 -4.3s3.4 1.4 3.4 4.3"
                        + "M8.6 2.4h3.6v3.6h-3.6z";
            case AUTOMATED ->
                "M3.3 3.3h6.4v6.4h-6.4zM5 3.3v-2M8 3.3v-2M5 9.7v2M8 9.7v2M3.3 5h-2M3.3 8h-2M9.7 5h2M9.7 8h2";
        };
    }
}
