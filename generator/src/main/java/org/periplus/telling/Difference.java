package org.periplus.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.change.Said;

/**
 * What of two values is worth telling: of lists what came and went, of things with fields those fields that differ.
 *
 * @param before what was said before and is not any more
 * @param after what is said now and was not before
 */
record Difference(Said before, Said after) {

    /** Returns it without what both say. */
    Difference worthTelling() {
        if (areLists()) {
            return new Difference(
                    new Said.Many(without(items(before), items(after))),
                    new Said.Many(without(items(after), items(before))));
        }
        if (before instanceof Said.Fields was && after instanceof Said.Fields is) {
            return new Difference(other(was.fields(), is.fields()), other(is.fields(), was.fields()));
        }
        return new Difference(spoken(before), spoken(after));
    }

    /** Returns the key of the one field that says something else, if both are things with fields, or nothing, and it is one. */
    Optional<String> only() {
        if (!isThing(before) || !isThing(after)) {
            return Optional.empty();
        }
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(before, after)
                .filter(Said.Fields.class::isInstance)
                .forEach(thing -> keys.addAll(((Said.Fields) thing).fields().keySet()));
        keys.removeIf(key -> of(before, key).equals(of(after, key)));
        return keys.size() == 1 ? Optional.of(keys.iterator().next()) : Optional.empty();
    }

    /** Returns the difference of a field that both or one of the things have. */
    Difference of(String field) {
        return new Difference(of(before, field), of(after, field));
    }

    private static Said of(Said said, String field) {
        return said instanceof Said.Fields fields
                ? fields.fields().getOrDefault(field, Said.nothing())
                : Said.nothing();
    }

    /** Returns the two things if in a list one thing took the place of one that is like it. */
    static Optional<Difference> exchanged(Said before, Said after) {
        List<Said> gone = without(items(before), items(after));
        List<Said> come = without(items(after), items(before));
        boolean alike = gone.size() == 1
                && come.size() == 1
                && gone.get(0) instanceof Said.Fields
                && come.get(0) instanceof Said.Fields;
        return alike ? Optional.of(new Difference(gone.get(0), come.get(0))) : Optional.empty();
    }

    /** Tells whether both are lists; where one is, nothing is an empty one. */
    boolean areLists() {
        return isList(before) && isList(after) && !(before.isNothing() && after.isNothing());
    }

    /** Tells whether both are lists of numbers, such as the ends of a scale, that say nothing one by one. */
    boolean areNumbers() {
        return Stream.of(before, after)
                .allMatch(said -> said instanceof Said.Many many
                        && many.items().stream().allMatch(Said.Amount.class::isInstance));
    }

    /** Tells whether a thing came or went of which nothing else is said. */
    boolean isOnly(Said thing) {
        return (before.isNothing() && after.equals(thing)) || (after.isNothing() && before.equals(thing));
    }

    private static boolean isThing(Said said) {
        return said instanceof Said.Fields || said.isNothing();
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
        boolean empty = text(said).map(PlainText::line).filter(String::isEmpty).isPresent();
        return empty ? Said.nothing() : said;
    }

    private static Optional<String> text(Said said) {
        if (said instanceof Said.Text line) {
            return Optional.of(line.text());
        }
        return said instanceof Said.Prose prose ? Optional.of(prose.text()) : Optional.empty();
    }
}
