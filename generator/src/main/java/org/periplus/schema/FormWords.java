package org.periplus.schema;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.model.Emotion;
import org.periplus.model.EmotionScale;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Range;
import org.periplus.model.Ref;
import org.periplus.model.Scale;
import org.periplus.model.Timespan;

/** What a field's value looks like, in words without an article. */
final class FormWords {

    private FormWords() {}

    /** Tells whether values of that type are written as plain text. */
    static boolean isPlain(Field field, Class<?> type) {
        return type.isEnum()
                || List.of(String.class, Ref.class, Timespan.class).contains(type)
                || Notation.of(field, type).isPresent();
    }

    /** Returns the kinds in words, with articles: {@code a persona or a team}. */
    static String kinds(List<Kind> kinds) {
        return kinds.stream().map(FormWords::kind).collect(Collectors.joining(" or "));
    }

    /** Returns the kind in words, with its article: {@code a persona}. */
    private static String kind(Kind kind) {
        if (kind == Kind.FEEDBACK) {
            return "feedback";
        }
        String word = kind == Kind.KPI ? "KPI" : kind.word();
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    /** Returns what the value of a field looks like: {@code list of ids of a persona}. */
    static String of(Field field, Shapes shapes) {
        return of(field, field.type(), shapes);
    }

    private static String of(Field field, Type type, Shapes shapes) {
        Class<?> raw = RecordShape.rawClass(type);
        if (field.isId()) {
            return "id";
        }
        if (raw == Optional.class) {
            return of(field, RecordShape.argument(type, 0), shapes);
        }
        if (raw == Scale.class || field.owner() == EmotionScale.class) {
            return "list of two numbers, the lowest and the highest";
        }
        if (raw == List.class) {
            return list(field, RecordShape.argument(type, 0), shapes);
        }
        if (raw == Map.class) {
            String key = RecordShape.argument(type, 0) == Ref.class ? "id of " + kinds(field.refersTo()) : "text";
            return "mapping, " + key + " to " + of(field, RecordShape.argument(type, 1), shapes);
        }
        if (raw == Markdown.class) {
            return "Markdown";
        }
        if (raw == Emotion.class) {
            return "number, or mapping of personas to numbers";
        }
        return isPlain(field, raw) ? plain(field, raw) : record(raw, shapes);
    }

    private static String list(Field field, Type item, Shapes shapes) {
        String list = "list of " + many(of(field, item, shapes));
        if (field.isTable()) {
            return "name of a CSV file, or " + list;
        }
        return field.isOrOne() ? list + ", or one of them" : list;
    }

    private static String many(String one) {
        int comma = one.indexOf(',') < 0 ? one.length() : one.indexOf(',');
        int end = one.indexOf(" (") < 0 ? comma : Math.min(comma, one.indexOf(" ("));
        String first = one.substring(0, end);
        String rest = one.substring(end);
        if (first.startsWith("id of ")) {
            return "ids of " + first.substring(6) + rest;
        }
        return first.startsWith("one of the ")
                ? first.substring("one of the ".length()) + rest
                : first.replaceFirst("^([a-z]+)", "$1s") + rest;
    }

    private static String record(Class<?> type, Shapes shapes) {
        return "mapping"
                + shapes.of(type)
                        .shorthand()
                        .map(field -> " (or " + field.key() + " alone)")
                        .orElse("");
    }

    private static String plain(Field field, Class<?> type) {
        if (type.isEnum()) {
            return "one of the words " + String.join(", ", Vocabulary.of(type).texts());
        }
        if (type == Ref.class) {
            return "id of " + kinds(field.refersTo());
        }
        Optional<Notation> notation = Notation.of(field, type);
        String words = notation.map(FormWords::bare).orElse("text");
        return words + field.range().map(FormWords::limits).orElse("");
    }

    private static String bare(Notation notation) {
        return notation.words().replaceFirst("^an? ", "");
    }

    private static String limits(Range range) {
        if (range.min() == range.max()) {
            return ", " + digits(range.min());
        }
        return range.max() >= 1e9
                ? ", at least " + digits(range.min())
                : " from " + digits(range.min()) + " to " + digits(range.max());
    }

    private static String digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
