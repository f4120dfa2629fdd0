package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What holds for every drawing, and the shapes in one. */
public final class SvgCheck {

    private SvgCheck() {}

    /** Proves that markup is well-formed XML, and that nothing in it is a script, a style or a colour. */
    public static void sound(String markup) {
        try {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(markup));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    element(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("Not well-formed: " + markup, e);
        }
    }

    private static void element(XMLStreamReader reader) {
        assertThat(reader.getLocalName())
                .isIn("svg", "g", "path", "rect", "circle", "text", "tspan", "title", "desc", "clipPath", "a", "image");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            assertThat(name).isNotIn("style", "fill", "stroke").doesNotStartWith("on");
            assertThat(reader.getAttributeValue(i)).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    /** Returns all shapes of that type with those classes, also inside groups and links. */
    public static <S extends Shape> List<S> all(List<Shape> shapes, Class<S> type, String css) {
        return flat(shapes)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(s -> s.css().equals(css))
                .toList();
    }

    /** Returns every shape, groups and links opened. */
    public static Stream<Shape> flat(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> {
            if (shape instanceof Shape.Group group) {
                return flat(group.shapes());
            }
            return shape instanceof Shape.Link link ? flat(link.shapes()) : Stream.of(shape);
        });
    }

    /** Returns the texts that end in an ellipsis and do not say their full text as title. */
    public static List<Shape.Text> silentlyCut(Scene scene) {
        return flat(scene.shapes())
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .filter(text -> text.title().isEmpty()
                        && text.lines().stream().anyMatch(line -> line.text().endsWith("\u2026")))
                .toList();
    }
}
