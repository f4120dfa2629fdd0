package org.periplus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.periplus.source.YamlSyntax.Pair;
import org.periplus.source.YamlSyntax.Pairs;
import org.periplus.source.YamlSyntax.Quotes;
import org.periplus.source.YamlSyntax.Text;
import org.periplus.source.YamlSyntax.Whole;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;

/**
 * Reads YAML as it is written, comments included.
 *
 * <p>A comment on a line of its own belongs to what follows; behind the last entry of a nested list or mapping it belongs to
 * the innermost one that its indentation still allows, if it stands further right than what follows. A comment behind
 * something belongs to that. Stateless; safe for use by several threads.
 */
public final class YamlSyntaxReader {

    /** Comments that speak to programs and stay at the top. */
    private static final Pattern MODE_LINE =
            Pattern.compile("#!.*|#.*\\byaml-language-server:.*|#.*\\bvim?:.*|# ?-\\*-.*");

    private YamlSyntaxReader() {}

    /**
     * Returns what is written in {@code text}.
     *
     * @param text YAML that {@link DocumentReader} has read without a problem, so without anchors, aliases, tags and keys that
     *     are no texts
     * @throws RuntimeException if it is not such a text
     */
    public static Whole read(String text) {
        YamlEvents events = new YamlEvents(text);
        YamlComments comments = new YamlComments(text, events.scalars());
        events.take();
        if (!(events.peek() instanceof DocumentStartEvent)) {
            return new Whole(List.of(), false, comments.rest(), Optional.empty(), List.of());
        }
        DocumentStartEvent start = (DocumentStartEvent) events.take();
        boolean marked = start.getExplicit();
        List<String> preamble = marked ? comments.lines(comments.before(events.start(start))) : List.of();
        boolean block = events.peek() instanceof CollectionStartEvent root && !root.isFlow();
        List<String> header = block ? List.of() : comments.lines(comments.before(events.start(events.peek())));
        SyntaxBuilder builder = new SyntaxBuilder(events, comments);
        YamlSyntax root = builder.node(0);
        List<String> tail = new ArrayList<>(SyntaxBuilder.loose(root));
        builder.behind().ifPresent(tail::add);
        tail.addAll(comments.rest());
        Optional<YamlSyntax> held = Optional.of(SyntaxBuilder.tight(root)).filter(value -> !isNothing(value));
        return headed(new Whole(preamble, marked, header, held, tail));
    }

    /**
     * Returns the comments of a text in the order of the file, each with its {@code #} and without blanks at its end.
     *
     * @param text as for {@link #read}
     * @throws RuntimeException if it is not such a text
     */
    public static List<String> comments(String text) {
        return new YamlComments(text, new YamlEvents(text).scalars()).texts();
    }

    /**
     * Tells whether the text begins with directives, lines such as {@code %YAML 1.2}.
     *
     * @param text as for {@link #read}
     * @throws RuntimeException if it is not such a text
     */
    public static boolean hasDirectives(String text) {
        YamlEvents events = new YamlEvents(text);
        events.take();
        return events.peek() instanceof DocumentStartEvent start
                && (start.getVersion() != null
                        || (start.getTags() != null && !start.getTags().isEmpty()));
    }

    private static boolean isNothing(YamlSyntax value) {
        return value instanceof Text text
                && text.quotes() == Quotes.NONE
                && text.value().isEmpty();
    }

    /** Parts what stands above the first key into that which speaks of the file and that which speaks of the key. */
    private static Whole headed(Whole whole) {
        if (whole.root().isEmpty() || !(whole.root().get() instanceof Pairs pairs) || pairs.flow()) {
            return whole;
        }
        Pair first = pairs.pairs().get(0);
        List<String> lines = first.before();
        int split = lines.size();
        while (split > 0 && !endsHeader(lines.get(split - 1))) {
            split--;
        }
        List<Pair> all = new ArrayList<>(pairs.pairs());
        all.set(0, first.below(lines.subList(split, lines.size())));
        Pairs root = new Pairs(false, all, pairs.tail());
        return new Whole(whole.preamble(), whole.marked(), lines.subList(0, split), Optional.of(root), whole.tail());
    }

    private static boolean endsHeader(String line) {
        return line.isEmpty() || MODE_LINE.matcher(line).matches();
    }
}
