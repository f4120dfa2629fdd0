package org.periplus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.source.YamlComments.Comment;
import org.periplus.source.YamlSyntax.Item;
import org.periplus.source.YamlSyntax.Items;
import org.periplus.source.YamlSyntax.Pair;
import org.periplus.source.YamlSyntax.Pairs;
import org.periplus.source.YamlSyntax.Quotes;
import org.periplus.source.YamlSyntax.Text;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes the tree of one text from its events and its comments. For use by one thread. */
final class SyntaxBuilder {

    private final YamlEvents events;
    private final YamlComments comments;

    /** Where the scalar or the bracket ends that was read last; of a block its indicator. */
    private int end;

    SyntaxBuilder(YamlEvents events, YamlComments comments) {
        this.events = events;
        this.comments = comments;
    }

    /** Reads the value that comes next, which stands in a list or mapping whose entries begin at {@code column}. */
    YamlSyntax node(int column) {
        Event event = events.take();
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, column);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        boolean list = start.is(ID.SequenceStart);
        if (start.isFlow()) {
            return list ? flowItems() : flowPairs(events.text().charAt(events.start(start)) == '{');
        }
        int own = start.getStartMark().getColumn();
        return list ? blockItems(own) : blockPairs(own);
    }

    /** Takes the comment on the line of what was read last. */
    Optional<String> behind() {
        return comments.behind(end).map(Comment::text);
    }

    /** Returns the comments inside an empty pair of brackets, for which there is no place there. */
    static List<String> loose(YamlSyntax value) {
        if (value instanceof Items items && items.flow() && items.items().isEmpty()) {
            return items.tail();
        }
        boolean empty =
                value instanceof Pairs pairs && pairs.flow() && pairs.pairs().isEmpty();
        return empty ? ((Pairs) value).tail() : List.of();
    }

    /** Returns the value without its {@link #loose} comments. */
    static YamlSyntax tight(YamlSyntax value) {
        if (loose(value).isEmpty()) {
            return value;
        }
        return value instanceof Items ? new Items(true, List.of(), List.of()) : new Pairs(true, List.of(), List.of());
    }

    private YamlSyntax scalar(ScalarEvent event, int column) {
        if (event.isLiteral() || event.isFolded()) {
            String indicator = events.indicator(event);
            end = events.start(event) + indicator.length();
            return BlockLines.of(events.content(event), indicator, column);
        }
        end = events.end(event);
        return text(event);
    }

    private Text text(ScalarEvent event) {
        Quotes quotes = event.isPlain() ? Quotes.NONE : event.isSQuoted() ? Quotes.SINGLE : Quotes.DOUBLE;
        return new Text(events.value(event), quotes, events.text().substring(events.start(event), events.end(event)));
    }

    private Items blockItems(int column) {
        List<Item> items = new ArrayList<>();
        while (!events.isAt(ID.SequenceEnd)) {
            boolean block = isBlock(events.peek());
            List<String> before = lead();
            YamlSyntax value = node(column);
            before.addAll(loose(value));
            items.add(new Item(before, tight(value), block ? Optional.empty() : behind()));
        }
        return new Items(false, items, tail(column));
    }

    private Pairs blockPairs(int column) {
        List<Pair> pairs = new ArrayList<>();
        while (!events.isAt(ID.MappingEnd)) {
            List<String> before = lead();
            ScalarEvent key = (ScalarEvent) events.take();
            end = events.end(key);
            boolean block = isBlock(events.peek());
            Optional<String> comment = block ? behind() : Optional.empty();
            before.addAll(block ? List.of() : taken());
            YamlSyntax value = node(column);
            before.addAll(loose(value));
            pairs.add(new Pair(before, text(key), tight(value), block ? comment : behind()));
        }
        return new Pairs(false, pairs, tail(column));
    }

    private Items flowItems() {
        List<Item> items = new ArrayList<>();
        while (!events.isAt(ID.SequenceEnd)) {
            List<String> before = taken();
            YamlSyntax value = node(0);
            before.addAll(loose(value));
            Optional<String> comment = behind();
            items.add(new Item(before, tight(value), comment));
        }
        List<String> tail = taken();
        end = events.end(events.take());
        return new Items(true, items, tail);
    }

    private Pairs flowPairs(boolean braces) {
        List<Pair> pairs = new ArrayList<>();
        while (!events.isAt(ID.MappingEnd)) {
            List<String> before = taken();
            ScalarEvent key = (ScalarEvent) events.take();
            before.addAll(taken());
            YamlSyntax value = node(0);
            before.addAll(loose(value));
            pairs.add(new Pair(before, text(key), tight(value), behind()));
        }
        List<String> tail = braces ? taken() : List.of();
        Event closing = events.take();
        end = braces ? events.end(closing) : end;
        return new Pairs(true, pairs, tail);
    }

    private static boolean isBlock(Event event) {
        return event instanceof CollectionStartEvent start && !start.isFlow();
    }

    /** Takes the comments before the next event, without their blank lines. */
    private List<String> taken() {
        List<String> texts = new ArrayList<>();
        comments.before(events.start(events.peek())).forEach(comment -> texts.add(comment.text()));
        return texts;
    }

    /** Takes the comments before the next event with the blank lines among them and behind them. */
    private List<String> lead() {
        Event next = events.peek();
        List<String> lines = comments.lines(comments.before(events.start(next)));
        if (comments.isBlankAbove(next.getStartMark().getLine())) {
            lines.add("");
        }
        return lines;
    }

    /** Ends a block whose entries begin at {@code column}, and takes the comments behind it that are its own. */
    private List<String> tail(int column) {
        Event closing = events.take();
        int next = events.start(closing);
        int following =
                next >= events.text().length() ? -1 : closing.getStartMark().getColumn();
        return comments.lines(comments.deeperThan(Math.max(column - 1, following), next));
    }
}
