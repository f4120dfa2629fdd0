package org.periplus.export;

import java.awt.BasicStroke;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.apache.batik.gvt.renderer.StaticRenderer;

/** Draws with lines that look the same on every Java. Used once; not safe for use by several threads. */
final class SteadyRenderer extends StaticRenderer {

    @Override
    public void setTree(GraphicsNode tree) {
        steady(tree);
        super.setTree(tree);
    }

    private static void steady(GraphicsNode node) {
        if (node instanceof CompositeGraphicsNode group) {
            for (Object child : group.getChildren()) {
                steady((GraphicsNode) child);
            }
        } else if (node instanceof ShapeNode shape && shape.getShapePainter() != null) {
            steady(shape.getShapePainter());
        }
    }

    private static void steady(ShapePainter painter) {
        if (painter instanceof CompositeShapePainter several) {
            for (int n = 0; n < several.getShapePainterCount(); n++) {
                steady(several.getShapePainter(n));
            }
        } else if (painter instanceof StrokeShapePainter line && line.getStroke() instanceof BasicStroke stroke) {
            line.setStroke(new SteadyStroke(stroke));
        }
    }
}
