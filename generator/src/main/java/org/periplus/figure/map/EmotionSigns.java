package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.figure.engine.MonotoneCubic.Point;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.mark.Faces;
import org.periplus.model.Ref;

/** The signs of the emotion lane: whose line is whose, what dashes mean, the steps of the faces. Stateless. */
final class EmotionSigns {

    private static final double LINE = 34;
    private static final double MIDDLE = 8;
    private static final double FACE = 8;
    private static final double FACE_STEP = 19;

    private static final String DASHED = " as";

    private EmotionSigns() {}

    /** Returns the signs that the lane uses as drawn. */
    static List<LegendSign> of(MapContext context, DrawnLane lane) {
        List<EmotionLine> lines = EmotionLine.of(context);
        List<LegendSign> signs = new ArrayList<>();
        for (EmotionLine line : lines) {
            if (!line.name().isEmpty()) {
                signs.add(new LegendSign(LINE, 2 * MIDDLE, List.of(line(context, line)), line.name()));
            }
        }
        List<String> strokes = strokes(lane.scene().shapes()).toList();
        if (strokes.stream().anyMatch(css -> !css.endsWith(DASHED))) {
            signs.add(stroke("cv", context.say("map.measured")));
        }
        if (strokes.stream().anyMatch(css -> css.endsWith(DASHED))) {
            signs.add(stroke("cv" + DASHED, context.say("map.assumed")));
        }
        List<Shape> faces = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            faces.add(Faces.shape(i - 2, FACE + 1 + i * FACE_STEP, FACE + 1, FACE));
        }
        String range = context.say("map.legend.emotion", "low", context.emotion(-2), "high", context.emotion(2));
        signs.add(new LegendSign(4 * FACE_STEP + 2 * FACE + 2, 2 * FACE + 2, faces, range));
        return signs;
    }

    private static Shape line(MapContext context, EmotionLine line) {
        Shape stroke = new Shape.Path("cv", PathData.segment(1, MIDDLE, LINE - 1, MIDDLE));
        if (line.isMain()) {
            return Shape.Group.of("", List.of(stroke, new Shape.Circle("pt", LINE / 2, MIDDLE, 4.6)));
        }
        String hue =
                line.persona().map(Ref::id).map(context.figure().hues()::of).orElse("h1");
        Shape marker = PointMarks.marker(new Point(LINE / 2, MIDDLE), line.order());
        return Shape.Group.of("ov " + hue, List.of(stroke, marker));
    }

    /** Returns the classes of the curves' strokes as drawn. */
    private static Stream<String> strokes(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Shape.Group group ? strokes(group.shapes()) : Stream.of(shape.css()))
                .filter(css -> css.startsWith("cv"));
    }

    private static LegendSign stroke(String css, String words) {
        return new LegendSign(LINE, 10, List.of(new Shape.Path(css, PathData.segment(2, 5, LINE - 2, 5))), words);
    }
}
