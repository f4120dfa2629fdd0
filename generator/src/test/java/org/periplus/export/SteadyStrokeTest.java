package org.periplus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Outlines of lines: of straight pieces alone, and the same on every Java. */
class SteadyStrokeTest {

    private static final BasicStroke ROUND = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {6, 5}, 0);

    @Test
    void theyAreOfStraightPiecesAlone() {
        String data = data(new Ellipse2D.Double(10, 10, 21, 21), ROUND);

        assertThat(data).startsWith("M").contains("L").doesNotContain("Q", "C");
    }

    /** The digest is the same on Java 17 and 25; with curves or pieces of no length it was not. */
    @Test
    void theirCornersAreKnown() throws Exception {
        List<Shape> shapes = List.of(
                new RoundRectangle2D.Double(407.37, 316, 51.23, 20, 20, 20),
                new Ellipse2D.Double(3.3, 4.4, 21, 21),
                new CubicCurve2D.Double(0, 0, 30.3, 80.1, 60.7, -40.2, 91, 12),
                new Line2D.Double(1, 2, 30.123, 2));
        String all = shapes.stream()
                .map(shape -> data(shape, ROUND) + data(shape, DASHED))
                .collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("d1bf9044e85462793355ccfe83f4c4953f88d0b2b0d25026edd2d82c73a0c603");
    }

    @Test
    void aLineOfNoLengthIsADot() {
        Path2D dot = new Path2D.Double();
        dot.moveTo(5, 5);
        dot.lineTo(5, 5);

        assertThat(new SteadyStroke(ROUND).createStrokedShape(dot).getBounds2D().getWidth())
                .isBetween(1.5, 1.7);
    }

    @Test
    void whatFollowsAClosedPartBeginsWhereThatBegan() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 10);
        path.lineTo(20, 10);
        path.closePath();
        path.lineTo(10, 40);

        assertThat(new SteadyStroke(ROUND)
                        .createStrokedShape(path)
                        .getBounds2D()
                        .getMaxY())
                .isBetween(40.0, 41.0);
    }

    private static String data(Shape shape, BasicStroke stroke) {
        return OutlineSvg.data(new SteadyStroke(stroke).createStrokedShape(shape));
    }
}
