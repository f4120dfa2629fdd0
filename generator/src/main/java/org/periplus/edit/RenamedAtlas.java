package org.periplus.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Atlas;
import org.periplus.model.Emotion;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.KpiSource;
import org.periplus.model.Markdown;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.Site;

/**
 * An atlas in which an entry has another id, to compare with what is read after renaming. In narratives both ids are replaced
 * by one sign, since what is a link there is not the business of the model.
 */
final class RenamedAtlas {

    private final Ref from;
    private final Ref to;

    private RenamedAtlas(Ref from, Ref to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the atlas as it must be when {@code from} is renamed {@code to}; an atlas that is so already stays the same. */
    static Atlas of(Atlas atlas, Ref from, Ref to) {
        RenamedAtlas renaming = new RenamedAtlas(from, to);
        List<Entity> entries = new ArrayList<>();
        atlas.entries().forEach(entry -> entries.add((Entity) renaming.value(entry)));
        return new Atlas((Site) renaming.value(atlas.site()), entries);
    }

    private Object value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::value);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> renamed = new LinkedHashMap<>();
            map.forEach((key, item) -> renamed.put(value(key), value(item)));
            return renamed;
        }
        return value instanceof Record record ? record(record) : value;
    }

    private Object record(Record record) {
        if (record instanceof Ref ref) {
            return ref.equals(from) ? to : ref;
        }
        if (record instanceof Place place) {
            return new Place(id(Kind.JOURNEY, place.journey()), place.stage(), place.touchpoint());
        }
        if (record instanceof PainRef pain) {
            return new PainRef(id(Kind.JOURNEY, pain.journey()), pain.pain());
        }
        if (record instanceof Markdown text) {
            return new Markdown(levelled(text.text()));
        }
        if (record instanceof Emotion emotion) {
            Map<String, Double> felt = new LinkedHashMap<>();
            emotion.byPersona().forEach((id, number) -> felt.put(id(Kind.PERSONA, id), number));
            return new Emotion(emotion.everybody(), felt);
        }
        if (record instanceof KpiSource source) {
            return new KpiSource(source.name().map(id -> id(Kind.SOURCE, id)), source.jdbc(), source.query());
        }
        return rebuilt(record);
    }

    private String levelled(String text) {
        String old = from.id().substring(from.id().lastIndexOf('/') + 1);
        String other = to.id().substring(to.id().lastIndexOf('/') + 1);
        boolean longer = old.length() > other.length();
        return text.replace(longer ? old : other, "\0").replace(longer ? other : old, "\0");
    }

    private String id(Kind kind, String id) {
        return from.equals(new Ref(kind, id)) ? to.id() : id;
    }

    private Object rebuilt(Record record) {
        boolean itself = record instanceof Entity entry && entry.ref().equals(from);
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            for (int i = 0; i < parts.length; i++) {
                Object part = components[i].getAccessor().invoke(record);
                String name = components[i].getName();
                parts[i] = itself && name.equals("id") ? to.id() : named(record, name, part);
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (IllegalAccessException | InstantiationException | NoSuchMethodException e) {
            throw new IllegalStateException("not a public record: " + record.getClass(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(record.getClass() + " refuses its values", e.getCause());
        }
    }

    /** Returns a component's value; the navigation names pages by their folder and id. */
    private Object named(Record record, String component, Object value) {
        if (record instanceof Site site && component.equals("navigation") && from.kind() == Kind.PAGE) {
            String folder = Kind.PAGE.folder() + "/";
            return site.navigation().stream()
                    .map(item -> item.equals(folder + from.id()) ? folder + to.id() : item)
                    .toList();
        }
        return value(value);
    }
}
