package org.periplus.decode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.periplus.model.Ref;

/**
 * What a file of entries says before it is decoded. Immutable.
 *
 * @param names the entries written in it and their names, possibly empty
 * @param needs the entries of other files without which they cannot be decoded: what they extend or use
 * @param tables the tables they name, by their paths from the content's root
 * @param stems the paths of the tables that belong to them by name, without what follows the entry's own name
 */
public record Outline(Map<Ref, String> names, Set<Ref> needs, Set<String> tables, Set<String> stems) {

    /** Takes copies and keeps the order. */
    public Outline {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        tables = Collections.unmodifiableSet(new LinkedHashSet<>(tables));
        stems = Collections.unmodifiableSet(new LinkedHashSet<>(stems));
    }

    /** Tells whether entries of the file may hold what stands in a table. */
    public boolean reads(String table) {
        return tables.contains(table) || stems.stream().anyMatch(stem -> table.startsWith(stem + "."));
    }
}
