package org.periplus.exchange.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/**
 * Reads XES (IEEE 1849-2016) as a stream: traces one after the other, their events in the order of the file. No document type and no entity is followed.
 * For use by one thread.
 */
public final class XesLog {

    /** The kind of problem of which nothing may be written. */
    public static final String BROKEN = "broken-log";

    private static final int DEEPEST = 60;

    private final XesChoice choice;
    private final Activities activities;
    private final Consumer<Diagnostic> problems;

    /** Takes what of the log counts, and where problems go. */
    public XesLog(XesChoice choice, Activities activities, Consumer<Diagnostic> problems) {
        this.choice = choice;
        this.activities = activities;
        this.problems = problems;
    }

    /**
     * Counts the cases of one file. What stands behind a fault of its XML is not read, which is reported as {@link #BROKEN}.
     *
     * @param bytes the log, not compressed; not closed
     * @param name what messages call the file
     * @throws IOException if the bytes cannot be read
     */
    public void count(InputStream bytes, String name, CaseCounter counter) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        Optional<XMLStreamReader> opened = Optional.empty();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new BoundedMarkup(bytes));
            opened = Optional.of(reader);
            read(reader, name, counter);
        } catch (XMLStreamException broken) {
            Throwable cause = broken.getNestedException();
            if (cause instanceof IOException failure && !(cause instanceof BoundedMarkup.TooLongException)) {
                throw failure;
            }
            String why = cause instanceof BoundedMarkup.TooLongException
                    ? "a tag or a text is longer than " + BoundedMarkup.LONGEST + " bytes"
                    : broken instanceof NotALogException
                            ? String.valueOf(broken.getMessage())
                            : "this is not well-formed XML";
            broken(place(name, opened, broken), why, counter);
        }
    }

    private void broken(SourceSpan span, String message, CaseCounter counter) {
        counter.forget();
        problems.accept(Diagnostic.error(BROKEN, span, message + "; the log was not read to its end", ""));
    }

    private static SourceSpan place(String name, Optional<XMLStreamReader> reader, XMLStreamException broken) {
        if (broken.getLocation() != null && broken.getLocation().getLineNumber() > 0) {
            return new SourceSpan(
                    name,
                    broken.getLocation().getLineNumber(),
                    Math.max(1, broken.getLocation().getColumnNumber()),
                    1);
        }
        return reader.map(at -> at(name, at)).orElse(SourceSpan.startOf(name));
    }

    private static SourceSpan at(String name, XMLStreamReader reader) {
        return new SourceSpan(
                name,
                Math.max(1, reader.getLocation().getLineNumber()),
                Math.max(1, reader.getLocation().getColumnNumber()),
                1);
    }

    private void read(XMLStreamReader reader, String name, CaseCounter counter) throws XMLStreamException {
        XesElements elements = new XesElements(name, choice, activities, problems, counter);
        int depth = 0;
        boolean root = true;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (root && !reader.getLocalName().equals("log")) {
                    throw new NotALogException("this is not XES: it does not begin with <log>", reader);
                }
                if (depth > DEEPEST) {
                    throw new NotALogException("elements stand more than " + DEEPEST + " deep in each other", reader);
                }
                root = false;
                elements.begin(reader, depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                elements.end(reader.getLocalName(), depth);
                depth--;
            }
        }
    }

    /** Well-formed, but not what is read here. */
    private static final class NotALogException extends XMLStreamException {
        private static final long serialVersionUID = 1;
        private final String why;

        NotALogException(String why, XMLStreamReader reader) {
            super(why, reader.getLocation());
            this.why = why;
        }

        @Override
        public String getMessage() {
            return why;
        }
    }
}
