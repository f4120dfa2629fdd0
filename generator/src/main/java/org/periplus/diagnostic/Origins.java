package org.periplus.diagnostic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each value of the content was written: the table beside the model, so that the model itself holds no places.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Origins {

    private final Map<ElementPath, SourceSpan> spans;
    private final Map<ElementPath, Optional<SourceSpan>> others;

    /** Takes a copy of {@code spans}. */
    public Origins(Map<ElementPath, SourceSpan> spans) {
        this(new HashMap<>(spans), Map.of());
    }

    private Origins(Map<ElementPath, SourceSpan> spans, Map<ElementPath, Optional<SourceSpan>> others) {
        this.spans = spans;
        this.others = others;
    }

    /**
     * Returns the same but for some paths; what they share is not copied.
     *
     * @param changes where they are written now; nothing for those that are no more
     */
    public Origins with(Map<ElementPath, Optional<SourceSpan>> changes) {
        Map<ElementPath, Optional<SourceSpan>> all = new HashMap<>(others);
        all.putAll(changes);
        return new Origins(spans, all);
    }

    /** Returns how many paths {@link #with} gave other places: what looking for one costs grows with them. */
    public int changes() {
        return others.size();
    }

    /**
     * Returns the paths that may be written elsewhere than in older origins, with all paths above them; nothing if these are not of the
     * line of {@link #with} that this is of, or were made later.
     */
    @SuppressWarnings("ReferenceEquality") // what is shared is the same object
    public Optional<Set<ElementPath>> movedSince(Origins older) {
        if (older.spans != spans || !others.keySet().containsAll(older.others.keySet())) {
            return Optional.empty();
        }
        Set<ElementPath> moved = new HashSet<>();
        others.forEach((path, span) -> {
            if (!span.equals(older.others.get(path))) {
                ElementPath at = path;
                while (moved.add(at)) {
                    at = at.parent();
                }
            }
        });
        return Optional.of(moved);
    }

    /** Returns where {@code path} was written; where that is not known, its nearest known ancestor; else nothing. */
    public Optional<SourceSpan> find(ElementPath path) {
        ElementPath at = path;
        while (true) {
            Optional<SourceSpan> span = exactly(at);
            if (span.isPresent()) {
                return span;
            }
            ElementPath up = at.parent();
            if (up.equals(at)) {
                return Optional.empty();
            }
            at = up;
        }
    }

    /** Returns where exactly {@code path} was written, or nothing. */
    public Optional<SourceSpan> exactly(ElementPath path) {
        return Optional.ofNullable(others.get(path)).orElseGet(() -> Optional.ofNullable(spans.get(path)));
    }

    /** Returns where {@code path} was written, or the start of the site's own file when no ancestor is known. */
    public SourceSpan at(ElementPath path) {
        return find(path).orElseGet(() -> SourceSpan.startOf("periplus.yaml"));
    }
}
