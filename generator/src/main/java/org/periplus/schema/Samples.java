package org.periplus.schema;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Site;

/** Examples of whole entries, made from the records and their examples. Immutable and safe for use by several threads. */
public final class Samples {

    /** What only some entries have, or what would make an example say too much. */
    private static final Set<String> RARE = Set.of(
            "narrative",
            "Journey.extends",
            "Journey.observed",
            "Feedback.scale",
            "Kpi.scale",
            "top",
            "remove",
            "accept",
            "responses",
            "columns",
            "date-format",
            "separator",
            "decimal",
            "inputs");

    private final Shapes shapes;
    private final Examples examples;

    /** Takes the shapes of records, and the examples of their fields. */
    public Samples(Shapes shapes, Examples examples) {
        this.shapes = shapes;
        this.examples = examples;
    }

    /** Returns an entry of that kind with nearly all its keys, as YAML; each line ends with {@code \n}. */
    public String entry(Kind kind) {
        return full(Shapes.type(kind));
    }

    /** Returns a site's own file with nearly all its keys, as YAML; each line ends with {@code \n}. */
    public String site() {
        return full(Site.class);
    }

    /** Returns a field with its value as it stands in that kind of record, as YAML; each line ends with {@code \n}. */
    public String field(Class<?> holder, Field field) {
        return text(sample(holder, field, new Full()).lines(false));
    }

    private String full(Class<?> type) {
        return text(Sample.lines(of(type, new Full()), false));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** What of a record stands in a sample, and how. */
    interface Plan {

        /** Tells whether the field stands in it at all. */
        default boolean shows(Class<?> holder, Field field) {
            boolean entry = Entity.class.isAssignableFrom(holder);
            boolean rare = RARE.contains(field.key()) || RARE.contains(holder.getSimpleName() + "." + field.key());
            boolean shared = field.owner() == Details.class && !entry;
            return field.isId() ? !entry : !rare && !shared;
        }

        /** Tells whether it is to be written, not only told about. */
        boolean isLive(Class<?> holder, Field field);

        /** Returns the value as YAML in one line, or nothing for a record. */
        Optional<String> value(Class<?> holder, Field field);
    }

    /** Returns the keys of a record after a plan, in order. */
    List<Sample> of(Class<?> holder, Plan plan) {
        List<Sample> samples = new ArrayList<>();
        for (Field field : shapes.of(holder).written()) {
            if (plan.shows(holder, field)) {
                samples.add(sample(holder, field, plan));
            }
        }
        return samples;
    }

    private Sample sample(Class<?> holder, Field field, Plan plan) {
        boolean live = plan.isLive(holder, field);
        Optional<String> value = plan.value(holder, field);
        List<Sample> parts = value.isPresent()
                ? List.of()
                : of(RecordShape.rawClass(item(field.type())), live ? plan : new Told(plan));
        return new Sample(field, value, parts, live);
    }

    /** Returns the type of what is in a list or may be absent; of anything else, the type itself. */
    static Type item(Type type) {
        Class<?> raw = RecordShape.rawClass(type);
        return raw == Optional.class || raw == List.class ? item(RecordShape.argument(type, 0)) : type;
    }

    /** Everything usual, with its example. */
    private final class Full implements Plan {

        @Override
        public boolean isLive(Class<?> holder, Field field) {
            return true;
        }

        @Override
        public Optional<String> value(Class<?> holder, Field field) {
            return examples.of(holder, field);
        }
    }

    /** All of what is told about, so that it can be taken into use whole. */
    private record Told(Plan plan) implements Plan {

        @Override
        public boolean shows(Class<?> holder, Field field) {
            return plan.shows(holder, field);
        }

        @Override
        public boolean isLive(Class<?> holder, Field field) {
            return true;
        }

        @Override
        public Optional<String> value(Class<?> holder, Field field) {
            return plan.value(holder, field);
        }
    }
}
