package org.periplus.machine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.change.Said;
import org.periplus.model.Doc;
import org.periplus.model.KpiSource;
import org.periplus.model.Markdown;
import org.periplus.model.Range;
import org.periplus.model.Reading;
import org.periplus.model.Response;
import org.periplus.model.TableFormat;
import org.periplus.schema.RecordShape;

/**
 * One member of the JSON object that stands for a record. Immutable.
 *
 * @param key its name, which is the key in content files
 * @param type its Java type
 * @param component what it is read from
 * @param holder the component that holds the record of this one, where its members stand beside those of another
 */
record Member(String key, Type type, RecordComponent component, Optional<Member> holder) {

    /** How tables are laid out, how databases are asked and single raw answers are no business of others; readings are a series. */
    private static final Set<Class<?>> INNER = Set.of(TableFormat.class, Response.class, Reading.class);

    private static final Set<String> SECRET = Set.of("jdbc", "query");

    /** Returns the members of a record in order, those of records inlined in it in their place. */
    static List<Member> of(Class<?> type) {
        return of(type, Optional.empty());
    }

    private static List<Member> of(Class<?> type, Optional<Member> holder) {
        List<Member> members = new ArrayList<>();
        RecordShape.of(type).fields().forEach(field -> {
            Member member = new Member(field.key(), field.type(), field.component(), holder);
            if (member.isInner()) {
                return;
            }
            if (field.isInline()) {
                members.addAll(of(RecordShape.rawClass(field.type()), Optional.of(member)));
            } else {
                members.add(member);
            }
        });
        return List.copyOf(members);
    }

    private boolean isInner() {
        Class<?> raw = RecordShape.rawClass(type);
        boolean list = raw == List.class && INNER.contains(RecordShape.rawClass(RecordShape.argument(type, 0)));
        return list
                || INNER.contains(raw)
                || (component.getDeclaringRecord() == KpiSource.class && SECRET.contains(component.getName()));
    }

    /** Returns the value of this member in a record. */
    Object value(Object record) {
        Object from = holder.map(outer -> outer.value(record)).orElse(record);
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("not a record that can be read: " + component, e);
        }
    }

    /** Returns what it is, in a sentence; empty if nobody has said so. */
    String doc() {
        Doc doc = component.getAnnotation(Doc.class);
        return doc == null ? "" : doc.value();
    }

    /** Returns the least and the greatest number it may be, if there are limits. */
    Optional<Range> range() {
        return Optional.ofNullable(component.getAnnotation(Range.class));
    }

    /** Tells whether the member is there in every object: what may be missing or empty is left out. */
    boolean isAlways() {
        Class<?> raw = RecordShape.rawClass(type);
        return !Arrays.asList(Optional.class, List.class, Map.class, Markdown.class, Said.class)
                .contains(raw);
    }
}
