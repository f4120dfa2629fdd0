package org.periplus.source;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.periplus.diagnostic.Diagnostic;

/**
 * Refuses drawings that could do more than be looked at: scripts, foreign markup, links to elsewhere, document types.
 *
 * @param path of the file, for messages
 */
record SvgCheck(String path) {

    private static final Set<String> REFUSED = Set.of(
            "script", "foreignobject", "iframe", "object", "embed", "handler", "set", "animate", "audio", "video");

    private static final Pattern FOREIGN_URL = Pattern.compile("url\\(\\s*['\"]?\\s*[^#'\"\\s]");

    Optional<Diagnostic> check(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    return wrong(reader, "a drawing may not have a document type", "remove the line <!DOCTYPE ...>");
                }
                if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    return wrong(reader, "a drawing may not have processing instructions", "remove the line <? ... ?>");
                }
                if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                        && pointsElsewhere(reader.getText())) {
                    return wrong(
                            reader, "a drawing may not load styles or pictures from elsewhere", "embed what it needs");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Optional<Diagnostic> found = element(reader, root);
                    if (found.isPresent()) {
                        return found;
                    }
                    root = false;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNumber());
            return Optional.of(MediaReader.problem(
                    "media-type", path, line, "this is not a well-formed drawing", "save it again as plain SVG"));
        }
    }

    private Optional<Diagnostic> element(XMLStreamReader reader, boolean root) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (root && !name.equals("svg")) {
            return wrong(reader, "this is not a drawing: it begins with <" + name + ">", "save it again as SVG");
        }
        if (REFUSED.contains(name)) {
            return wrong(
                    reader,
                    "a drawing may not hold <" + reader.getLocalName() + ">",
                    "save it as plain SVG without it");
        }
        for (int n = 0; n < reader.getAttributeCount(); n++) {
            String attribute = reader.getAttributeLocalName(n).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(n).strip().toLowerCase(Locale.ROOT);
            if (attribute.startsWith("on")) {
                return wrong(reader, "a drawing may not hold the handler " + attribute, "remove the attribute");
            }
            boolean foreign = attribute.equals("href")
                    && !value.startsWith("#")
                    && !value.startsWith("data:image/png")
                    && !value.startsWith("data:image/jpeg");
            if (foreign || pointsElsewhere(value) || value.contains("javascript:")) {
                return wrong(
                        reader,
                        "a drawing may not point to other files or sites",
                        "embed what it needs, or remove the link");
            }
        }
        return Optional.empty();
    }

    /** Tells whether a style asks for anything outside the drawing: an import, or an address that is no anchor. */
    private static boolean pointsElsewhere(String style) {
        String text = style.toLowerCase(Locale.ROOT);
        return text.contains("@import") || FOREIGN_URL.matcher(text).find();
    }

    private Optional<Diagnostic> wrong(XMLStreamReader reader, String message, String hint) {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        return Optional.of(MediaReader.problem("unsafe-drawing", path, line, message, hint));
    }
}
