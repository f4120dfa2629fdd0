package org.periplus.source;

import java.util.ArrayList;
import java.util.List;
import org.periplus.source.YamlComments.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The parser's events of one text, with places as positions in the text. For use by one thread. */
final class YamlEvents {

    private final String text;
    private final QuestionMarks marks;
    private final int[] positions;
    private final List<Event> events = new ArrayList<>();
    private int next;

    /**
     * Parses a text.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException if it is no YAML
     */
    YamlEvents(String text) {
        this.text = text;
        this.positions = positions(text);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(YamlReader.MAX_CODE_POINTS);
        this.marks = QuestionMarks.hiddenIn(text);
        ParserImpl parser = new ParserImpl(new StreamReader(marks.text()), options);
        while (parser.peekEvent() != null) {
            events.add(parser.getEvent());
        }
    }

    Event peek() {
        return events.get(next);
    }

    Event take() {
        return events.get(next++);
    }

    boolean isAt(ID id) {
        return peek().is(id);
    }

    int start(Event event) {
        return position(event.getStartMark());
    }

    int end(Event event) {
        return position(event.getEndMark());
    }

    String text() {
        return text;
    }

    /** Returns what a scalar says. */
    String value(ScalarEvent scalar) {
        return marks.shown(scalar.getValue());
    }

    /** Returns the parts of the text that are scalars, in order; of blocks only the lines below their first. */
    List<Span> scalars() {
        List<Span> spans = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof ScalarEvent scalar && start(event) < end(event)) {
                spans.add(span(scalar));
            }
        }
        return spans;
    }

    /** Returns the text of a block without its first line. */
    String content(ScalarEvent block) {
        int below = below(block);
        return text.substring(below, Math.max(below, end(block)));
    }

    /** Returns the first line of a block without the comment: {@code |}, {@code >-}, {@code |2+}. */
    String indicator(ScalarEvent block) {
        int end = start(block);
        while (end < text.length() && " \t\n#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start(block), end);
    }

    private Span span(ScalarEvent scalar) {
        if (!scalar.isLiteral() && !scalar.isFolded()) {
            return new Span(start(scalar), end(scalar), end(scalar));
        }
        String content = content(scalar);
        int below = below(scalar);
        int end = below + content.length();
        boolean keeps = indicator(scalar).contains("+");
        return new Span(
                below - 1, end, keeps ? end : below + content.stripTrailing().length());
    }

    private int below(ScalarEvent block) {
        int end = text.indexOf('\n', start(block));
        return end < 0 ? text.length() : end + 1;
    }

    private int position(Mark mark) {
        return positions[Math.min(mark.getIndex(), positions.length - 1)];
    }

    /** Returns where each character of the text, as the parser counts them, begins. */
    private static int[] positions(String text) {
        int[] positions = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = at;
            at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        }
        return positions;
    }
}
