package org.periplus.decode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.model.Site;

/**
 * What some files of a state of the content hold. References are kept as written, and what a whole site would add to an entry for the sake
 * of others, such as the parent that a stage of another journey implies, is not in it.
 *
 * @param site the settings of the site, if their file is there and can be read
 * @param entries the entries that could be understood
 * @param unread the files that could not be read or of which an entry could not, sorted
 */
public record Part(Optional<Site> site, Map<Ref, Entity> entries, Set<String> unread) {

    /** Takes copies and keeps the order. */
    public Part {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        unread = Collections.unmodifiableSet(new TreeSet<>(unread));
    }
}
