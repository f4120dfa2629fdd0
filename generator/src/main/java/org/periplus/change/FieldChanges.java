package org.periplus.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Emotion;
import org.periplus.model.Kind;
import org.periplus.model.Markdown;
import org.periplus.model.Ref;

/** Says what a field with another value says otherwise: one change for each thing that a reader would name. For one thread. */
final class FieldChanges {

    private final Opening opening;
    private final Sayings old;
    private final Sayings now;

    /** Takes the names of both states. */
    FieldChanges(Opening opening, Sayings old, Sayings now) {
        this.opening = opening;
        this.old = old;
        this.now = now;
    }

    /**
     * Returns what is said otherwise. At least one change; none only where the lines of a text were laid out otherwise.
     *
     * @param entry the entry that the field is in
     */
    List<FieldChange> of(Optional<Ref> entry, Trait trait, Object before, Object after) {
        Optional<Object> was = opened(before);
        Optional<Object> is = opened(after);
        List<FieldChange> found = within(trait, was, is, new ListChanges(opening, old, now, entry));
        boolean layout = trait.field().isNarrative();
        return found.isEmpty() && !layout
                ? List.of(new FieldChange(Optional.empty(), old.of(before), now.of(after), was, is))
                : found;
    }

    private List<FieldChange> within(Trait trait, Optional<Object> was, Optional<Object> is, ListChanges lists) {
        Object any = is.or(() -> was).orElse("");
        if (any instanceof Emotion) {
            return emotion((Emotion) was.orElse(NEUTRAL), (Emotion) is.orElse(NEUTRAL));
        } else if (was.isEmpty() || is.isEmpty()) {
            return List.of();
        } else if (any instanceof Map<?, ?>) {
            return map((Map<?, ?>) was.get(), (Map<?, ?>) is.get());
        } else if (any instanceof List<?>) {
            return lists.of(trait, (List<?>) was.get(), (List<?>) is.get());
        } else if (any instanceof Markdown) {
            return Paragraphs.between(((Markdown) was.get()).text(), ((Markdown) is.get()).text())
                    .map(parts -> List.of(prose(parts, was, is)))
                    .orElse(List.of());
        }
        return any.getClass().isRecord() && now.of(any) instanceof Said.Fields
                ? record(was.get(), is.get())
                : List.of();
    }

    private static final Emotion NEUTRAL = new Emotion(Optional.empty(), Map.of());

    private static Optional<Object> opened(Object value) {
        return value instanceof Optional<?> maybe ? maybe.map(inner -> (Object) inner) : Optional.of(value);
    }

    private static FieldChange prose(Paragraphs parts, Optional<Object> was, Optional<Object> is) {
        return new FieldChange(Optional.empty(), parts.removed(), parts.added(), was, is);
    }

    private List<FieldChange> emotion(Emotion was, Emotion is) {
        List<FieldChange> found = new ArrayList<>();
        if (!was.everybody().equals(is.everybody())) {
            found.add(change(Optional.empty(), opened(was.everybody()), opened(is.everybody())));
        }
        Map<Ref, Object> before = new LinkedHashMap<>();
        Map<Ref, Object> after = new LinkedHashMap<>();
        was.byPersona().forEach((persona, felt) -> before.put(new Ref(Kind.PERSONA, persona), felt));
        is.byPersona().forEach((persona, felt) -> after.put(new Ref(Kind.PERSONA, persona), felt));
        found.addAll(map(before, after));
        return found;
    }

    private List<FieldChange> map(Map<?, ?> was, Map<?, ?> is) {
        Set<Object> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        List<FieldChange> found = new ArrayList<>();
        for (Object key : keys) {
            Optional<Object> before = Optional.ofNullable(was.get(key));
            Optional<Object> after = Optional.ofNullable(is.get(key));
            if (!before.equals(after)) {
                found.add(change(Optional.of((is.containsKey(key) ? now : old).of(key)), before, after));
            }
        }
        return found;
    }

    private List<FieldChange> record(Object was, Object is) {
        Anatomy anatomy = opening.anatomy(is.getClass());
        List<Object> before = anatomy.open(was);
        List<Object> after = anatomy.open(is);
        List<FieldChange> found = new ArrayList<>();
        for (Trait trait : anatomy.traits()) {
            Object first = before.get(trait.index());
            Object second = after.get(trait.index());
            if (!first.equals(second)) {
                Optional<Said> key = Optional.of(new Said.Word(trait.key()));
                Said said = old.of(was, trait, first);
                found.add(new FieldChange(key, said, now.of(is, trait, second), opened(first), opened(second)));
            }
        }
        return found;
    }

    private FieldChange change(Optional<Said> key, Optional<Object> was, Optional<Object> is) {
        return new FieldChange(key, said(old, was), said(now, is), was, is);
    }

    /** Says a value; one that is there and empty, such as a note without text, is empty text. */
    private static Said said(Sayings sayings, Optional<Object> value) {
        Said said = sayings.of(value);
        return value.isPresent() && said.isNothing() ? new Said.Text("") : said;
    }
}
