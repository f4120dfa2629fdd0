package org.periplus.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Common;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * The beginnings of new entries: what must be written, and all else as comments with what it means and an example, to be taken
 * into use by taking away the {@code #}. Immutable and safe for use by several threads.
 */
public final class Starter {

    private static final Map<String, String> FIRST = Map.of(
            Stage.class.getSimpleName() + ".id", "first-stage",
            Stage.class.getSimpleName() + ".name", "First stage",
            Touchpoint.class.getSimpleName() + ".id", "first-step",
            Touchpoint.class.getSimpleName() + ".name", "First step",
            Touchpoint.class.getSimpleName() + ".emotion", "0");

    private final Shapes shapes = new Shapes();
    private final Examples examples = new Examples();
    private final Samples samples = new Samples(shapes, examples);
    private final Map<Kind, String> existing;

    /** Takes the id of an entry that exists, for each kind that has one: references name these. */
    public Starter(Map<Kind, String> existing) {
        this.existing = Map.copyOf(existing);
    }

    /** Returns the lines of a new entry: its keys as YAML. */
    public List<String> lines(Kind kind, String name) {
        List<Sample> all = new ArrayList<>(samples.of(Shapes.type(kind), new Plan(name)));
        List<Sample> ordered = new ArrayList<>(all.stream().filter(Sample::live).toList());
        all.stream()
                .filter(sample -> !sample.live() && !isShared(sample.field()))
                .forEach(ordered::add);
        all.stream()
                .filter(sample -> !sample.live() && isShared(sample.field()))
                .forEach(ordered::add);
        List<String> lines = new ArrayList<>(Sample.lines(ordered, true));
        lines.add("# x-note: Keys that begin with x- are your own.");
        return lines;
    }

    /** Returns the sentences that stand as comments above a new entry, without their {@code #}. */
    public List<String> heading(Kind kind) {
        return List.of(
                kind.word() + ": " + shapes.of(kind).doc(),
                "Take away the # in front of what you need; periplus explain " + kind.word() + " tells more.");
    }

    private static boolean isShared(Field field) {
        return field.owner() == Common.class || field.owner() == Details.class;
    }

    /** What is written of a new entry, and what is only told. */
    private final class Plan implements Samples.Plan {

        private final String name;

        Plan(String name) {
            this.name = name;
        }

        @Override
        public boolean isLive(Class<?> holder, Field field) {
            boolean dangling = !field.isRequired()
                    && !field.refersTo().isEmpty()
                    && !existing.containsKey(field.refersTo().get(0));
            return Beginnings.has(holder, field) && !dangling;
        }

        @Override
        public Optional<String> value(Class<?> holder, Field field) {
            boolean entry = Entity.class.isAssignableFrom(holder);
            if (entry && (field.key().equals("name") || field.key().equals("term"))) {
                return Optional.of(name);
            }
            if (RecordShape.rawClass(Samples.item(field.type())) == Ref.class
                    && !field.refersTo().isEmpty()) {
                Optional<String> id =
                        Optional.ofNullable(existing.get(field.refersTo().get(0)));
                boolean list = RecordShape.rawClass(field.type()) == List.class;
                return id.map(one -> list ? "[" + one + "]" : one).or(() -> examples.of(holder, field));
            }
            return isLive(holder, field) ? first(holder, field) : examples.of(holder, field);
        }

        /** Returns the value with which something begins that is really there, where an example would say too much. */
        private Optional<String> first(Class<?> holder, Field field) {
            String key = holder.getSimpleName() + "." + field.key();
            if (RecordShape.rawClass(field.type()) == Optional.class
                    && RecordShape.argument(field.type(), 0) == String.class) {
                return Optional.of(field.doc());
            }
            return Optional.ofNullable(FIRST.get(key)).or(() -> examples.of(holder, field));
        }
    }
}
