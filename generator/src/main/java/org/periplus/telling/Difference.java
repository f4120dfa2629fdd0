package org.periplus.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.change.Said;

/**
 * What of two values is worth telling: of lists what came and went, of things with fields those fields that differ.
 *
 * @param before what was said before and is not any more
 * @param after what is said now and was not before
 */
record Difference(Said before, Said after) {

    static Difference of(Said before, Said after) {
        if (isList(before) && isList(after)) {
            return new Difference(
                    new Said.Many(without(items(before), items(after))),
                    new Said.Many(without(items(after), items(before))));
        }
        if (before instanceof Said.Fields was && after instanceof Said.Fields is) {
            return new Difference(other(was.fields(), is.fields()), other(is.fields(), was.fields()));
        }
        return new Difference(spoken(before), spoken(after));
    }

    /** Tells whether a value is a list; where there is none, nothing is one too. */
    static boolean areLists(Said before, Said after) {
        return isList(before) && isList(after) && !(before.isNothing() && after.isNothing());
    }

    private static boolean isList(Said said) {
        return said instanceof Said.Many || said.isNothing();
    }

    static List<Said> items(Said said) {
        return said instanceof Said.Many many ? many.items() : List.of();
    }

    private static List<Said> without(List<Said> items, List<Said> others) {
        List<Said> left = new ArrayList<>(items);
        others.forEach(left::remove);
        return left;
    }

    private static Said other(Map<String, Said> fields, Map<String, Said> others) {
        Map<String, Said> left = new LinkedHashMap<>();
        fields.forEach((key, said) -> {
            if (!Optional.of(said).equals(Optional.ofNullable(others.get(key)))) {
                left.put(key, said);
            }
        });
        return left.isEmpty() ? Said.nothing() : new Said.Fields(left);
    }

    /** An empty text says nothing. */
    private static Said spoken(Said said) {
        boolean empty = said instanceof Said.Text text && PlainText.line(text.text()).isEmpty()
                || said instanceof Said.Prose prose && PlainText.line(prose.text()).isEmpty();
        return empty ? Said.nothing() : said;
    }
}
