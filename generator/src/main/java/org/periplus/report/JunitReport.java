package org.periplus.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Visible;

/**
 * For lists of test results: JUnit XML as Maven's Surefire reads it.
 *
 * <p>One suite a content file, and in it one case a problem: a failure from the severity that fails the check on, else a passed
 * case that says its problem under {@code system-out}. A file without a problem is one passed case. {@code file} is the path from
 * the root of the repository; suite and class are named after it as Java names classes ({@code journeys.trip_yaml}), since
 * readers make a tree of that. Names of cases hold no line, so that they stay the same when lines move.
 */
public final class JunitReport implements ReportWriter {

    private static final String NO_TIME = "0";

    @Override
    public String write(Report report) {
        Map<String, List<Occurrence>> suites = new TreeMap<>();
        report.files().forEach(file -> suites.put(file, new ArrayList<>()));
        for (Occurrence occurrence : Occurrence.of(report.problems())) {
            suites.computeIfAbsent(occurrence.key().file(), file -> new ArrayList<>())
                    .add(occurrence);
        }
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Document(report, xml).write(suites);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text that is written to memory", impossible);
        }
        return text.append('\n').toString();
    }

    /** Returns {@code words} with everything visible, also the two characters of the basic plane that XML 1.0 forbids. */
    private static String safe(String words) {
        return Visible.text(words).replace("\uFFFE", "<U+FFFE>").replace("\uFFFF", "<U+FFFF>");
    }

    private static String suiteName(String path) {
        return safe(path.replace('.', '_').replace('/', '.'));
    }

    /** One document while it is written. */
    private record Document(Report report, XMLStreamWriter xml) {

        void write(Map<String, List<Occurrence>> suites) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "periplus check");
            int cases = suites.values().stream()
                    .mapToInt(problems -> Math.max(1, problems.size()))
                    .sum();
            counts(cases, report.problems());
            for (Map.Entry<String, List<Occurrence>> suite : suites.entrySet()) {
                suite(report.folder() + suite.getKey(), suite.getValue());
            }
            line(0);
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void suite(String path, List<Occurrence> problems) throws XMLStreamException {
            line(1);
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", suiteName(path));
            xml.writeAttribute("file", safe(path));
            counts(
                    Math.max(1, problems.size()),
                    problems.stream().map(Occurrence::problem).toList());
            if (problems.isEmpty()) {
                line(2);
                xml.writeEmptyElement("testcase");
                named("no problems", path);
            }
            for (Occurrence occurrence : problems) {
                line(2);
                xml.writeStartElement("testcase");
                problem(occurrence, path);
                line(2);
                xml.writeEndElement();
            }
            line(1);
            xml.writeEndElement();
        }

        private void problem(Occurrence occurrence, String path) throws XMLStreamException {
            Diagnostic problem = occurrence.problem();
            String again = occurrence.ordinal() == 1 ? "" : " (" + occurrence.ordinal() + ")";
            named(occurrence.key().words() + " [" + problem.rule() + "]" + again, path);
            line(3);
            if (report.fails(problem)) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", safe(problem.message()));
                xml.writeAttribute("type", safe(problem.rule()));
            } else {
                xml.writeStartElement("system-out");
            }
            String place =
                    path + ":" + problem.span().line() + ":" + problem.span().column();
            xml.writeCharacters(safe(place + ": " + problem.severity().word() + ": " + problem.message()));
            if (problem.hint().isPresent()) {
                xml.writeCharacters("\nhint: " + safe(problem.hint().get()));
            }
            xml.writeEndElement();
        }

        private void named(String name, String path) throws XMLStreamException {
            xml.writeAttribute("name", safe(name));
            xml.writeAttribute("classname", suiteName(path));
            xml.writeAttribute("file", safe(path));
            xml.writeAttribute("time", NO_TIME);
        }

        private void counts(int cases, List<Diagnostic> problems) throws XMLStreamException {
            xml.writeAttribute("tests", Integer.toString(cases));
            xml.writeAttribute(
                    "failures",
                    Long.toString(problems.stream().filter(report::fails).count()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("time", NO_TIME);
        }

        private void line(int depth) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }
}
