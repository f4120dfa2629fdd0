package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.XMLResourceDescriptor;

/**
 * Where another program puts the texts of a scene. It is given fonts with the widths we measure with, each letter a box, so that
 * anchors, lines, groups and directions are its own work and no installed font has a say.
 */
public final class RenderedTexts {

    private static final double ROUNDING = 0.4;
    private static final String BOX = "H%1$dV7000H0Z";
    private static final String EMOJI = "\ud83d\ude86";

    private RenderedTexts() {}

    /** Proves that the renderer puts every text inside the scene, and none over another. */
    public static void inside(Scene scene, String place) {
        List<Rectangle2D> found = bounds(scene);
        for (int i = 0; i < found.size(); i++) {
            Rectangle2D box = found.get(i);
            assertThat(box.getMinX()).as("%s: left of %s", place, box).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(box.getMaxX()).as("%s: right of %s", place, box).isLessThanOrEqualTo(scene.width() + ROUNDING);
            assertThat(box.getMinY()).as("%s: top of %s", place, box).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(box.getMaxY()).as("%s: foot of %s", place, box).isLessThanOrEqualTo(scene.height() + ROUNDING);
            for (Rectangle2D other : found.subList(i + 1, found.size())) {
                Rectangle2D shared = box.createIntersection(other);
                assertThat(shared.getWidth() > ROUNDING && shared.getHeight() > ROUNDING)
                        .as("%s: %s lies on %s", place, box, other)
                        .isFalse();
            }
        }
    }

    /** Returns the boxes of the texts of a scene, in its coordinates; texts of blanks have none. */
    public static List<Rectangle2D> bounds(Scene scene) {
        String markup = SvgWriter.writeDocument(scene)
                .replaceAll("\u200d(?:[\ud800-\udbff][\udc00-\udfff]|.)\ufe0f?", "")
                .replaceAll("[^\u200d<>\"]\ufe0f\u20e3?", EMOJI);
        int head = markup.indexOf('>') + 1;
        String document = markup.substring(0, head) + fonts(markup) + markup.substring(head);
        BridgeContext bridge = new BridgeContext(new UserAgentAdapter());
        try {
            SAXSVGDocumentFactory factory = new SAXSVGDocumentFactory(XMLResourceDescriptor.getXMLParserClassName());
            GraphicsNode root =
                    new GVTBuilder().build(bridge, factory.createDocument("about:figure", new StringReader(document)));
            List<Rectangle2D> found = new ArrayList<>();
            collect(root, new AffineTransform(), found);
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            bridge.dispose();
        }
    }

    private static void collect(GraphicsNode node, AffineTransform above, List<Rectangle2D> found) {
        AffineTransform here = new AffineTransform(above);
        if (node.getTransform() != null) {
            here.concatenate(node.getTransform());
        }
        if (node instanceof TextNode text) {
            Rectangle2D box = text.getGeometryBounds();
            if (box != null && box.getWidth() > 0) {
                found.add(here.createTransformedShape(box).getBounds2D());
            }
        } else if (node instanceof CompositeGraphicsNode group) {
            for (Object child : group.getChildren()) {
                collect((GraphicsNode) child, here, found);
            }
        }
    }

    private static String fonts(String markup) {
        TextMeasure measure = TextMeasure.shipped();
        TreeSet<Integer> codes = new TreeSet<>();
        markup.codePoints().forEach(codes::add);
        StringBuilder out = new StringBuilder("<defs>");
        for (Face face : Face.values()) {
            out.append("<font horiz-adv-x=\"0\"><font-face font-family=\"").append(face.table());
            out.append(
                    "\" units-per-em=\"10000\" ascent=\"7700\" descent=\"2300\"/><missing-glyph horiz-adv-x=\"0\"/>");
            for (int code : codes) {
                String letter = Character.toString(code);
                int width = measure.units(letter, 0, letter.length(), face);
                out.append("<glyph unicode=\"&#")
                        .append(code)
                        .append(";\" horiz-adv-x=\"")
                        .append(width);
                out.append(code == ' ' || width == 0 ? "\"/>" : "\" d=\"M0 0" + String.format(BOX, width) + "\"/>");
            }
            out.append("</font>");
        }
        return out + "</defs><style>" + styles() + "</style>";
    }

    private static String styles() {
        StringBuilder out = new StringBuilder("text{font-family:sans-400;font-size:12px}");
        for (Field field : Lettering.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Lettering.class) {
                try {
                    Lettering lettering = (Lettering) field.get(null);
                    out.append('.').append(lettering.css()).append("{font-family:");
                    out.append(lettering.face().table()).append(";font-size:");
                    out.append(lettering.size()).append("px}");
                } catch (IllegalAccessException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        }
        return out.toString();
    }
}
