package org.periplus.search;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Inputs;
import org.periplus.model.KpiSource;
import org.periplus.model.Markdown;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.TableFormat;

/**
 * All that a record of the model says in words, in the order of its components: the records are the schema here too, so that a
 * new field can be found without a line of code.
 */
final class Spoken {

    /** What is no text for readers, or has a findable of its own. */
    private static final Set<String> LEFT_OUT = Set.of(
            "id",
            "name",
            "summary",
            "aliases",
            "accept",
            "notes",
            "url",
            "image",
            "portrait",
            "remove",
            "stages",
            "touchpoints",
            "pains",
            "gains",
            "unit",
            "observed");

    private static final Set<Class<?>> POINTING = Set.of(
            Ref.class, Place.class, PainRef.class, Inputs.class, KpiSource.class, TableFormat.class, Markdown.class);

    private final List<String> texts = new ArrayList<>();

    private Spoken() {}

    /** Returns the texts of a record, parted by full stops where they have no end of their own. */
    static String of(Record owner) {
        Spoken spoken = new Spoken();
        spoken.add(owner);
        StringBuilder all = new StringBuilder();
        for (String text : spoken.texts) {
            String said = text.strip();
            if (!said.isEmpty()) {
                all.append(all.isEmpty() ? "" : " ").append(said);
                all.append(Character.isLetterOrDigit(said.codePointBefore(said.length())) ? "." : "");
            }
        }
        return all.toString();
    }

    private void add(Object value) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Optional<?> some) {
            some.ifPresent(this::add);
        } else if (value instanceof Iterable<?> many) {
            many.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> addPair(key, each));
        } else if (value instanceof Record owner && !POINTING.contains(owner.getClass())) {
            addParts(owner);
        }
    }

    private void addPair(Object key, Object value) {
        if (key instanceof String name && value instanceof String text) {
            texts.add(name + ": " + text);
        }
    }

    private void addParts(Record owner) {
        for (RecordComponent part : owner.getClass().getRecordComponents()) {
            if (!LEFT_OUT.contains(part.getName())) {
                try {
                    add(part.getAccessor().invoke(owner));
                } catch (IllegalAccessException | InvocationTargetException impossible) {
                    throw new IllegalStateException("records of the model are public", impossible);
                }
            }
        }
    }
}
