package org.periplus.decode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.Origins;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;

/**
 * What was read.
 *
 * @param atlas every entry that could be understood; entries with errors hold what was understood of them, or are left out
 * @param origins where each value, list item and entry was written; {@code kind:id/narrative} is the first line of the
 *     Markdown body
 * @param diagnostics every problem, in the order of {@link Diagnostic#BY_PLACE}
 * @param files the file each entry was written in
 * @param excerpts the lines of the files, for messages
 * @param references every reference that was written and leads somewhere, in order of its place
 */
public record Decoded(
        Atlas atlas,
        Origins origins,
        List<Diagnostic> diagnostics,
        Map<Ref, String> files,
        Excerpts excerpts,
        List<Reference> references) {

    /** Takes copies of the collections. */
    public Decoded {
        diagnostics = List.copyOf(diagnostics);
        references = List.copyOf(references);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Returns the same with another atlas of the same entries. */
    public Decoded with(Atlas other) {
        return new Decoded(other, origins, diagnostics, files, excerpts, references);
    }
}
