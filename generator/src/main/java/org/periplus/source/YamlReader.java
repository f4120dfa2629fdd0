package org.periplus.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;
import org.periplus.source.YamlNode.Unreadable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes nodes with places from YAML text.
 *
 * <p>It takes the parser's events one by one instead of its composed nodes: so every anchor, alias and tag has its own place,
 * nothing is shared or cyclic, and reading stops at the first node that is nested too deeply. For use by one thread and one
 * text.
 */
final class YamlReader {

    private static final int MAX_DEPTH = 40;
    static final int MAX_CODE_POINTS = 2 * 1024 * 1024;

    private final YamlPlaces places;
    private final Consumer<Diagnostic> problems;
    private final QuestionMarks marks;
    private final ParserImpl parser;

    private YamlReader(YamlPlaces places, String text, Consumer<Diagnostic> problems) {
        this.places = places;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        this.marks = QuestionMarks.hiddenIn(text);
        this.parser = new ParserImpl(new StreamReader(marks.text()), options);
    }

    /**
     * Returns what stands in {@code text}.
     *
     * @param file path from the content root
     * @param text the YAML text
     * @param linesBefore how many lines of the file stand before the text
     * @param problems where problems go
     * @return the node, or nothing for empty text
     * @throws UnreadableYaml if the text cannot be read as YAML; the problem has been reported then
     */
    static Optional<YamlNode> read(String file, String text, int linesBefore, Consumer<Diagnostic> problems)
            throws UnreadableYaml {
        YamlPlaces places = new YamlPlaces(file, linesBefore);
        try {
            return new YamlReader(places, text, problems).document();
        } catch (YAMLException e) {
            problems.accept(YamlProblems.explain(e, places));
        } catch (RuntimeException | StackOverflowError e) {
            problems.accept(YamlProblems.unknown(places.start()));
        }
        throw new UnreadableYaml();
    }

    /** The text is not YAML that can be used; why not has been reported. */
    static final class UnreadableYaml extends Exception {
        private static final long serialVersionUID = 1;
    }

    private Optional<YamlNode> document() throws UnreadableYaml {
        parser.getEvent();
        if (parser.checkEvent(ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent();
        YamlNode node = node(0);
        parser.getEvent();
        if (!parser.checkEvent(ID.StreamEnd)) {
            SourceSpan second = places.of(parser.peekEvent().getStartMark(), 3);
            report(
                    "yaml-document",
                    second,
                    "a second YAML document begins here",
                    "keep one document in a file: remove the line ---");
        }
        boolean empty = node instanceof Scalar scalar && scalar.isAbsent();
        return empty ? Optional.empty() : Optional.of(node);
    }

    private YamlNode node(int depth) throws UnreadableYaml {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            SourceSpan span = places.of(alias.getStartMark(), alias.getEndMark());
            report(
                    "yaml-alias",
                    span,
                    "*" + alias.getAnchor()
                            + " repeats another place of the file; this is not part of the content model",
                    "write the value here again");
            return new Unreadable(span);
        }
        NodeEvent start = (NodeEvent) event;
        checkProperties(start);
        if (start instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        SourceSpan span = places.of(start.getStartMark(), 1);
        if (depth >= MAX_DEPTH) {
            report(
                    "too-deep",
                    span,
                    "lists and mappings are nested deeper than " + MAX_DEPTH + " levels",
                    "write it flatter");
            throw new UnreadableYaml();
        }
        return start.is(ID.SequenceStart) ? sequence(span, depth) : mapping(span, depth);
    }

    private Scalar scalar(ScalarEvent event) {
        SourceSpan span = places.of(event.getStartMark(), event.getEndMark());
        boolean block = event.isLiteral() || event.isFolded();
        String text = marks.shown(event.getValue());
        if (event.isDQuoted()
                && text.codePoints().anyMatch(c -> Characters.isForbidden(c) || Characters.isBidiControl(c))) {
            report(
                    "control-character",
                    span,
                    "this text names an invisible control character by an escape such as \\u202e",
                    "remove the escape");
            text = text.codePoints()
                    .map(c -> Characters.isForbidden(c) || Characters.isBidiControl(c) ? 0xfffd : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return new Scalar(text, !event.isPlain(), block, span);
    }

    private YamlNode sequence(SourceSpan span, int depth) throws UnreadableYaml {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Sequence(items, span);
    }

    private YamlNode mapping(SourceSpan span, int depth) throws UnreadableYaml {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (key instanceof Scalar name) {
                add(entries, name, value);
            } else if (!(key instanceof Unreadable)) {
                report("yaml-key", key.span(), "a key must be plain text", "write the key as a word before the colon");
            }
        }
        parser.getEvent();
        return new Mapping(List.copyOf(entries.values()), span);
    }

    private void add(Map<String, Entry> entries, Scalar name, YamlNode value) {
        if (name.text().equals("<<") && !name.quoted()) {
            report(
                    "yaml-merge",
                    name.span(),
                    "merge keys (<<) are not part of the content model",
                    "write the keys here again");
            return;
        }
        Entry first = entries.putIfAbsent(name.text(), new Entry(name, value));
        if (first != null) {
            report(
                    "duplicate-key",
                    name.span(),
                    "the key \"" + name.text() + "\" is written twice; it stands already in line "
                            + first.key().span().line() + ", column "
                            + first.key().span().column(),
                    "keep one of the two");
        }
    }

    private void checkProperties(NodeEvent event) {
        if (event.getAnchor() != null) {
            report(
                    "yaml-anchor",
                    places.of(event.getStartMark(), event.getAnchor().length() + 1),
                    "&" + event.getAnchor() + " names this place for repetition; this is not part of the content model",
                    "remove it, or put the text in quotes if it is meant as text");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            report(
                    "yaml-tag",
                    places.of(event.getStartMark(), 1),
                    "a YAML tag (a word that begins with !) stands here; tags are not part of the content model",
                    "remove it, or put the text in quotes if it is meant as text");
        }
    }

    private void report(String rule, SourceSpan span, String message, String hint) {
        problems.accept(Diagnostic.error(rule, span, message, hint));
    }
}
