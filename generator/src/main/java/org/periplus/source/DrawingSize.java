package org.periplus.source;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How large an SVG drawing wants to be: its width and height in pixels, or those of its view box. Reads the first element only.
 * Stateless.
 */
final class DrawingSize {

    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(?:px)?");
    private static final Pattern BOX = Pattern.compile(
            "[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9]{1,6}(?:\\.[0-9]{1,6})?)[\\s,]+([0-9]{1,6}(?:\\.[0-9]{1,6})?)");

    private DrawingSize() {}

    /** Returns the size rounded to whole pixels; nothing for a drawing that does not say it, or for another kind of file. */
    static Optional<Media.Size> of(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return ofRoot(reader);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Media.Size> ofRoot(XMLStreamReader reader) {
        Matcher width = PIXELS.matcher(attribute(reader, "width"));
        Matcher height = PIXELS.matcher(attribute(reader, "height"));
        if (width.matches() && height.matches()) {
            return size(width.group(1), height.group(1));
        }
        Matcher box = BOX.matcher(attribute(reader, "viewBox"));
        return box.matches() ? size(box.group(1), box.group(2)) : Optional.empty();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private static Optional<Media.Size> size(String width, String height) {
        long wide = Math.round(Double.parseDouble(width));
        long high = Math.round(Double.parseDouble(height));
        return wide > 0 && high > 0 ? Optional.of(new Media.Size((int) wide, (int) high)) : Optional.empty();
    }
}
