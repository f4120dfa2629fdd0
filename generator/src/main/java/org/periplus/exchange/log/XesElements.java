package org.periplus.exchange.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/** The elements of one log in XES as they come. For use by one thread. */
final class XesElements {

    private static final String NAME = "concept:name";
    private static final String TIME = "time:timestamp";
    private static final String LIFECYCLE = "lifecycle:transition";
    private static final int LOG = 1;
    private static final int TRACE = 2;
    private static final int EVENT = 3;
    private static final Pattern KEY = Pattern.compile("'([^']*)'|(\\S+)");

    private final String file;
    private final XesChoice choice;
    private final Activities activities;
    private final Consumer<Diagnostic> problems;
    private final CaseCounter counter;
    private final Moments moments = Moments.iso();
    private final Map<String, String> attributes = new HashMap<>();
    private List<String> keys = List.of(NAME);
    private boolean classified;
    private boolean inTrace;
    private boolean inEvent;
    private SourceSpan eventPlace;
    private SourceSpan timePlace;

    XesElements(
            String file,
            XesChoice choice,
            Activities activities,
            Consumer<Diagnostic> problems,
            CaseCounter counter) {
        this.file = file;
        this.choice = choice;
        this.activities = activities;
        this.problems = problems;
        this.counter = counter;
        this.eventPlace = SourceSpan.startOf(file);
        this.timePlace = eventPlace;
    }

    /** Takes the beginning of an element; {@code depth} is 1 for the log itself. */
    void begin(XMLStreamReader reader, int depth) {
        String element = reader.getLocalName();
        if (depth == LOG + 1 && element.equals("trace")) {
            inTrace = true;
            checkClassifier(reader);
        } else if (depth == TRACE + 1 && inTrace && element.equals("event")) {
            inEvent = true;
            attributes.clear();
            eventPlace = place(reader);
        } else if (element.equals("trace") || element.equals("event")) {
            report("misplaced", place(reader), "<" + element + "> stands where none may stand; it is left out");
        } else if (depth == EVENT + 1 && inEvent) {
            attribute(reader);
        } else if (depth == LOG + 1 && element.equals("classifier")) {
            classifier(reader);
        }
    }

    private void attribute(XMLStreamReader reader) {
        String key = reader.getAttributeValue(null, "key");
        String value = reader.getAttributeValue(null, "value");
        boolean wanted = TIME.equals(key) || LIFECYCLE.equals(key) || keys.contains(key);
        if (wanted && value != null && attributes.putIfAbsent(key, value) == null && key.equals(TIME)) {
            timePlace = place(reader);
        }
    }

    private void classifier(XMLStreamReader reader) {
        String name = reader.getAttributeValue(null, "name");
        String written = reader.getAttributeValue(null, "keys");
        if (written != null && choice.classifier().equals(Optional.ofNullable(name))) {
            List<String> found = new ArrayList<>();
            for (Matcher key = KEY.matcher(written); key.find(); ) {
                found.add(key.group(1) == null ? key.group(2) : key.group(1));
            }
            keys = found.isEmpty() ? keys : List.copyOf(found);
            classified = true;
        }
    }

    private void checkClassifier(XMLStreamReader reader) {
        if (choice.classifier().isPresent() && !classified) {
            classified = true;
            report("no-classifier", place(reader), "the log has no classifier of that name; activities are told by " + NAME);
        }
    }

    /** Takes the end of an element. */
    void end(String element, int depth) {
        if (depth == EVENT && inEvent) {
            inEvent = false;
            event();
        } else if (depth == TRACE && inTrace) {
            inTrace = false;
            counter.end();
        }
    }

    private void event() {
        String lifecycle = attributes.get(LIFECYCLE);
        if (lifecycle != null
                && choice.lifecycle()
                        .filter(wanted -> !wanted.equals(lifecycle.toLowerCase(Locale.ROOT)))
                        .isPresent()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (String key : keys) {
            String part = attributes.get(key);
            if (part != null && !part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.isEmpty()) {
            report("no-activity", eventPlace, "this event has no " + String.join(" and no ", keys) + "; it is left out");
            return;
        }
        counter.event(activities.number(String.join("+", parts)), time());
    }

    private long time() {
        String written = attributes.get(TIME);
        if (written == null) {
            report("no-time", eventPlace, "this event has no time:timestamp; it counts without a time");
            return CaseCounter.NO_TIME;
        }
        OptionalLong millis = moments.millis(written);
        if (millis.isEmpty()) {
            report(
                    "bad-time",
                    timePlace,
                    "\"" + CsvEvents.shortened(written) + "\" is not a time; the event counts without one");
        }
        return millis.orElse(CaseCounter.NO_TIME);
    }

    private SourceSpan place(XMLStreamReader reader) {
        return new SourceSpan(
                file,
                Math.max(1, reader.getLocation().getLineNumber()),
                Math.max(1, reader.getLocation().getColumnNumber()),
                1);
    }

    private void report(String rule, SourceSpan span, String message) {
        problems.accept(Diagnostic.warning(rule, span, message, ""));
    }
}
