package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Severity;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.markdown.BlockProblem;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * Reads a fenced block that asks for a figure: {@code draw}, {@code of}, {@code with} and {@code caption}, a key a line. For one
 * block and one thread.
 */
public final class FigureBlock {

    private static final String RULE = "figure-block";
    private static final String DRAW = "draw";
    private static final String OF = "of";
    private static final String WITH = "with";
    private static final String CAPTION = "caption";
    private static final List<String> KEYS = List.of(DRAW, OF, WITH, CAPTION);

    /**
     * A value with its place.
     *
     * @param line of the block, from 0
     * @param start where the value begins in the line
     */
    private record Value(String text, int line, int start) {}

    private final Atlas atlas;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<BlockProblem> problems = new ArrayList<>();

    /** Reads the lines of a block about the content of {@code atlas}. */
    public FigureBlock(Atlas atlas, List<String> lines) {
        this.atlas = atlas;
        for (int number = 0; number < lines.size(); number++) {
            read(number, lines.get(number));
        }
    }

    /** Returns what is wrong with the block, after {@link #request} was asked for. */
    public List<BlockProblem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the caption, if one is written. */
    public Optional<String> caption() {
        return value(CAPTION).map(Value::text);
    }

    /** Returns what is asked for; empty if the block does not say it, which is told then. */
    public Optional<FigureRequest> request() {
        Optional<FigureType> type = type();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Ref> of = value(OF).flatMap(this::entry);
        Optional<Ref> with = value(WITH).flatMap(this::entry);
        check(type.get(), of);
        return problems.isEmpty() ? Optional.of(new FigureRequest(type.get(), of, with)) : Optional.empty();
    }

    private Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private void read(int number, String line) {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip();
        int start = line.length() - line.stripLeading().length();
        if (!KEYS.contains(key)) {
            String hint = key.isEmpty()
                    ? "write a key and a value a line, such as \"draw: blueprint\""
                    : Nearest.hint(key, KEYS, "the keys are draw, of, with and caption");
            String message = key.isEmpty() ? "This line has no key" : "A figure has no key \"" + key + "\"";
            problem(number, start, colon < 0 ? line.length() : colon, message, hint);
            return;
        }
        String rest = line.substring(colon + 1);
        int at = colon + 1 + rest.length() - rest.stripLeading().length();
        Value value = new Value(unquoted(rest.strip()), number, Math.min(at, line.length()));
        if (value.text().isEmpty()) {
            problem(number, start, colon, "\"" + key + "\" has no value", "write it behind the colon");
        } else if (values.putIfAbsent(key, value) != null) {
            problem(number, start, colon, "\"" + key + "\" is written twice", "keep one of them");
        }
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && text.charAt(0) == text.charAt(text.length() - 1)
                && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private Optional<FigureType> type() {
        Optional<Value> draw = value(DRAW);
        if (draw.isEmpty()) {
            problem(
                    0,
                    0,
                    1,
                    "The block does not say which figure to draw",
                    "write \"draw:\" and one of " + String.join(", ", FigureType.words()));
            return Optional.empty();
        }
        Optional<FigureType> type = FigureType.of(draw.get().text());
        if (type.isEmpty()) {
            String words = draw.get().text();
            wrong(
                    draw.get(),
                    "There is no figure \"" + words + "\"",
                    Nearest.hint(
                            words, FigureType.words(), "the figures are " + String.join(", ", FigureType.words())));
        }
        return type;
    }

    private Optional<Ref> entry(Value value) {
        int colon = value.text().indexOf(':');
        String word = colon < 0 ? "" : value.text().substring(0, colon).strip();
        Optional<Kind> kind = Kind.ofWord(word);
        if (kind.isEmpty()) {
            wrong(
                    value,
                    "\"" + value.text() + "\" does not name an entry",
                    "write its kind and its id, such as \"journey:weekend-trip\"");
            return Optional.empty();
        }
        String id = value.text().substring(colon + 1).strip();
        Ref ref = new Ref(kind.get(), id);
        if (atlas.find(ref).isEmpty()) {
            List<String> known = atlas.of(kind.get()).stream().map(Entity::id).toList();
            wrong(
                    value,
                    "There is no " + word + " \"" + id + "\"",
                    Nearest.hint(id, known, "name an entry that exists"));
            return Optional.empty();
        }
        return Optional.of(ref);
    }

    private void check(FigureType type, Optional<Ref> of) {
        Optional<Value> written = value(OF);
        if (type.isOfAtlas() && written.isPresent()) {
            wrong(written.get(), "The figure \"" + type.word() + "\" is of the whole atlas", "remove this line");
        } else if (!type.isOfAtlas() && written.isEmpty()) {
            Value draw = values.getOrDefault(DRAW, new Value("", 0, 0));
            wrong(
                    draw,
                    "The block does not say of which entry to draw the figure \"" + type.word() + "\"",
                    "write \"of:\" and an entry, such as \"of: journey:weekend-trip\"");
        } else if (of.isPresent() && !type.isOf(of.get().kind())) {
            written.ifPresent(value -> wrong(
                    value,
                    "The figure \"" + type.word() + "\" is not drawn of a "
                            + of.get().kind().word(),
                    "it is drawn of a " + type.subjectWords()));
        }
    }

    private void wrong(Value value, String message, String hint) {
        problem(value.line(), value.start(), value.start() + value.text().length(), message, hint);
    }

    private void problem(int line, int start, int end, String message, String hint) {
        problems.add(new BlockProblem(RULE, Severity.ERROR, line, start, end, message, hint));
    }
}
