package org.periplus.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.change.NaturalKeys.Natural;
import org.periplus.model.Next;
import org.periplus.model.Ref;
import org.periplus.schema.RecordShape;

/**
 * Says how a list differs. Records with a natural key: one change for each key, and one if their order is another. Other records: one
 * change with those that only one side has. Words and references: one change with both lists. For one thread.
 */
final class ListChanges {

    private final Opening opening;
    private final Sayings old;
    private final Sayings now;
    private final Optional<Ref> entry;

    /** Takes the names of both states, and the entry that the list is in. */
    ListChanges(Opening opening, Sayings old, Sayings now, Optional<Ref> entry) {
        this.opening = opening;
        this.old = old;
        this.now = now;
        this.entry = entry;
    }

    /** Returns what two different lists of a field say otherwise. */
    List<FieldChange> of(Trait trait, List<?> was, List<?> is) {
        Class<?> item = RecordShape.rawClass(RecordShape.argument(trait.type(), 0));
        if (NaturalKeys.has(item)) {
            return keyed(opening.anatomy(item), was, is);
        }
        List<?> before = item.isRecord() ? without(was, is) : was;
        List<?> after = item.isRecord() ? without(is, was) : is;
        boolean order = before.isEmpty() && after.isEmpty();
        Said first = old.of(order ? shifted(was, is) : before);
        Said second = now.of(order ? shifted(is, was) : after);
        return List.of(new FieldChange(Optional.empty(), first, second, Optional.of(was), Optional.of(is)));
    }

    /** Returns the items that {@code other} lacks, each as often as it does. */
    private static List<?> without(List<?> list, List<?> other) {
        Map<Object, Integer> left = new LinkedHashMap<>();
        other.forEach(item -> left.merge(item, 1, Integer::sum));
        List<Object> rest = new ArrayList<>();
        for (Object item : list) {
            if (left.merge(item, -1, Integer::sum) < 0) {
                rest.add(item);
            }
        }
        return rest;
    }

    /** Returns the items from the first to the last that stands at another place in a list of the same items. */
    private static <T> List<T> shifted(List<T> list, List<?> other) {
        int from = 0;
        int to = list.size();
        while (from < to && list.get(from).equals(other.get(from))) {
            from++;
        }
        while (to > from && list.get(to - 1).equals(other.get(to - 1))) {
            to--;
        }
        return list.subList(from, to);
    }

    private List<FieldChange> keyed(Anatomy anatomy, List<?> was, List<?> is) {
        Map<Natural, Object> before = NaturalKeys.keyed(was, anatomy);
        Map<Natural, Object> after = NaturalKeys.keyed(is, anatomy);
        Set<Natural> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<FieldChange> found = new ArrayList<>();
        for (Natural key : keys) {
            Optional<Object> first = Optional.ofNullable(before.get(key));
            Optional<Object> second = Optional.ofNullable(after.get(key));
            if (!first.equals(second)) {
                found.add(item(anatomy, key, first, second));
            }
        }
        order(anatomy, before, after).ifPresent(found::add);
        return found;
    }

    private Optional<FieldChange> order(Anatomy anatomy, Map<Natural, Object> before, Map<Natural, Object> after) {
        List<Natural> was = before.keySet().stream().filter(after::containsKey).toList();
        List<Natural> is = after.keySet().stream().filter(before::containsKey).toList();
        if (was.equals(is)) {
            return Optional.empty();
        }
        Said first = keys(old, anatomy, shifted(was, is));
        Said second = keys(now, anatomy, shifted(is, was));
        return Optional.of(new FieldChange(Optional.empty(), first, second, Optional.of(was), Optional.of(is)));
    }

    private Said keys(Sayings sayings, Anatomy anatomy, List<Natural> keys) {
        return new Said.Many(
                keys.stream().map(key -> key(sayings, anatomy, key)).toList());
    }

    private FieldChange item(Anatomy anatomy, Natural key, Optional<Object> was, Optional<Object> is) {
        Said name = key(is.isPresent() ? now : old, anatomy, key);
        List<Trait> differing = differing(anatomy, was, is);
        return new FieldChange(
                Optional.of(name).filter(said -> !said.isNothing()),
                was.map(record -> said(old, anatomy, differing, record).orElse(name))
                        .orElse(Said.nothing()),
                is.map(record -> said(now, anatomy, differing, record).orElse(name))
                        .orElse(Said.nothing()),
                was,
                is);
    }

    /** Returns the fields beside the key that differ; of a record that is on one side only those that say something. */
    private static List<Trait> differing(Anatomy anatomy, Optional<Object> was, Optional<Object> is) {
        Optional<List<Object>> before = was.map(anatomy::open);
        Optional<List<Object>> after = is.map(anatomy::open);
        return NaturalKeys.others(anatomy).stream()
                .filter(trait -> NaturalKeys.isSaidWhole(anatomy)
                        || !value(before, trait).equals(value(after, trait)))
                .toList();
    }

    private static Optional<?> value(Optional<List<Object>> values, Trait trait) {
        return values.map(all -> all.get(trait.index()))
                .flatMap(value -> value instanceof Optional<?> maybe ? maybe : Optional.of(value));
    }

    /** Says some fields of a record: the main one alone as what it is, several or others by their keys; empty if there are none. */
    private static Optional<Said> said(Sayings sayings, Anatomy anatomy, List<Trait> traits, Object record) {
        List<Object> values = anatomy.open(record);
        if (traits.equals(List.of(NaturalKeys.main(anatomy)))) {
            return Optional.of(sayings.of(values.get(traits.get(0).index())));
        }
        Map<String, Said> fields = new LinkedHashMap<>();
        for (Trait trait : traits) {
            Said said = sayings.of(values.get(trait.index()));
            if (!said.isNothing()) {
                fields.put(trait.key(), said);
            }
        }
        return traits.isEmpty() ? Optional.empty() : Optional.of(new Said.Fields(fields));
    }

    /** Says a key: its one value, or its values in order; nothing if it has none. */
    private Said key(Sayings sayings, Anatomy anatomy, Natural key) {
        boolean step = anatomy.shape().type() == Next.class;
        List<Said> names = key.values().stream()
                .map(value -> step ? step(sayings, value.toString()) : sayings.of(value))
                .toList();
        return names.size() == 1 ? names.get(0) : sayings.many(names);
    }

    private Said step(Sayings sayings, String id) {
        return new Said.Text(entry.map(journey -> sayings.step(journey, id)).orElse(id));
    }
}
