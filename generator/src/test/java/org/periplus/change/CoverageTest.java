package org.periplus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.periplus.model.Atlas;
import org.periplus.model.Emotion;
import org.periplus.model.Kind;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;
import org.periplus.schema.Shapes;

/** Every component of every record of the model is compared: another value of it is told, under its key. */
class CoverageTest {

    private final Opening opening = new Opening(new Shapes());
    private final Comparison comparison = new Comparison();
    private final MadeContent made = new MadeContent(5, true);

    @Test
    void anotherValueOfAnyComponentIsTold() {
        Set<String> seen = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            Census census = opening.all(new Atlas(made.site(), List.of(made.entry(kind, "e0"))));
            Atlas before = opening.closed(census);
            for (Thing thing : census.things().values()) {
                for (Trait trait : thing.anatomy().traits()) {
                    boolean plain = trait.holds().isEmpty() && !trait.field().isId();
                    if (plain && seen.add(thing.anatomy().shape().type() + " " + trait.index())) {
                        told(before, census, thing, trait);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(300);
    }

    private void told(Atlas before, Census census, Thing thing, Trait trait) {
        for (Object other : others(trait.type(), trait.field(), thing.value(trait))) {
            Map<Identity, Thing> things = new LinkedHashMap<>(census.things());
            things.put(thing.identity(), thing.with(trait, other));
            List<Change> changes = comparison.of(before, opening.closed(Census.of(things.values())));

            String place = thing.anatomy().shape().type().getSimpleName() + "." + trait.key();
            assertThat(changes).as(place).hasSize(1);
            assertThat(changes.get(0).field()).as(place).contains(trait.key());
            assertThat(changes.get(0).before())
                    .as(place)
                    .isNotEqualTo(changes.get(0).after());
        }
    }

    /** Returns values that differ from one in one component each, however deep it lies. */
    private List<Object> others(Type type, Field field, Object value) {
        if (value instanceof Optional<?> maybe) {
            return others(RecordShape.argument(type, 0), field, maybe.orElseThrow()).stream()
                    .map(other -> (Object) Optional.of(other))
                    .toList();
        } else if (value instanceof List<?> list) {
            return others(RecordShape.argument(type, 0), field, list.get(0)).stream()
                    .filter(other -> KeyedEdits.key(other).equals(KeyedEdits.key(list.get(0))))
                    .map(other -> (Object) with(list, other))
                    .toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> other = new LinkedHashMap<>(map);
            Object first = map.keySet().iterator().next();
            other.put(first, fresh(RecordShape.argument(type, 1), field, map.get(first)));
            return List.of(other);
        }
        return opened(value) ? components(value) : List.of(fresh(type, field, value));
    }

    private static List<Object> with(List<?> list, Object first) {
        List<Object> other = new ArrayList<>(list);
        other.set(0, first);
        return other;
    }

    private static boolean opened(Object value) {
        return value.getClass().isRecord()
                && Set.of("Reach", "Rhythm", "Timespan", "Operand", "Ref", "Markdown", "Emotion").stream()
                        .noneMatch(value.getClass().getSimpleName()::equals);
    }

    private List<Object> components(Object record) {
        Anatomy anatomy = opening.anatomy(record.getClass());
        List<Object> values = anatomy.open(record);
        List<Object> all = new ArrayList<>();
        for (Trait trait : anatomy.traits()) {
            for (Object other : others(trait.type(), trait.field(), values.get(trait.index()))) {
                List<Object> changed = new ArrayList<>(values);
                changed.set(trait.index(), other);
                all.add(anatomy.close(changed));
            }
        }
        return all;
    }

    private Object fresh(Type type, Field field, Object value) {
        Object fresh = made.item(type, field);
        while (fresh.equals(value)) {
            fresh = made.item(type, field);
        }
        return fresh instanceof Emotion emotion
                ? new Emotion(emotion.everybody(), ((Emotion) value).byPersona())
                : fresh;
    }

    @Test
    void eachComponentWithAWeightOfItsOwnExists() {
        Weights.named()
                .values()
                .forEach(table -> table.forEach((type, components) -> {
                    Anatomy anatomy = opening.anatomy(type);
                    assertThat(components)
                            .as(type.getSimpleName())
                            .allMatch(component -> anatomy.trait(component).isPresent());
                }));
        assertThat(Weights.named()).hasSize(2);
    }
}
