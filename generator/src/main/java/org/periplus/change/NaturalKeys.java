package org.periplus.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Benchmark;
import org.periplus.model.Expectation;
import org.periplus.model.IncludedPin;
import org.periplus.model.Link;
import org.periplus.model.Measure;
import org.periplus.model.Next;
import org.periplus.model.Reading;
import org.periplus.model.Target;

/** By what the records of a list are told from each other, where they have no id. Stateless. */
final class NaturalKeys {

    private static final Map<Class<?>, Marks> MARKS = Map.of(
            Reading.class, new Marks(List.of("date", "segment", "persona"), "value"),
            Target.class, new Marks(List.of("by"), "value"),
            Benchmark.class, new Marks(List.of("who"), "value"),
            Measure.class, new Marks(List.of("kpi"), "target"),
            Expectation.class, new Marks(List.of("kpi"), "change"),
            Next.class, new Marks(List.of("to"), "share"),
            Link.class, new Marks(List.of("title"), "url"),
            IncludedPin.class, new Marks(List.of("name"), "commit"));

    private NaturalKeys() {}

    /** Tells whether records of that type have a key. */
    static boolean has(Class<?> type) {
        return MARKS.containsKey(type);
    }

    /** Returns the fields beside the key. */
    static List<Trait> others(Anatomy anatomy) {
        List<String> key = marks(anatomy).key();
        return anatomy.traits().stream()
                .filter(trait -> key.stream().noneMatch(trait::is))
                .toList();
    }

    /** Returns the field that is meant if no other is named. */
    static Trait main(Anatomy anatomy) {
        return anatomy.trait(marks(anatomy).main()).orElseThrow();
    }

    /** Tells whether all fields beside the key are said where one of them differs: a commit says little without its branch. */
    static boolean isSaidWhole(Anatomy anatomy) {
        return anatomy.shape().type() == IncludedPin.class;
    }

    private static Marks marks(Anatomy anatomy) {
        return Optional.ofNullable(MARKS.get(anatomy.shape().type())).orElseThrow();
    }

    /** Returns the records by their keys, in order; of several with one key the second has another number. */
    static Map<Natural, Object> keyed(List<?> records, Anatomy anatomy) {
        List<Trait> traits = marks(anatomy).key().stream()
                .map(component -> anatomy.trait(component).orElseThrow())
                .toList();
        Map<Natural, Object> keyed = new LinkedHashMap<>();
        for (Object record : records) {
            List<Object> values = anatomy.open(record);
            List<Object> key = traits.stream()
                    .map(trait -> values.get(trait.index()))
                    .flatMap(value -> value instanceof Optional<?> maybe ? maybe.stream() : Optional.of(value).stream())
                    .toList();
            int nth = 0;
            while (keyed.containsKey(new Natural(key, nth))) {
                nth++;
            }
            keyed.put(new Natural(key, nth), record);
        }
        return keyed;
    }

    /** The components that make the key, and the one that is meant if no other is named. */
    private record Marks(List<String> key, String main) {}

    /** A natural key, and which of the records that have it is meant, from 0. */
    record Natural(List<Object> values, int nth) {}
}
