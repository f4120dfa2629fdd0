package org.periplus.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each value of the content was written: the table beside the model, so that the model itself holds no places.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Origins {

    private final Map<ElementPath, SourceSpan> spans;

    /** Takes a copy of {@code spans}. */
    public Origins(Map<ElementPath, SourceSpan> spans) {
        this.spans = new LinkedHashMap<>(spans);
    }

    /** Returns where {@code path} was written; where that is not known, its nearest known ancestor; else nothing. */
    public Optional<SourceSpan> find(ElementPath path) {
        ElementPath at = path;
        while (true) {
            SourceSpan span = spans.get(at);
            if (span != null) {
                return Optional.of(span);
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
        return Optional.ofNullable(spans.get(path));
    }

    /** Returns where {@code path} was written, or the start of the site's own file when no ancestor is known. */
    public SourceSpan at(ElementPath path) {
        return find(path).orElseGet(() -> SourceSpan.startOf("periplus.yaml"));
    }
}
