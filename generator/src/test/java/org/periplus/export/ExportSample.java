package org.periplus.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextTwin;

/** Small figures made by hand, and a style for them. */
final class ExportSample {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final String CSS = """
            .fig text { font-family: var(--sans); fill: var(--ink); font-size: 14px; font-stretch: 85% }
            .fig .voice { font-family: var(--serif); font-style: italic; paint-order: stroke; stroke: var(--surface); stroke-width: 3px }
            .fig .it { font-family: var(--serif) }
            .band { fill: var(--accent); opacity: .5 }
            .line, .sb { fill: none; stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 2 }
            """;

    private ExportSample() {}

    static FigureExport export() {
        return export(Map.of());
    }

    static FigureExport export(Map<String, byte[]> pictures) {
        Map<String, String> colours = Map.of(
                "ink", "#14212d", "ink-3", "#5d6974", "surface", "#fffefb", "paper", "#fbf9f4", "accent", "#0f4f7c",
                "sunk", "#f3efe5", "rule-2", "#838c94", "ink-2", "#43515e");
        return new FigureExport(new FigureStyle(CSS, colours), path -> Optional.ofNullable(pictures.get(path)));
    }

    /** One of each kind of shape. */
    static Figure figure(Shape... more) {
        List<Shape> shapes = new ArrayList<>(List.of(
                new Shape.Clip("f-clip", 0, 0, 100, 60),
                new Shape.Rect("band", 0, 20, 300, 40, 4),
                Shape.Group.clipped("", "f-clip", List.of(new Shape.Circle("band", 100, 40, 30))),
                Shape.Group.at("", 10, 10, List.of(new Shape.Path("line", "M0 60C60 0 120 0 180 60"))),
                new Shape.Text(
                        "",
                        Shape.Anchor.START,
                        List.of(new Shape.Line(10, 100, "Zugfahrt & Łódź"), new Shape.Line(10, 118, "Αθήνα, Київ")),
                        Optional.of("the full text")),
                Shape.Text.anchored("voice", Shape.Anchor.MIDDLE, 150, 150, "“Platform 4 instead of 2.”"),
                new Shape.Link("", "https://example.org/a", "", List.of(Shape.Text.at("", 200, 100, "Out"))),
                new Shape.Link("", "../in.html", "", List.of(Shape.Text.at("", 250, 100, "In")))));
        shapes.addAll(List.of(more));
        return new Figure(
                FigureType.KPI_CHART,
                "Trips <2026>",
                Scene.image(300, 200, "fig chart", "Trips", "They rise.", shapes),
                new TextTwin(
                        List.of("Month", "Value"),
                        List.of(TextTwin.row("May, 2026", "-2"), TextTwin.row("=cmd()", "say \"7\""))),
                List.of());
    }

    /** A drawing as wide as 40 stages, each with its name; {@code rail} puts names left of them. */
    static Figure wide(boolean rail) {
        List<Shape> shapes = new ArrayList<>();
        if (rail) {
            shapes.add(Shape.Text.at("", 4, 50, "Feelings"));
        }
        for (int stage = 0; stage < 40; stage++) {
            double x = 104 + stage * 150;
            shapes.add(new Shape.Path("sb", "M" + (int) x + " 0L" + (int) x + " 300"));
            shapes.add(Shape.Text.at("", x + 8, 40, "Stage " + (stage + 1) + "."));
        }
        Scene scene = Scene.image(104 + 40 * 150, 300, "fig", "Wide", "Forty stages.", shapes);
        return new Figure(FigureType.JOURNEY_MAP, "Wide", scene, new TextTwin(List.of("Stage"), List.of()), List.of());
    }
}
