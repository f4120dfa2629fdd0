package org.periplus.compose.kit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.periplus.address.Foreign;
import org.periplus.diagnostic.Origins;
import org.periplus.model.Ref;

/**
 * How the content is written down.
 *
 * @param files the file each entry was written in, path from the content root
 * @param origins the place of every value
 * @param linked by entry, those whose texts link to it and that do not refer to it in another way
 * @param foreign where each entry is from that is of another repository
 */
public record Manuscript(
        Map<Ref, String> files, Origins origins, Map<Ref, Set<Ref>> linked, Map<Ref, Foreign> foreign) {

    /** Takes copies of the collections. */
    public Manuscript {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        linked = Collections.unmodifiableMap(new LinkedHashMap<>(linked));
        foreign = Collections.unmodifiableMap(new LinkedHashMap<>(foreign));
    }

    /** Returns that of a site all of whose entries are its own, and whose texts link to nothing. */
    public static Manuscript of(Map<Ref, String> files, Origins origins) {
        return new Manuscript(files, origins, Map.of(), Map.of());
    }
}
