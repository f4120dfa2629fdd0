package org.periplus.check;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.model.Kind;
import org.periplus.model.KpiSource;
import org.periplus.model.Markdown;
import org.periplus.model.Ref;

/**
 * Everything that an entry or the site itself refers to: in any field of any record, and in the links of narratives. It follows the records' components, so that a field added to the model counts without a word here. Used by one
 * thread.
 */
final class References {

    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([a-z]{1,20}):([a-z0-9-]{1,80})");

    private final Set<Ref> found = new HashSet<>();
    private final Map<Class<?>, List<Method>> components = new HashMap<>();

    /** Returns what an entry or the site refers to. */
    Set<Ref> of(Object whole) {
        found.clear();
        follow(whole);
        return Set.copyOf(found);
    }

    private void follow(Object value) {
        if (value instanceof Ref ref) {
            found.add(ref);
        } else if (value instanceof Markdown markdown) {
            links(markdown.text());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::follow);
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::follow);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::follow);
            map.values().forEach(this::follow);
        } else if (value instanceof Record part) {
            part(part);
        }
    }

    private void part(Record part) {
        if (part instanceof KpiSource source) {
            source.ref().ifPresent(found::add);
        }
        components
                .computeIfAbsent(part.getClass(), References::accessors)
                .forEach(accessor -> follow(value(accessor, part)));
    }

    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isPrimitive() && component.getType() != String.class) {
                accessors.add(component.getAccessor());
            }
        }
        return accessors;
    }

    private static Object value(Method accessor, Record part) {
        try {
            return accessor.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be read", e);
        }
    }

    private void links(String text) {
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            String id = links.group(2);
            Kind.ofWord(links.group(1)).ifPresent(kind -> found.add(new Ref(kind, id)));
        }
    }
}
