package org.periplus.schema;

import java.util.List;
import java.util.stream.Collectors;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Timespan;

/** What a field's value looks like, in words. */
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
    static String kind(Kind kind) {
        if (kind == Kind.FEEDBACK) {
            return "feedback";
        }
        String word = kind == Kind.KPI ? "KPI" : kind.word();
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
